import type { Contest, Form, Mark, Paper, WriteIn } from '@/election/tally/paper';
import type { PaperTerms } from '@/election/tally/readPaper';
import { PROFILES, type Rules } from '@/election/tally/rules';
import type { Election, RepeatedPaper } from '@/election/tally/tally';

/** Short ways to write down papers and elections in examples. */

export const COMMITTEE: Contest = {
  id: 'committee',
  seats: 2,
  candidates: ['丁小宁', '王小宁', '李一鸣'],
};
export const SECRETARY: Contest = { id: 'secretary', seats: 1, candidates: ['丁小宁'] };
export const ILLEGIBLE: WriteIn = { illegible: true };

const MARKS: Readonly<Record<string, Mark>> = {
  o: 'for',
  x: 'against',
  '/': 'abstain',
  '?': 'illegible',
};

/** `'ox '` marks the candidates of a contest in ballot order; a space leaves one alone. */
export function marked(contest: Contest, marks: string): [string, ReadonlyMap<string, Mark>] {
  const given = contest.candidates.flatMap((name, place) => {
    const mark = MARKS[marks.charAt(place)];
    return mark === undefined ? [] : [[name, mark] as const];
  });
  return [contest.id, new Map(given)];
}

/** Circled where it is a name alone. */
export function written(contest: Contest, ...entries: (string | WriteIn)[]): [string, WriteIn[]] {
  return [
    contest.id,
    entries.map((entry) => (typeof entry === 'string' ? { name: entry, circled: true } : entry)),
  ];
}

export function uncircled(name: string): WriteIn {
  return { name, circled: false };
}

export function paper(
  marks: readonly [string, ReadonlyMap<string, Mark>][] = [],
  writeIns: readonly [string, WriteIn[]][] = [],
  ruling: string | null = null,
): Paper {
  return { marks: new Map(marks), writeIns: new Map(writeIns), void: ruling };
}

/** A paper on which only the committee is asked. */
export function committeePaper(marks: string, ...entries: (string | WriteIn)[]): Paper {
  return paper([marked(COMMITTEE, marks)], [written(COMMITTEE, ...entries)]);
}

export function form(changed: Partial<Form> = {}): Form {
  return { contests: [COMMITTEE], blankMeans: 'abstain', within: null, ...changed };
}

/** The form on which whoever is chosen secretary must be chosen for the committee too. */
export const FORM_WITHIN: Form = form({
  contests: [COMMITTEE, SECRETARY],
  within: { contest: 'secretary', mustAlsoBeChosenIn: 'committee' },
});

/** The terms of 2020 with these rules and this form; 外人 may not be elected. */
export function terms(
  rules: Partial<Rules> = {},
  changed: Partial<Omit<PaperTerms, 'rules'>> = {},
): PaperTerms {
  return {
    form: form(),
    rules: { ...PROFILES['2020'], ...rules },
    round: 'first',
    mayBeElected: (name) => name !== '外人',
    ...changed,
  };
}

/** An election of which all due are present, and as many papers are returned as there are. */
export function election(
  papers: readonly RepeatedPaper[],
  rules: Partial<Rules> = {},
  changed: Partial<Omit<Election, 'rules' | 'papers'>> = {},
): Election {
  const count = papers.reduce((sum, { times }) => sum + times, 0);
  return {
    form: form(),
    round: 'first',
    mayBeElected: (name) => name !== '外人',
    attendance: { due: count, present: count },
    ballots: { issued: count, voters: count, returned: count },
    ...changed,
    rules: { ...PROFILES['2020'], ...rules },
    papers,
  };
}

export function times(count: number, repeated: Paper): RepeatedPaper {
  return { times: count, paper: repeated };
}
