/**
 * The count once more, from the text of docs/count-rules.md alone and in the plainest way: it
 * takes a case as it stands in JSON, lays every paper on a pile, and walks through the whole pile
 * again for every number it needs. Slow on purpose. It shares nothing with src/, not even types.
 */

export type RawMark = 'for' | 'against' | 'abstain' | 'illegible';
export type RawEntry = string | { name: string; circled?: boolean } | { illegible: true };
export type RawPaper = {
  times?: number;
  marks?: Record<string, Record<string, RawMark>>;
  writeIns?: Record<string, RawEntry[]>;
  void?: string | null;
};
export type RawContest = { id: string; seats: number; candidates: string[] };
export type RawRules = {
  quorum: { num: number; den: number; comparator: '>' | '>=' };
  majorityBase: 'due' | 'present' | 'returned' | 'valid';
  majorityComparator: '>' | '>=';
  returnedLimit: 'voters' | 'issued';
  blankPaper: 'abstain' | 'void';
  writeInNeedsAgainst: boolean;
  writeInUncircled: 'ignored' | 'counted';
  overvoteScope: 'paper' | 'contest';
  runoffDecidedBy: 'plurality' | 'majority';
};
export type RawCase = {
  id: string;
  rules: { profile: '2020' | '1990' } & Partial<RawRules>;
  attendance: { due: number; present: number };
  form: {
    contests: RawContest[];
    blankMeans?: 'abstain' | 'for';
    within?: { contest: string; mustAlsoBeChosenIn: string };
    ineligible?: string[];
  };
  round: { kind: 'first' | 'runoff' | 'supplementary' };
  ballots: { issued: number; voters: number; returned: number };
  papers: RawPaper[];
};

const BOTH = {
  majorityComparator: '>',
  blankPaper: 'abstain',
  writeInNeedsAgainst: true,
  writeInUncircled: 'ignored',
  overvoteScope: 'paper',
  runoffDecidedBy: 'plurality',
} as const;

function table(profile: '2020' | '1990'): RawRules {
  if (profile === '2020') {
    const quorum = { num: 4, den: 5, comparator: '>=' } as const;
    return { ...BOTH, quorum, majorityBase: 'due', returnedLimit: 'voters' };
  }
  const quorum = { num: 4, den: 5, comparator: '>' } as const;
  return { ...BOTH, quorum, majorityBase: 'present', returnedLimit: 'issued' };
}

/** The line that the case must give, as a value. */
export function recount(election: RawCase): unknown {
  const { id, attendance, ballots, form } = election;
  const rules: RawRules = { ...table(election.rules.profile), ...election.rules };

  const { num, den, comparator } = rules.quorum;
  const here = BigInt(attendance.present) * BigInt(den);
  const wanted = BigInt(attendance.due) * BigInt(num);
  if (here < wanted || (here === wanted && comparator === '>')) return { id, meeting: 'inquorate' };

  const limit = rules.returnedLimit === 'issued' ? ballots.issued : ballots.voters;
  if (ballots.returned > limit) return { id, meeting: 'quorate', round: 'void' };

  const pile: RawPaper[] = [];
  for (const paper of election.papers) {
    for (let time = 0; time < (paper.times ?? 1); time++) pile.push(paper);
  }
  if (pile.length !== ballots.returned) return { id, meeting: 'quorate', round: 'incomplete' };

  const voided = pile.filter((paper) => isVoid(election, rules, paper));
  const standing = pile.filter((paper) => !voided.includes(paper));
  return {
    id,
    meeting: 'quorate',
    round: 'valid',
    papers: { valid: standing.length, void: voided.length },
    contests: form.contests.map((contest) => recountContest(election, rules, contest, standing)),
  };
}

function recountContest(
  election: RawCase,
  rules: RawRules,
  contest: RawContest,
  standing: RawPaper[],
): unknown {
  const { due, present } = election.attendance;
  const runoff = election.round.kind === 'runoff';
  const pile = standing.filter((paper) => !isOvervoted(election, rules, contest, paper));
  const papersWith = (name: string, mark: RawMark) =>
    pile.filter((paper) => markOf(election, contest, paper, name) === mark).length;

  const candidates = contest.candidates.map((name) => ({
    name,
    for: papersWith(name, 'for'),
    against: papersWith(name, 'against'),
    abstain: papersWith(name, 'abstain'),
    illegible: papersWith(name, 'illegible'),
  }));

  // Names in the order in which they first count: paper after paper, and as written on each.
  const written: { name: string; for: number }[] = [];
  for (const paper of pile) {
    for (const name of votesWrittenIn(election, rules, contest, paper)) {
      const known = written.find((person) => person.name === name);
      if (known) known.for++;
      else written.push({ name, for: 1 });
    }
  }

  const everybody = mostVotesFirst([...candidates, ...written]);
  const decide = (base: number | null) => {
    const passed = everybody.filter(
      (person) =>
        person.for > 0 &&
        (base === null ||
          2 * person.for > base ||
          (2 * person.for === base && rules.majorityComparator === '>=')),
    );
    const above = (person: { for: number }) => passed.filter((p) => p.for > person.for).length;
    const level = (person: { for: number }) => passed.filter((p) => p.for === person.for).length;
    const elected = passed.filter((p) => above(p) + level(p) <= contest.seats);
    const tied = passed.filter((p) => above(p) < contest.seats && !elected.includes(p));
    return { elected: elected.map((p) => p.name), tied: tied.map((p) => p.name) };
  };

  const bases = { due, present, returned: election.ballots.returned, valid: pile.length };
  const base = runoff && rules.runoffDecidedBy === 'plurality' ? null : bases[rules.majorityBase];
  const { elected, tied } = decide(base);
  const open = contest.seats - elected.length;

  let next = null;
  if (tied.length > 0) {
    next = { kind: runoff ? 'refer' : 'runoff', seats: open, candidates: tied };
  } else if (open > 0) {
    const unelected = mostVotesFirst(candidates.filter(({ name }) => !elected.includes(name)));
    next = { kind: 'supplementary', seats: open, candidates: unelected.map(({ name }) => name) };
  }

  const result = {
    id: contest.id,
    validPapers: pile.length,
    candidates,
    writeIns: mostVotesFirst(written),
    threshold: base === null ? null : fewest(base, rules.majorityComparator),
    elected,
    next,
  };
  if (base === null) return result;
  const electedIfBase = { due: decide(due).elected, present: decide(present).elected };
  return { ...result, electedIfBase };
}

