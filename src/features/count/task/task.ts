import type { ControllerState } from '@/controller/controllerState';
import type { Command } from '@/election/events/catalogue';
import type { EnteredPaper, SettlementReason } from '@/election/events/count';
import type { MemberName } from '@/election/events/ids';
import { secondsFor } from '@/election/rules/count/secondCount';
import { comparison, type Difference } from '@/election/state/comparison';
import type { Meeting } from '@/election/state/meeting';
import type { PaperPlace } from '@/election/state/packets';
import type { Packet } from '@/election/state/round';
import { unreachable } from '@/election/tally/unreachable';

/** What the paper at hand is entered for. */
export type Task =
  /** A new paper of the pile, one withdrawn, or one put aside. */
  | { readonly kind: 'first' }
  /** A packet entered again, blind. */
  | { readonly kind: 'second'; readonly packet: number }
  /** The two entries of a packet, held against each other. */
  | { readonly kind: 'compare'; readonly packet: number }
  /** Neither was right: the paper is entered once more, while a scrutineer watches. */
  | ({ readonly kind: 'settle'; readonly packet: number } & Settling);

export interface Settling {
  readonly difference: Difference;
  readonly reason: SettlementReason;
}

/** What was chosen on the screen; nothing of it is stored. */
export interface Chosen {
  /** New papers, a packet to be counted again, or what comes by itself. */
  readonly wants: 'new' | 'any' | number;
  /** The comparison that was read: up to this entry of the journal. */
  readonly read: number;
}

type Begun = Exclude<Task, { readonly kind: 'settle' }>;

const FIRST: Begun = { kind: 'first' };

/** What comes next: the comparison of the packet just entered, then a second count, then the pile. */
export function taskOf(
  controller: Pick<ControllerState, 'meeting' | 'lastStored'>,
  chosen: Chosen,
): Begun {
  const { meeting } = controller;
  const { wants, read } = chosen;
  if (wants === 'new') return FIRST;
  const seconds = meeting.operator === null ? [] : secondsFor(meeting, meeting.operator);
  const wanted = seconds.find((one) => one === wants);
  if (wanted !== undefined) return { kind: 'second', packet: wanted };
  const compared = justCompared(controller, read) ?? differing(meeting)[0];
  if (compared !== undefined) return { kind: 'compare', packet: compared };
  const [packet] = seconds;
  return packet === undefined ? FIRST : { kind: 'second', packet };
}

/** The packet whose comparison was stored last and not yet read to its end. */
function justCompared(
  { meeting, lastStored }: Pick<ControllerState, 'meeting' | 'lastStored'>,
  read: number,
): number | null {
  if (lastStored === null || lastStored.seq <= read) return null;
  const { event } = lastStored;
  if (event.type !== 'secondEntryClosed' && event.type !== 'differenceSettled') return null;
  const { form, number } = meeting.round;
  return event.form === form && event.round === number ? event.packet : null;
}

/** Packets entered twice to the end in which something differs still. */
export const differing = ({ round }: Meeting): readonly number[] =>
  round.packets.flatMap((packet, i) => (differencesOf(packet).length > 0 ? [i + 1] : []));

const differencesOf = (packet: Packet): readonly Difference[] =>
  packet.second?.closed === true ? comparison(packet).differences : [];

/** A packet whose second entry is begun and not ended: until then nothing of its first is shown. */
export function openSecond({ round }: Meeting): number | null {
  const i = round.packets.findIndex(({ second }) => second?.closed === false);
  return i < 0 ? null : i + 1;
}

/** Where the paper at hand lies; `null` where the task leaves that to the pile. */
export function placeOfTask({ round }: Meeting, task: Task): PaperPlace | null {
  if (task.kind === 'first') return null;
  const { packet } = task;
  if (task.kind === 'settle')
    return { packet, place: task.difference.first ?? task.difference.second ?? 1 };
  return { packet, place: (round.packets[packet - 1]?.second?.entries.length ?? 0) + 1 };
}

/** The packet whose second entry may end: begun, and not ended. */
export const maySecondEnd = ({ round }: Meeting, task: Task): number | null =>
  task.kind === 'second' && (round.packets[task.packet - 1]?.second ?? null) !== null
    ? task.packet
    : null;

/** What storing a paper means, and setting it aside (`paper` is `null`); `null` where it means nothing. */
export function storing(
  task: Task,
  at: PaperPlace,
  paper: EnteredPaper | null,
  decidedBy: MemberName | null,
): Command | null {
  switch (task.kind) {
    case 'first':
      if (paper === null) return { type: 'paperSetAside', ...at };
      return { type: 'paperEntered', ...at, paper, ...(decidedBy !== null && { decidedBy }) };
    case 'second':
      return { type: 'secondEntryRecorded', ...at, paper };
    case 'settle': {
      const { packet, difference, reason } = task;
      const { first, second } = difference;
      return paper === null
        ? null
        : { type: 'differenceSettled', packet, first, second, paper, reason };
    }
    case 'compare':
      return null;
    default:
      return unreachable(task);
  }
}
