import * as v from 'valibot';
import { canonical } from '@/election/events/canonical';
import { sha256Hex } from '@/election/events/fingerprint';
import { type Sheet, sheetSchema } from '@/election/events/resultSheet';

/**
 * What scrutineers sign beside their entry, as canonical JSON: the sheet's hash, its figures and votes and who
 * is elected, short enough for a code on paper. It follows from the text of the sheet alone, which must be one
 * that the rules drew.
 */
export function sheetSummary(text: string): string {
  const sheet = v.parse(sheetSchema, JSON.parse(text));
  const { kind, meeting, practice, details, form, round, number, figures, papers } = sheet;
  const { due, present, issued, returned } = figures;
  return canonical({
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
  });
}

/** Of a void sheet the office alone. */
function votesOf({ office, seats, result }: Sheet['contests'][number]) {
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