/** Counting up from one vote until it is enough. */
function fewest(base: number, comparator: '>' | '>='): number {
  let votes = 1;
  while (2 * votes < base || (2 * votes === base && comparator === '>')) votes++;
  return votes;
}

/** One after the other, each before the first that has fewer. */
function mostVotesFirst<T extends { for: number }>(people: T[]): T[] {
  const sorted: T[] = [];
  for (const person of people) {
    const place = sorted.findIndex((other) => other.for < person.for);
    if (place === -1) sorted.push(person);
    else sorted.splice(place, 0, person);
  }
  return sorted;
}

function markOf(election: RawCase, contest: RawContest, paper: RawPaper, name: string): RawMark {
  const given = own(own(paper.marks, contest.id), name);
  return given ?? election.form.blankMeans ?? 'abstain';
}

function entriesOn(paper: RawPaper, contest: RawContest): RawEntry[] {
  return own(paper.writeIns, contest.id) ?? [];
}

/** What an object says under a name, and never what all objects inherit. */
function own<T>(object: Record<string, T> | undefined, key: string): T | undefined {
  return Object.entries(object ?? {}).find(([name]) => name === key)?.[1];
}

function isVoid(election: RawCase, rules: RawRules, paper: RawPaper): boolean {
  const { contests, blankMeans, within } = election.form;
  if (paper.void !== undefined && paper.void !== null && paper.void !== '') return true;

  const untouched = contests.every(
    (contest) =>
      entriesOn(paper, contest).length === 0 &&
      contest.candidates.every((name) =>
        [undefined, 'abstain'].includes(own(own(paper.marks, contest.id), name)),
      ),
  );
  if (untouched && blankMeans !== 'for' && rules.blankPaper === 'void') return true;

  const wholePaper = rules.overvoteScope === 'paper' || contests.length === 1;
  if (wholePaper && contests.some((contest) => isOvervoted(election, rules, contest, paper))) {
    return true;
  }

  if (!within) return false;
  const inner = contests.find(({ id }) => id === within.contest);
  const outer = contests.find(({ id }) => id === within.mustAlsoBeChosenIn);
  if (!inner || !outer) throw new Error('within names a contest that is not there');
  const chosenToo = namesChosen(election, rules, outer, paper);
  return namesChosen(election, rules, inner, paper).some((name) => !chosenToo.includes(name));
}

function isOvervoted(
  election: RawCase,
  rules: RawRules,
  contest: RawContest,
  paper: RawPaper,
): boolean {
  const illegible = entriesOn(paper, contest).filter(isIllegible).length;
  return namesChosen(election, rules, contest, paper).length + illegible > contest.seats;
}

function namesChosen(
  election: RawCase,
  rules: RawRules,
  contest: RawContest,
  paper: RawPaper,
): string[] {
  const listed = contest.candidates.filter(
    (name) => markOf(election, contest, paper, name) === 'for',
  );
  return [...listed, ...writtenAndChosen(rules, contest, paper)];
}

function writtenAndChosen(rules: RawRules, contest: RawContest, paper: RawPaper): string[] {
  const entries = entriesOn(paper, contest);
  const names: string[] = [];
  for (const entry of entries) {
    const name = nameOf(entry);
    if (name === null || names.includes(name) || contest.candidates.includes(name)) continue;
    names.push(name);
  }
  if (rules.writeInUncircled === 'counted') return names;
  return names.filter((name) =>
    entries.some((entry) => nameOf(entry) === name && isCircled(entry)),
  );
}

/** Whom the entries in a contest are votes for, in the order written. */
function votesWrittenIn(
  election: RawCase,
  rules: RawRules,
  contest: RawContest,
  paper: RawPaper,
): string[] {
  if (election.round.kind === 'runoff') return [];
  const names = writtenAndChosen(rules, contest, paper);
  if (rules.writeInNeedsAgainst) {
    const entries = names.length + entriesOn(paper, contest).filter(isIllegible).length;
    let room = contest.candidates.filter(
      (name) => markOf(election, contest, paper, name) === 'against',
    ).length;
    if (contest.seats > contest.candidates.length) {
      room += contest.seats - contest.candidates.length;
    }
    if (entries > room) return [];
  }
  return names.filter((name) => !(election.form.ineligible ?? []).includes(name));
}

function isIllegible(entry: RawEntry): boolean {
  return typeof entry === 'object' && 'illegible' in entry;
}

function nameOf(entry: RawEntry): string | null {
  if (typeof entry === 'string') return entry;
  return 'name' in entry ? entry.name : null;
}

function isCircled(entry: RawEntry): boolean {
  return typeof entry === 'string' || !('circled' in entry) || entry.circled;
}
