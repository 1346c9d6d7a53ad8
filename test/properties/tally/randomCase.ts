import * as fc from 'fast-check';
import type { RawCase, RawContest, RawEntry, RawMark, RawPaper, RawRules } from './naive';

/** Names among which are those that a plain object takes for its own. */
const NAMES = ['丁小宁', '王小宁', '李一鸣', '__proto__', 'constructor', 'toString', '1', '外人'];
const IDS = ['committee', '__proto__'] as const;
const MOST_CANDIDATES = 5;
const MOST_SHEETS = 3;

/** A value nearly always, another once in a while. */
const mostly = <T>(often: T, seldom: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(often) },
    { weight: 1, arbitrary: fc.constantFrom(...seldom) },
  );

const comparator = fc.constantFrom('>' as const, '>=' as const);

const rules: fc.Arbitrary<RawCase['rules']> = fc.record(
  {
    profile: fc.constantFrom('2020' as const, '1990' as const),
    quorum: fc.record({
      num: fc.integer({ min: 0, max: 4 }),
      den: fc.integer({ min: 4, max: 6 }),
      comparator,
    }),
    majorityBase: fc.constantFrom<RawRules['majorityBase']>('due', 'present', 'returned', 'valid'),
    majorityComparator: comparator,
    returnedLimit: fc.constantFrom('voters' as const, 'issued' as const),
    blankPaper: fc.constantFrom('abstain' as const, 'void' as const),
    writeInNeedsAgainst: fc.boolean(),
    writeInUncircled: fc.constantFrom('ignored' as const, 'counted' as const),
    overvoteScope: fc.constantFrom('paper' as const, 'contest' as const),
    runoffDecidedBy: fc.constantFrom('plurality' as const, 'majority' as const),
  },
  { requiredKeys: ['profile'] },
);

const contest = fc.record({
  seats: fc.integer({ min: 1, max: 4 }),
  candidates: fc.shuffledSubarray(NAMES, { maxLength: MOST_CANDIDATES }),
});

const mark = fc.constantFrom<RawMark | null>(
  ...(['for', 'for', 'for', 'against', 'against', 'abstain', 'illegible', null, null] as const),
);

const name = fc.constantFrom(...NAMES);
const entry: fc.Arbitrary<RawEntry> = fc.oneof(
  name,
  fc.record({ name, circled: fc.boolean() }, { requiredKeys: ['name'] }),
  fc.constant({ illegible: true as const }),
);

/** What may stand on a paper in one contest, whoever the candidates will be. */
const answers = fc.record({
  marks: fc.oneof(
    {
      weight: 8,
      arbitrary: fc.array(mark, { minLength: MOST_CANDIDATES, maxLength: MOST_CANDIDATES }),
    },
    { weight: 1, arbitrary: fc.constantFrom([null], ['abstain' as const], []) },
  ),
  entries: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.array(entry, { maxLength: 3 }) },
  ),
});

const anySheet = fc.record({
  answers: fc.tuple(answers, answers),
  // By chance alone few papers name one person in both contests, as `within` asks ...
  secondLikeFirst: fc.boolean(),
  // ... and few have no more votes than seats.
  withinSeats: fc.boolean(),
});
type Sheet = typeof anySheet extends fc.Arbitrary<infer S> ? S : never;

/** Most papers are one of a few sheets, so that many agree, and stand level. */
const paper = fc.record({
  times: mostly<number | null>(null, [0, 1, 2, 3, 4]),
  ruling: mostly<string | null | undefined>(undefined, [null, '', '无法辨认', '__proto__']),
  sheet: fc.oneof(
    { weight: 4, arbitrary: fc.nat({ max: MOST_SHEETS - 1 }) },
    { weight: 1, arbitrary: anySheet },
  ),
});
type Paper = typeof paper extends fc.Arbitrary<infer P> ? P : never;

