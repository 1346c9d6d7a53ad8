import type {
  BallotContest,
  EnteredPaper,
  EnteredWriteIn,
  VoidReason,
} from '../../election/events';
import type { MemberName } from '../../election/ids';
import type { Mark } from '../../election/tally/paper';
import { unreachable } from '../../election/unreachable';

/** The paper as a whole: read mark by mark, found blank, or ruled void by a scrutineer. */
export type Whole =
  | { readonly kind: 'read' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'void'; readonly reason: VoidReason; readonly ruledBy: MemberName };

/**
 * The paper at hand, before it is stored. It stands in no storage: what was not stored does not
 * come back. Nothing is preset; `null` is a candidate nobody has dealt with yet.
 */
export interface Draft {
  readonly marks: readonly (Mark | null)[];
  readonly writeIns: readonly EnteredWriteIn[];
  readonly whole: Whole;
  /** The row that keys without a number speak of: the last one marked, or moved to. */
  readonly at: number | null;
  /** The blank key was pressed on a paper with marks: nothing happened, and it is said. */
  readonly notBlank: boolean;
}

export type DraftAct =
  /** The key of a row: ○, then ×, then an abstention, then ○ again. */
  | { readonly type: 'press'; readonly row: number }
  | { readonly type: 'pressHere' }
  /** The button of a mark; pressed again it is taken off. */
  | { readonly type: 'mark'; readonly row: number; readonly mark: Mark }
  | { readonly type: 'markHere'; readonly mark: Mark }
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'write'; readonly entry: EnteredWriteIn }
  | { readonly type: 'circle'; readonly index: number }
  | { readonly type: 'strike'; readonly index: number }
  | { readonly type: 'blank' }
  | { readonly type: 'void'; readonly reason: VoidReason; readonly ruledBy: MemberName }
  /** Blank or void taken back: the marks are there as before. */
  | { readonly type: 'read' }
  /** One step back: blank or void, else the mark of the row at hand. */
  | { readonly type: 'takeOff' }
  | { readonly type: 'clear' };

export const emptyDraft = (candidates: number): Draft => ({
  marks: Array.from({ length: candidates }, () => null),
  writeIns: [],
  whole: { kind: 'read' },
  at: null,
  notBlank: false,
});

/** Nothing has been entered at all. */
export const isUntouched = ({ marks, writeIns, whole }: Draft): boolean =>
  whole.kind === 'read' && writeIns.length === 0 && marks.every((mark) => mark === null);

/** What the key of a row turns a mark into. */
const NEXT: Readonly<Record<Mark, Mark>> = {
  for: 'against',
  against: 'abstain',
  abstain: 'for',
  illegible: 'for',
};

/** The draft after one gesture. On a void paper only taking that back or clearing does anything. */
export function drafted(draft: Draft, act: DraftAct): Draft {
  if (act.type === 'clear') return emptyDraft(draft.marks.length);
  if (act.type === 'read') return { ...asRead(draft), notBlank: false };
  if (act.type === 'takeOff') return takeOff(draft);
  if (draft.whole.kind === 'void' && act.type !== 'void') return draft;
  return entered({ ...draft, notBlank: false }, act);
}

function entered(
  draft: Draft,
  act: Exclude<DraftAct, { type: 'clear' | 'read' | 'takeOff' }>,
): Draft {
  switch (act.type) {
    case 'press':
      return press(draft, act.row);
    case 'pressHere':
      return draft.at === null ? draft : press(draft, draft.at);
    case 'mark':
      return toggle(draft, act.row, act.mark);
    case 'markHere':
      return draft.at === null ? draft : withMark(draft, draft.at, act.mark);
    case 'move':
      return { ...draft, at: moved(draft, act.by) };
    case 'write':
      return { ...asRead(draft), writeIns: [...draft.writeIns, act.entry] };
    case 'circle':
      return { ...draft, writeIns: draft.writeIns.map((entry, i) => circled(entry, i, act.index)) };
    case 'strike':
      return { ...draft, writeIns: draft.writeIns.filter((_, i) => i !== act.index) };
    case 'blank':
      return hasMarks(draft)
        ? { ...draft, notBlank: true }
        : { ...draft, whole: { kind: 'blank' } };
    case 'void':
      return { ...draft, whole: { kind: 'void', reason: act.reason, ruledBy: act.ruledBy } };
    default:
      return unreachable(act);
  }
}

const hasMarks = ({ marks, writeIns }: Draft): boolean =>
  writeIns.length > 0 || marks.some((mark) => mark !== null && mark !== 'abstain');

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

function press(draft: Draft, row: number): Draft {
  const mark = draft.marks[row] ?? null;
  return withMark(draft, row, mark === null ? 'for' : NEXT[mark]);
}

const toggle = (draft: Draft, row: number, mark: Mark): Draft =>
  withMark(draft, row, draft.marks[row] === mark ? null : mark);

/** Round and round; the first step down is the first row, the first step up the last. */
function moved({ at, marks }: Draft, by: 1 | -1): number | null {
  if (marks.length === 0) return null;
  const from = at ?? (by === 1 ? -1 : 0);
  return (from + by + marks.length) % marks.length;
}

const circled = (entry: EnteredWriteIn, i: number, index: number): EnteredWriteIn =>
  i !== index || 'illegible' in entry ? entry : { ...entry, circled: !entry.circled };

/** The draft as the paper that is stored: whoever has no mark is an abstention. */
export function toPaper(draft: Draft, contest: BallotContest): EnteredPaper {
  const { whole } = draft;
  switch (whole.kind) {
    case 'blank':
    case 'void':
      return whole;
    case 'read':
      return {
        kind: 'marked',
        contests: [
          {
            contest: contest.id,
            marks: draft.marks.map((mark) => mark ?? 'abstain'),
            writeIns: [...draft.writeIns],
          },
        ],
      };
    default:
      return unreachable(whole);
  }
}
