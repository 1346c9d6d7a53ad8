import type { BallotForm } from '@/election/events/ballot';
import type { EnteredPaper, EnteredWriteIn, VoidReason } from '@/election/events/count';
import type { MemberName } from '@/election/events/ids';
import type { Mark } from '@/election/tally/paper';
import { unreachable } from '@/election/tally/unreachable';
import { partOf, rowsOf } from './rows';

/** The paper as a whole: read mark by mark, found blank, or ruled void by a scrutineer. */
export type Whole =
  | { readonly kind: 'read' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'void'; readonly reason: VoidReason; readonly ruledBy: MemberName };

/** Somebody written in, in the contest at this place on the paper. */
export interface Written {
  readonly contest: number;
  readonly entry: EnteredWriteIn;
}

/**
 * The paper at hand, before it is stored. It stands in no storage: what was not stored does not
 * come back. Nothing is preset; `null` is a candidate nobody has dealt with yet.
 */
export interface Draft {
  /** Row by row, through all contests of the paper. */
  readonly marks: readonly (Mark | null)[];
  readonly writeIns: readonly Written[];
  readonly whole: Whole;
  /** The row that keys without a number act on: the last one marked, or moved to. */
  readonly at: number | null;
  /** The blank key was pressed on a paper with marks: nothing happened, and it is said. */
  readonly notBlank: boolean;
  /** What a candidate without a mark has on this paper. */
  readonly unmarked: BallotForm['blankMeans'];
}

export type DraftAction =
  /** The key of a row: ×, whatever stood there, and × still when it is pressed again. */
  | { readonly type: 'except'; readonly row: number }
  | { readonly type: 'exceptHere' }
  /** ○ for every candidate not dealt with yet. */
  | { readonly type: 'fill' }
  /** Those with × have ○, and nobody else has a mark that could be read. */
  | { readonly type: 'onlyThese' }
  /** The button of a mark; pressed again it removes the mark. */
  | { readonly type: 'mark'; readonly row: number; readonly mark: Mark }
  | { readonly type: 'markHere'; readonly mark: Mark }
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'write'; readonly written: Written }
  | { readonly type: 'circle'; readonly index: number }
  | { readonly type: 'strike'; readonly index: number }
  | { readonly type: 'blank' }
  | { readonly type: 'void'; readonly reason: VoidReason; readonly ruledBy: MemberName }
  /** Blank or void taken back: the marks are there as before. */
  | { readonly type: 'read' }
  /** One step back: blank or void, else the mark of the row at hand. */
  | { readonly type: 'takeOff' }
  | { readonly type: 'clear' };

export const emptyDraft = (ballot: Pick<BallotForm, 'contests' | 'blankMeans'>): Draft =>
  nothingOn(rowsOf(ballot).length, ballot.blankMeans);

const nothingOn = (rows: number, unmarked: Draft['unmarked']): Draft => ({
  marks: Array.from({ length: rows }, () => null),
  writeIns: [],
  whole: { kind: 'read' },
  at: null,
  notBlank: false,
  unmarked,
});

/** Nothing has been entered at all. */
export const isUntouched = ({ marks, writeIns, whole }: Draft): boolean =>
  whole.kind === 'read' && writeIns.length === 0 && marks.every((mark) => mark === null);

/** The draft after one gesture. On a void paper only taking that back or clearing does anything. */
export function reduceDraft(draft: Draft, action: DraftAction): Draft {
  if (action.type === 'clear') return nothingOn(draft.marks.length, draft.unmarked);
  if (action.type === 'read') return { ...asRead(draft), notBlank: false };
  if (action.type === 'takeOff') return takeOff(draft);
  if (draft.whole.kind === 'void' && action.type !== 'void') return draft;
  return entered({ ...draft, notBlank: false }, action);
}

