import * as v from 'valibot';
import { canonical } from '@/election/events/canonical';
import { sha256Hex } from '@/election/events/fingerprint';
import type { Hash } from '@/election/events/ids';
import { type Sheet, sheetSchema } from '@/election/events/resultSheet';
import type { Grade } from '@/election/tally/paper';

export type SummaryCandidate =
  | (Readonly<Record<'for' | 'against' | 'abstain', number>> & { readonly name: string })
  | (Readonly<Record<Grade, number>> & { readonly name: string });

/** What the summary of a sheet says; docs/file-format.md describes it for strangers. */
export interface Summary extends Pick<Sheet, 'kind' | 'meeting' | 'practice' | 'form' | 'round'> {
  readonly format: 'jipiaotai-summary';
  readonly version: 1;
  /** Of the meeting, as `2026-11-22`. */
  readonly date: string;
  /** The number of the sheet in its round. */
  readonly sheet: number;
  /** Of the text of the sheet. */
  readonly hash: Hash;
  readonly figures: Pick<Sheet['figures'], 'due' | 'present' | 'issued' | 'returned'>;
  /** `null` on a void sheet, which gives no votes. */
  readonly papers: { readonly valid: number; readonly void: number } | null;
  readonly contests: readonly {
    readonly office: string;
    readonly seats: number;
    /** The three that follow are left out on a void sheet. */
    readonly candidates?: readonly SummaryCandidate[];
    readonly writeIns?: readonly { readonly name: string; readonly for: number }[];
    readonly elected?: readonly string[];
  }[];
}

/** What scrutineers sign beside their entry: the summary of the sheet as canonical JSON. */
export const sheetSummary = (text: string): string => canonical(summaryOf(text));

/**
 * The sheet's hash, its figures and votes and who is elected, short enough for a code on paper. It follows from
 * the text of the sheet alone, which must be one that the rules drew.
 */
export function summaryOf(text: string): Summary {
  const sheet = v.parse(sheetSchema, JSON.parse(text));
  const { kind, meeting, practice, details, form, round, number, figures, papers } = sheet;
  const { due, present, issued, returned } = figures;
  return {
    format: 'jipiaotai-summary',
    version: 1,
    kind,
    meeting,
    practice,
    date: details.date,
    form,
    round,
    sheet: number,
    hash: sha256Hex(text),
    figures: { due, present, issued, returned },
    papers: papers === null ? null : { valid: papers.valid, void: papers.void },
    contests: sheet.contests.map(votesOf),
  };
}

/** Of a void sheet the office alone. */
function votesOf({
  office,
  seats,
  result,
}: Sheet['contests'][number]): Summary['contests'][number] {
  if (result === null) return { office, seats };
  return {
    office,
    seats,
    candidates: result.candidates.map(({ name, grades, ...votes }) =>
      grades === undefined
        ? { name, for: votes.for, against: votes.against, abstain: votes.abstain }
        : { name, ...grades },
    ),
    writeIns: result.writeIns,
    elected: result.elected,
  };
}
