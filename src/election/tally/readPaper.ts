import type { Contest, Form, Grade, Mark, Paper } from './paper';
import { type EntryReading, type EntryTerms, readEntries } from './readEntries';
import type { Rules } from './rules';

/** What a paper is read by. */
export type PaperTerms = EntryTerms & {
  readonly form: Form;
  readonly rules: Pick<Rules, 'blankPaper' | 'overvoteScope'>;
};

/** One contest of one paper. */
export type ContestReading = {
  readonly id: string;
  /** In ballot order, with what the form says of a candidate left unmarked put in. */
  readonly marks: readonly (Mark | Grade)[];
  readonly entries: readonly EntryReading[];
  /** The people chosen whose names can be read, listed ones first. */
  readonly namesChosen: readonly string[];
  /** How many are chosen: those, and the illegible entries. */
  readonly chosen: number;
  readonly overvoted: boolean;
};

/** Why a paper is void as a whole: the first of these that holds, in the order of count-rules §3.3. */
export type VoidReason =
  | { readonly kind: 'ruling'; readonly reason: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'overvote'; readonly contests: readonly string[] }
  | { readonly kind: 'within'; readonly names: readonly string[] };

/** How a paper reads: what is on it, contest by contest in the form's order, and what it is worth. */
export type PaperReading = {
  /** Nothing but abstentions and nobody written in, whether the method voids that or not. */
  readonly blank: boolean;
  readonly void: VoidReason | null;
  readonly contests: readonly ContestReading[];
};

/**
 * Reads one paper (count-rules §3.3). Contests and candidates in `paper` that the form does not
 * have are ignored.
 */
export function readPaper(terms: PaperTerms, paper: Paper): PaperReading {
  const contests = terms.form.contests.map((contest) => readContest(terms, contest, paper));
  const blank = isBlank(terms.form, contests, paper);
  return { blank, void: voidReason(terms, paper, blank, contests), contests };
}

/** Whether what a paper says in a contest of its reading counts there. */
export function countsIn(reading: PaperReading, contest: ContestReading): boolean {
  return reading.void === null && !contest.overvoted;
}

function readContest(terms: PaperTerms, contest: Contest, paper: Paper): ContestReading {
  const given = paper.marks.get(contest.id);
  const marks = contest.candidates.map((name) => given?.get(name) ?? terms.form.blankMeans);
  const entries = readEntries(terms, contest, marks, paper.writeIns.get(contest.id) ?? []);
  const namesChosen = contest.candidates.filter((_, place) => marks[place] === 'for');
  let chosen = namesChosen.length;
  for (const entry of entries) {
    if (!entry.chosen) continue;
    chosen += 1;
    if (entry.name !== null) namesChosen.push(entry.name);
  }
  return {
    id: contest.id,
    marks,
    entries,
    namesChosen,
    chosen,
    overvoted: chosen > contest.seats,
  };
}

/**
 * Anything written in keeps a paper from being blank, a listed candidate's name too. Where an
 * unmarked candidate is voted for, no paper is blank.
 */
function isBlank(form: Form, contests: readonly ContestReading[], paper: Paper): boolean {
  return (
    form.blankMeans === 'abstain' &&
    contests.every(({ marks }) => marks.every((mark) => mark === 'abstain')) &&
    form.contests.every(({ id }) => (paper.writeIns.get(id) ?? []).length === 0)
  );
}

function voidReason(
  { form, rules }: PaperTerms,
  paper: Paper,
  blank: boolean,
  contests: readonly ContestReading[],
): VoidReason | null {
  if (paper.void !== null) return { kind: 'ruling', reason: paper.void };
  if (blank && rules.blankPaper === 'void') return { kind: 'blank' };
  const overvoted = contests.filter((contest) => contest.overvoted);
  if (overvoted.length > 0 && overvoteVoidsPaper(form, rules)) {
    return { kind: 'overvote', contests: overvoted.map(({ id }) => id) };
  }
  const names = chosenOutside(form, contests);
  return names.length > 0 ? { kind: 'within', names } : null;
}

function overvoteVoidsPaper(form: Form, rules: Pick<Rules, 'overvoteScope'>): boolean {
  return rules.overvoteScope === 'paper' || form.contests.length === 1;
}

/** Who is chosen in the inner contest of `within` and not in the outer one, overvoted or not. */
function chosenOutside({ within }: Form, contests: readonly ContestReading[]): readonly string[] {
  if (within === null) return [];
  const outer = namesChosenIn(contests, within.mustAlsoBeChosenIn);
  return namesChosenIn(contests, within.contest).filter((name) => !outer.includes(name));
}

function namesChosenIn(contests: readonly ContestReading[], id: string): readonly string[] {
  return contests.find((contest) => contest.id === id)?.namesChosen ?? [];
}
