import type { BallotForm } from '@/election/events/ballot';
import { voidsAlone } from '@/election/rules/count/handTotals';
import { packetsOwed } from '@/election/rules/count/secondCount';
import type { Head, Meeting } from '@/election/state/meeting';
import {
  nextPlace,
  type PaperPlace,
  packetSize,
  papersInPacket,
  pileIsEmpty,
  placesAwaiting,
} from '@/election/state/packets';
import { formFor, takesNames } from '@/election/tally/ballots/purpose';
import { GRADES, type Grade, type Mark } from '@/election/tally/paper';
import { type MarkCounts, NO_MARKS } from '@/election/tally/totals';

/** What is counted beside a name: its marks, or its grades with no opinion and illegible. */
export type TallyColumn = Grade | Mark;

/** One line of 正; `counts` in the order of the columns, `null` where nothing is counted yet. */
export interface TallyRow {
  readonly name: string;
  readonly counts: readonly (number | null)[];
}

export interface TallyPart {
  readonly office: string;
  readonly columns: readonly TallyColumn[];
  /** In ballot order. */
  readonly rows: readonly TallyRow[];
  /** Names written in, in the order in which they came; `null` where nobody may be. */
  readonly writtenIn: readonly TallyRow[] | null;
  /** Papers on which this contest alone chooses too many; `null` where the method knows none. */
  readonly overvoted: TallyRow['counts'] | null;
}

/** Where the count stands, for those who go on by hand. */
export interface TallyState {
  readonly packets: number;
  readonly entered: number;
  readonly void: number;
  readonly left: number;
  /** `null` once every paper is entered. */
  readonly next: PaperPlace | null;
  /** Numbers of the packets still to come, those begun first. */
  readonly toCome: readonly number[];
  /** Doubtful, or withdrawn and not entered again. */
  readonly awaiting: readonly PaperPlace[];
  /** Packets to be counted a second time. */
  readonly owed: readonly number[];
  readonly head: Head;
  readonly at: string;
}

/** 计票单 (domain §5.4): a whole count as it stands, or blank for one packet. */
export interface TallySheet {
  readonly practice: boolean;
  readonly state: TallyState | null;
  /** Papers that may still come, in every column at most. */
  readonly papers: number;
  readonly parts: readonly TallyPart[];
}

/** The count as it stands at this entry of the journal, to go on by hand. */
export function tallySheet(meeting: Meeting, head: Head): TallySheet {
  const { round } = meeting;
  const left = Math.max(0, (round.figures.returned ?? 0) - round.entered);
  return {
    practice: meeting.practice,
    papers: left,
    state: {
      packets: round.packets.filter((packet) => papersInPacket(packet) > 0).length,
      entered: round.entered,
      void: round.totals.void,
      left,
      next: pileIsEmpty(meeting) ? null : nextPlace(meeting),
      toCome: packetsToCome(meeting, left),
      awaiting: placesAwaiting(round),
      owed: packetsOwed(meeting),
      head,
      at: meeting.lastAt,
    },
    parts: partsOf(meeting, (contest) => round.totals.contests[contest] ?? null),
  };
}

/** For one packet that is still to be counted: what is typed in afterwards as its totals. */
export const blankTallySheet = (meeting: Meeting): TallySheet => ({
  practice: meeting.practice,
  papers: packetSize(meeting),
  state: null,
  parts: partsOf(meeting, () => null),
});

function packetsToCome(meeting: Meeting, left: number): readonly number[] {
  if (left === 0 || pileIsEmpty(meeting)) return [];
  const { packet, place } = nextPlace(meeting);
  const inBegun = packetSize(meeting) - place + 1;
  const more = Math.max(0, Math.ceil((left - inBegun) / packetSize(meeting)));
  return Array.from({ length: 1 + more }, (_, i) => packet + i);
}

type Counted = Meeting['round']['totals']['contests'][number] | null;

function partsOf(meeting: Meeting, countedIn: (contest: number) => Counted): readonly TallyPart[] {
  const { ballot, kind } = meeting.round;
  if (ballot === null) return [];
  const columns = columnsOf(ballot);
  const alone = voidsAlone(meeting, ballot);
  return ballot.contests.map(({ office, candidates }, i) => {
    const counted = countedIn(i);
    return {
      office,
      columns,
      rows: candidates.map((name, row) => ({
        name,
        counts: columns.map((column) => countOf(counted?.candidates[row], column)),
      })),
      writtenIn:
        takesNames(ballot.purpose) && kind !== 'runoff'
          ? [...(counted?.writeIns ?? [])].map(([name, votes]) => ({ name, counts: [votes] }))
          : null,
      overvoted: alone ? [counted?.overvoted ?? null] : null,
    };
  });
}

const columnsOf = (ballot: BallotForm): readonly TallyColumn[] =>
  formFor(ballot.purpose, ballot).graded === true
    ? [...GRADES, 'abstain', 'illegible']
    : ['for', 'against', 'abstain', 'illegible'];

function countOf(counts: MarkCounts | undefined, column: TallyColumn): number | null {
  if (counts === undefined) return null;
  return isMark(column) ? counts[column] : (counts.grades?.[column] ?? 0);
}

const isMark = (column: TallyColumn): column is Mark => column in NO_MARKS;
