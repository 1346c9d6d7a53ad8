import type { EnteredPaper } from '@/election/events/count';
import { comparison } from '@/election/state/comparison';
import { isFinished, nextPlace } from '@/election/state/packets';
import { takeKeys } from './meetings';
import { ruledVoid } from './papers';
import { at, CHIEF, COUNTER, OTHER_COUNTER } from './people';
import type { Run } from './run';

/** What a counter gets wrong, one paper at a time. */
type ErrorKind = 'skipped' | 'doubled' | 'swapped' | 'wrongName' | 'wrongVoid';

/** An error to be made at the first paper of that packet, or after it, at which it can be made. */
export interface Planned {
  readonly kind: ErrorKind;
  readonly packet: number;
}

/** An error as it was made: the paper that lay there, and what the entry says of it. */
export interface Planted extends Planned {
  readonly paper: EnteredPaper;
  readonly entered: readonly EnteredPaper[];
}

/** A difference as it was shown, and the paper that the scrutineer found at its place. */
export interface Found {
  readonly packet: number;
  readonly first: number | null;
  readonly second: number | null;
  readonly paper: EnteredPaper | null;
  /** What the entry with the error says there. */
  readonly wrong: EnteredPaper | null;
}

/** So many papers at least between two errors: what is wrong side by side can look like one. */
const APART = 4;

/** What the counter enters for a paper when erring so; `null` where this paper gives no occasion. */
function wrongly(kind: ErrorKind, paper: EnteredPaper): readonly EnteredPaper[] | null {
  if (kind === 'skipped') return [];
  if (kind === 'doubled') return [paper, paper];
  if (kind === 'wrongVoid') return paper.kind === 'void' ? null : [ruledVoid('unreadable', CHIEF)];
  if (paper.kind !== 'marked') return null;
  const [contest] = paper.contests;
  if (contest === undefined) return null;
  if (kind === 'wrongName') {
    if (contest.writeIns.length === 0) return null;
    const writeIns = contest.writeIns.map((entry) =>
      'illegible' in entry ? entry : { ...entry, name: `${entry.name}明`, confirmed: true },
    );
    return [{ kind: 'marked', contests: [{ ...contest, writeIns }] }];
  }
  const other = contest.marks.findIndex((mark) => mark !== contest.marks[0]);
  if (other < 0) return null;
  const marks = [...contest.marks];
  [marks[0], marks[other]] = [at(marks, other), at(marks, 0)];
  return [{ kind: 'marked', contests: [{ ...contest, marks }] }];
}

/**
 * One counter enters a pile, another enters each packet again as it lies there, and a scrutineer
 * settles what differs with the paper in the hand. As many entered papers as make a packet lie in it:
 * a paper passed over lies there too, and one entered twice only once.
 */
export class ScriptedCount {
  readonly planted: Planted[] = [];
  readonly found: Found[] = [];
  private readonly plan: Planned[];
  private lying: EnteredPaper[] = [];
  private sinceError = 0;

  constructor(
    private readonly run: Run,
    plan: readonly Planned[],
    private readonly errsIn: 'first' | 'second',
  ) {
    this.plan = [...plan];
  }

  count(pile: readonly EnteredPaper[]): void {
    const left = [...pile];
    while (left.length > 0) {
      this.enterPacket(left);
      this.countAgain();
    }
  }

  private sits(counter: typeof COUNTER): void {
    if (this.run.meeting.operator === counter) return;
    takeKeys(this.run, counter);
  }

  /** Takes papers off the pile until the packet is full or the pile at its end. */
  private enterPacket(pile: EnteredPaper[]): void {
    this.sits(COUNTER);
    this.lying = [];
    const { packet } = nextPlace(this.run.meeting);
    while (pile.length > 0 && nextPlace(this.run.meeting).packet === packet) {
      const paper = at(pile, 0);
      const read =
        this.errsIn === 'first'
          ? this.asRead(paper, packet, nextPlace(this.run.meeting).place)
          : [paper];
      for (const one of read)
        this.run.submit({ type: 'paperEntered', ...nextPlace(this.run.meeting), paper: one });
      this.lying.push(paper);
      pile.shift();
    }
  }

  /** As the paper stands, or with an error that is due; never two side by side, nor across packets. */
  private asRead(paper: EnteredPaper, packet: number, place: number): readonly EnteredPaper[] {
    this.sinceError = place === 1 ? APART : this.sinceError + 1;
    if (this.sinceError < APART || place < 2 || place > 8) return [paper];
    for (const planned of this.plan.filter((one) => one.packet <= packet)) {
      const entered = wrongly(planned.kind, paper);
      if (entered === null) continue;
      this.plan.splice(this.plan.indexOf(planned), 1);
      this.planted.push({ kind: planned.kind, packet, paper, entered });
      this.sinceError = 0;
      return entered;
    }
    return [paper];
  }

  private countAgain(): void {
    const packet = this.run.meeting.round.packets.length;
    if (!isFinished(this.run.meeting, packet)) throw new Error('the packet is not finished');
    this.sits(OTHER_COUNTER);
    let place = 1;
    for (const paper of this.lying) {
      const read = this.errsIn === 'second' ? this.asRead(paper, packet, place) : [paper];
      for (const one of read) {
        this.run.submit({ type: 'secondEntryRecorded', packet, place, paper: one });
        place += 1;
      }
    }
    this.run.submit({ type: 'secondEntryClosed', packet });
    this.settle(packet);
  }

  /** The true paper lies where the entry without an error has it. */
  private settle(packet: number): void {
    for (;;) {
      const there = at(this.run.meeting.round.packets, packet - 1);
      const [difference] = comparison(there).differences;
      if (difference === undefined) return;
      const { first, second, papers } = difference;
      const [paper, wrong] =
        this.errsIn === 'first' ? [papers.second, papers.first] : [papers.first, papers.second];
      this.found.push({ packet, first, second, paper, wrong });
      const reason = first === null ? 'skipped' : 'misread';
      this.run.submit({ type: 'differenceSettled', packet, first, second, paper, reason }, CHIEF);
    }
  }
}