/** Elections small enough for ties, most of which are counted to the end. */
export const randomCase: fc.Arbitrary<RawCase> = fc
  .record({
    rules,
    contests: fc.array(contest, { minLength: 1, maxLength: 2 }),
    blankMeans: fc.constantFrom<('abstain' | 'for')[]>('abstain', 'for'),
    said: fc.record({ blankMeans: fc.boolean(), within: fc.boolean(), ineligible: fc.boolean() }),
    within: fc.constantFrom([0, 1] as const, [1, 0] as const, [0, 0] as const),
    ineligible: fc.subarray(NAMES, { maxLength: 4 }),
    kind: fc.constantFrom<RawCase['round']['kind'][]>('first', 'runoff', 'supplementary'),
    sheets: fc.tuple(anySheet, anySheet, anySheet),
    // Where this is a number, people take turns at the last seat, so many names written in among them.
    strangers: fc.constantFrom<(number | null)[]>(null, null, 0, 1),
    papers: fc.array(paper, { maxLength: 9, size: 'max' }),
    notEntered: mostly(0, [-1, 1, 2]),
    beyond: fc.record({
      voters: mostly(0, [-1, 1, 2]),
      issued: mostly(0, [1, 2]),
      present: mostly(0, [1, 2]),
      due: mostly(0, [1, 2, 3]),
    }),
    absent: fc.constantFrom(0, 0, 0.1, 0.2, 0.25),
  })
  .map((parts) => {
    const contests = parts.contests.map(({ seats, candidates }, place) => ({
      id: IDS[place] ?? '',
      seats,
      candidates,
    }));
    const { sheets, strangers } = parts;
    const papers = parts.papers.map((drawn, turn) => {
      const inTurn = strangers !== null && typeof drawn.sheet === 'number';
      const answered = inTurn
        ? contests.map((contest) => turnOf(contest, strangers, turn))
        : answersOn(contests, typeof drawn.sheet === 'number' ? sheets[drawn.sheet] : drawn.sheet);
      return paperSaying(answered, drawn);
    });
    const entered = papers.reduce((sum, { times = 1 }) => sum + times, 0);
    const returned = Math.max(0, entered + parts.notEntered);
    const voters = Math.max(0, returned + parts.beyond.voters);
    const issued = voters + parts.beyond.issued;
    const present = issued + parts.beyond.present;
    const due = present + Math.floor(present * parts.absent) + parts.beyond.due;
    const [inner, outer] = parts.within.map((place) => contests[place]?.id);
    return {
      id: 'random',
      rules: parts.rules,
      attendance: { due, present },
      form: {
        contests,
        ...(parts.said.blankMeans && { blankMeans: parts.blankMeans }),
        ...(parts.said.within &&
          inner !== undefined &&
          outer !== undefined && { within: { contest: inner, mustAlsoBeChosenIn: outer } }),
        ...(parts.said.ineligible && { ineligible: parts.ineligible }),
      },
      round: { kind: parts.kind },
      ballots: { issued, voters, returned },
      papers,
    };
  });

type Answered = {
  contest: RawContest;
  marks: readonly (RawMark | null)[];
  entries: RawEntry[] | null;
};

function answersOn(contests: RawContest[], sheet: Sheet | undefined): Answered[] {
  if (sheet === undefined) throw new Error('there are fewer sheets than MOST_SHEETS');
  const [first, second] = sheet.answers;
  return contests.map((contest, place) => {
    const { marks, entries } = place === 0 || sheet.secondLikeFirst ? first : second;
    return { contest, marks: sheet.withinSeats ? tidied(contest, marks) : marks, entries };
  });
}

/** Objects are made by `fromEntries`, which takes `__proto__` for a name like any other. */
function paperSaying(answered: Answered[], drawn: Paper): RawPaper {
  const marks = answered.map(({ contest, marks: given }): [string, Record<string, RawMark>] => [
    contest.id,
    Object.fromEntries(
      contest.candidates.flatMap((candidate, place) => {
        const mark = given[place] ?? null;
        return mark === null ? [] : [[candidate, mark] as const];
      }),
    ),
  ]);
  const written = answered.flatMap(({ contest, entries }) =>
    entries === null ? [] : [[contest.id, entries] as const],
  );
  return {
    ...(drawn.times !== null && { times: drawn.times }),
    marks: Object.fromEntries(marks),
    ...(written.length > 0 && { writeIns: Object.fromEntries(written) }),
    ...(drawn.ruling !== undefined && { void: drawn.ruling }),
  };
}

/** Votes for beyond the seats turned into votes against. */
function tidied({ seats }: RawContest, marks: readonly (RawMark | null)[]): (RawMark | null)[] {
  let left = seats;
  return marks.map((given) => {
    if (given !== 'for') return given;
    left -= 1;
    return left >= 0 ? 'for' : 'against';
  });
}

/** Votes for as many as there are seats, another one left out on each paper: all but one are level. */
function turnOf(contest: RawContest, strangers: number, turn: number): Answered {
  const { seats, candidates } = contest;
  const unlisted = NAMES.filter((name) => !candidates.includes(name)).slice(0, strangers);
  const people = [...unlisted, ...candidates].slice(0, seats + 1);
  const chosen = people.filter((_, place) => place !== turn % (seats + 1));
  return {
    contest,
    marks: candidates.map((name) => (chosen.includes(name) ? 'for' : 'against')),
    entries: unlisted.filter((name) => chosen.includes(name)),
  };
}
