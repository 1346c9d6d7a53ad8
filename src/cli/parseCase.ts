import * as v from 'valibot';
import type { Contest } from '@/election/tally/paper';
import type { Election } from '@/election/tally/tally';
import { type CaseHead, caseSchema } from './caseSchema';
import { isObject } from './isObject';
import { parseJson } from './parseJson';
import { parsePapers } from './parsePapers';
import { quoted, Refused } from './refused';

/** What names a line, as far as it says so. */
export type LineId = string | number | boolean | null;

/** A line is a case, or it is refused, with what names it and why, in words for a person. */
export type ParsedCase =
  | { readonly ok: true; readonly id: string; readonly election: Election }
  | { readonly ok: false; readonly id: LineId; readonly error: string };

/** Reads one line of cases (count-rules §1); refuses everything that count-rules §5 says. */
export function parseCase(line: string): ParsedCase {
  let value: unknown;
  try {
    value = parseJson(line);
  } catch {
    return { ok: false, id: null, error: 'no JSON' };
  }
  try {
    const head = parseHead(value);
    return { ok: true, id: head.id, election: electionOf(head) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ok: false, id: idOf(value), error: error.message };
  }
}

function idOf(value: unknown): LineId {
  const { id } = isObject(value) ? value : { id: null };
  return typeof id === 'string' || typeof id === 'number' || typeof id === 'boolean' ? id : null;
}

function parseHead(value: unknown): CaseHead {
  if (!isObject(value)) throw new Refused('no JSON object');
  const parsed = v.safeParse(caseSchema, value, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Refused(`${v.getDotPath(issue)} ${whatIsWrong(issue)}`);
}

function whatIsWrong(issue: v.InferIssue<typeof caseSchema>): string {
  if (issue.received === 'undefined') return 'is missing';
  if (issue.expected === 'never') return 'is unknown';
  if (issue.type === 'non_empty') return 'is empty';
  return `is not ${issue.expected ?? 'a whole number up to 2^53 − 1'}`;
}

function electionOf({ rules, attendance, form, round, ballots, papers }: CaseHead): Election {
  refuseUnequal(attendance, ballots);
  refuseTwice(form.contests);
  refuseUnknownWithin(form);
  const ineligible = new Set(form.ineligible);
  return {
    rules,
    attendance,
    form: { contests: form.contests, blankMeans: form.blankMeans, within: form.within ?? null },
    round: round.kind,
    ballots,
    papers: parsePapers(form.contests, papers),
    mayBeElected: (name) => !ineligible.has(name),
  };
}

function refuseUnequal({ due, present }: CaseHead['attendance'], ballots: CaseHead['ballots']) {
  refuseOver('present', present, 'due', due);
  refuseOver('issued', ballots.issued, 'present', present);
  refuseOver('voters', ballots.voters, 'issued', ballots.issued);
}

function refuseOver(part: string, count: number, whole: string, limit: number) {
  if (count > limit) throw new Refused(`${part} ${count} is over ${whole} ${limit}`);
}

function refuseTwice(contests: readonly Contest[]) {
  refuseRepeated(
    'contest',
    contests.map(({ id }) => id),
  );
  for (const { candidates } of contests) refuseRepeated('candidate', candidates);
}

function refuseRepeated(what: string, names: readonly string[]) {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw new Refused(`the ${what} ${quoted(name)} stands there twice`);
    seen.add(name);
  }
}

function refuseUnknownWithin({ contests, within }: CaseHead['form']) {
  if (within === undefined) return;
  for (const id of [within.contest, within.mustAlsoBeChosenIn]) {
    if (contests.every((contest) => contest.id !== id)) {
      throw new Refused(`within: no contest is called ${quoted(id)}`);
    }
  }
}