function entered(
  draft: Draft,
  action: Exclude<DraftAction, { type: 'clear' | 'read' | 'takeOff' }>,
): Draft {
  switch (action.type) {
    case 'except':
      return withMark(draft, action.row, 'against');
    case 'exceptHere':
      return draft.at === null ? draft : withMark(draft, draft.at, 'against');
    case 'fill':
      return filled(draft);
    case 'onlyThese':
      return onlyThese(draft);
    case 'mark':
      return toggle(draft, action.row, action.mark);
    case 'markHere':
      return draft.at === null ? draft : withMark(draft, draft.at, action.mark);
    case 'move':
      return { ...draft, at: moved(draft, action.by) };
    case 'write':
      return { ...asRead(draft), writeIns: [...draft.writeIns, action.written] };
    case 'circle':
      return { ...draft, writeIns: draft.writeIns.map((one, i) => circled(one, i, action.index)) };
    case 'strike':
      return { ...draft, writeIns: draft.writeIns.filter((_, i) => i !== action.index) };
    case 'blank':
      return hasMarks(draft)
        ? { ...draft, notBlank: true }
        : { ...draft, whole: { kind: 'blank' } };
    case 'void':
      return { ...draft, whole: { kind: 'void', reason: action.reason, ruledBy: action.ruledBy } };
    default:
      return unreachable(action);
  }
}

const hasMarks = ({ marks, writeIns, unmarked }: Draft): boolean =>
  writeIns.length > 0 || marks.some((mark) => mark !== null && mark !== unmarked);

/** Whoever marks a paper that was called blank has seen a mark. */
const asRead = (draft: Draft): Draft => ({ ...draft, whole: { kind: 'read' } });

const takeOff = (draft: Draft): Draft =>
  draft.whole.kind !== 'read' || draft.at === null
    ? { ...asRead(draft), notBlank: false }
    : { ...withMark(draft, draft.at, null), notBlank: false };

function withMark(draft: Draft, row: number, mark: Mark | null): Draft {
  if (row >= draft.marks.length) return draft;
  return { ...asRead(draft), at: row, marks: replaced(draft.marks, row, mark) };
}

const replaced = (marks: Draft['marks'], row: number, mark: Mark | null): Draft['marks'] =>
  marks.map((other, i) => (i === row ? mark : other));

/** Where no mark is a vote for, a paper on which nothing else stands is one without a mark. */
function filled(draft: Draft): Draft {
  if (draft.unmarked === 'for' && !hasMarks(draft)) return { ...draft, whole: { kind: 'blank' } };
  return { ...asRead(draft), marks: draft.marks.map((mark) => mark ?? 'for') };
}

/**
 * Nothing where nobody was keyed: pressed twice it must not take off what it just put. Where no mark
 * is a vote for, nobody is left without a vote by being left out, and it means nothing.
 */
function onlyThese(draft: Draft): Draft {
  if (draft.unmarked === 'for' || !draft.marks.includes('against')) return draft;
  return { ...asRead(draft), marks: draft.marks.map((mark) => ONLY[mark ?? 'abstain']) };
}

const ONLY: Readonly<Record<Mark, Mark>> = {
  against: 'for',
  for: 'abstain',
  abstain: 'abstain',
  illegible: 'illegible',
};

const toggle = (draft: Draft, row: number, mark: Mark): Draft =>
  withMark(draft, row, draft.marks[row] === mark ? null : mark);

/** Round and round; the first step down is the first row, the first step up the last. */
function moved({ at, marks }: Draft, by: 1 | -1): number | null {
  if (marks.length === 0) return null;
  const from = at ?? (by === 1 ? -1 : 0);
  return (from + by + marks.length) % marks.length;
}

const circled = (written: Written, i: number, index: number): Written => {
  const { entry } = written;
  if (i !== index || 'illegible' in entry) return written;
  return { ...written, entry: { ...entry, circled: !entry.circled } };
};

/** The draft as the paper that is stored: whoever has no mark has what the form says of that. */
export function toPaper(draft: Draft, { contests, blankMeans }: BallotForm): EnteredPaper {
  const { whole } = draft;
  switch (whole.kind) {
    case 'blank':
    case 'void':
      return whole;
    case 'read':
      return {
        kind: 'marked',
        contests: contests.map(({ id }, i) => ({
          contest: id,
          marks: partOf(draft.marks, contests, i).map((mark) => mark ?? blankMeans),
          writeIns: draft.writeIns.flatMap(({ contest, entry }) => (contest === i ? [entry] : [])),
        })),
      };
    default:
      return unreachable(whole);
  }
}
