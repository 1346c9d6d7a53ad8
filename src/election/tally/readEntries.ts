import type { Contest, Grade, Mark, RoundKind, WriteIn } from './paper';
import type { Rules } from './rules';

/** Why an entry written in counts for nobody. Only an `uncircled` one is not even chosen. */
export type Dismissal = 'uncircled' | 'runoff' | 'illegible' | 'ineligible' | 'needsAgainst';

/** One person written in in one contest; `name` is `null` where nobody can read it. */
export type EntryReading = {
  readonly name: string | null;
  /** Weighs in an overvote, whether or not it is a vote for the person. */
  readonly chosen: boolean;
  /** `null` where the entry is a vote for the person, in a contest in which the paper is valid. */
  readonly dismissed: Dismissal | null;
};

export type EntryTerms = {
  readonly rules: Pick<Rules, 'writeInNeedsAgainst' | 'writeInUncircled'>;
  readonly round: RoundKind;
  /** Asked about names written in, never about listed candidates. */
  readonly mayBeElected: (name: string, contest: string) => boolean;
};

type Written = { readonly name: string | null; circled: boolean };

/**
 * The people written in in one contest, each once, in the order written (a name twice at its first
 * place), with what becomes of each. `marks` are that contest's marks as read.
 */
export function readEntries(
  terms: EntryTerms,
  contest: Contest,
  marks: readonly (Mark | Grade)[],
  writeIns: readonly WriteIn[],
): readonly EntryReading[] {
  if (writeIns.length === 0) return NOBODY;
  const written = peopleWritten(contest, writeIns);
  const counted = terms.rules.writeInUncircled === 'counted';
  const chosen = written.filter(({ circled }) => circled || counted).length;
  const backed = !terms.rules.writeInNeedsAgainst || chosen <= roomFor(contest, marks);
  return written.map(({ name, circled }) => {
    if (!circled && !counted) return { name, chosen: false, dismissed: 'uncircled' };
    return { name, chosen: true, dismissed: dismissal(terms, contest, name, backed) };
  });
}

const NOBODY: readonly EntryReading[] = [];

/** A listed name is no entry; a name twice is one entry, circled if either is (count-rules §3.3). */
function peopleWritten(contest: Contest, writeIns: readonly WriteIn[]): readonly Written[] {
  const people: Written[] = [];
  const byName = new Map<string, Written>();
  for (const entry of writeIns) {
    if ('illegible' in entry) {
      people.push({ name: null, circled: true });
      continue;
    }
    if (contest.candidates.includes(entry.name)) continue;
    const before = byName.get(entry.name);
    if (before !== undefined) {
      before.circled ||= entry.circled;
      continue;
    }
    const person = { name: entry.name, circled: entry.circled };
    byName.set(entry.name, person);
    people.push(person);
  }
  return people;
}

/** How many may be written in: one for each vote against, and for each seat nobody stands for. */
function roomFor(contest: Contest, marks: readonly (Mark | Grade)[]): number {
  const against = marks.filter((mark) => mark === 'against').length;
  return against + Math.max(0, contest.seats - contest.candidates.length);
}

function dismissal(
  terms: EntryTerms,
  contest: Contest,
  name: string | null,
  backed: boolean,
): Dismissal | null {
  if (terms.round === 'runoff') return 'runoff';
  if (name === null) return 'illegible';
  if (!terms.mayBeElected(name, contest.id)) return 'ineligible';
  return backed ? null : 'needsAgainst';
}
