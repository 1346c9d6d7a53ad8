import { describe, expect, test } from 'vitest';
import { signedIn } from '../../test/support/meetings';
import {
  type BallotContest,
  type BallotForm,
  bodies,
  type Details,
  FEWER_SEATS_COMPARATORS,
  HANDS_BASES,
  type Local,
  type Method,
  NAMES_ANNOUNCED,
  NAMES_READ,
  RULES_VERSION,
} from '../election/events';
import type { ContestId, FormId, MemberName } from '../election/ids';
import { LOCAL_DEFAULTS } from '../election/local';
import { BEFORE_OPENING } from '../election/meeting';
import {
  BLANK_PAPERS,
  COMPARATORS,
  MAJORITY_BASES,
  OVERVOTE_SCOPES,
  PROFILE_NAMES,
  PROFILES,
  RETURNED_LIMITS,
  RUNOFF_DECISIONS,
  type Rules,
  WRITE_INS_UNCIRCLED,
} from '../election/rules';
import { LANGUAGES, type Language, loadWords, wordsIn } from '../text';
import type { MethodFacts, SentenceId } from './methodSentences';
import { ARTICLES, adoptable, differences, methodFacts, methodPage } from './methodText';

const F1 = 'F1' as FormId;
const F2 = 'F2' as FormId;
const C1 = 'C1' as ContestId;
const C2 = 'C2' as ContestId;
const people = (count: number) =>
  Array.from({ length: count }, (_, i) => `党员${i + 1}` as MemberName);

const contest = (more: Partial<BallotContest> = {}): BallotContest => ({
  ...{ id: C1, office: '支部委员会委员', seats: 3, kind: 'differential' },
  ...{ candidates: people(4), order: { by: 'strokes' } },
  ...more,
});
const secretary = contest({
  id: C2,
  office: '支部书记',
  seats: 1,
  kind: 'equal',
  candidates: people(1),
});
const form = (more: Partial<BallotForm> = {}): BallotForm => ({
  ...{ id: F1, blankMeans: 'abstain', within: null, contests: [contest()] },
  ...more,
});
const FORM = form({
  ...{ name: '委员选票', colour: '白色', contests: [contest(), secretary] },
  within: { contest: C2, mustAlsoBeChosenIn: C1 },
});
const DEPUTY = form({
  ...{ id: F2, name: '副书记选票', colour: '红色', among: { form: F1, contest: C1 } },
  contests: [contest({ office: '支部副书记', seats: 1, candidates: people(2) })],
});

/** A meeting in which every setting matters: two contests on one paper, another paper, one chosen within the other. */
const FACTS: MethodFacts = {
  body: 'members',
  details: {
    ...{ organisation: '中共柳溪村支部', title: '柳溪村党支部换届选举党员大会' },
    ...{ place: '村委会会议室', date: '2026-11-22', presidingOfficer: '许敏' },
  },
  method: {
    ...{ profile: '2020', rules: PROFILES['2020'], local: LOCAL_DEFAULTS },
    rulesVersion: RULES_VERSION,
  },
  forms: [FORM, DEPUTY],
};

/** What a parameter may be other than it is above, and the sentences that must follow it. */
interface Turn {
  readonly to: readonly MethodFacts[];
  readonly changes: readonly SentenceId[];
}
type Turns<T> = { readonly [K in keyof Required<T>]: Turn };

const withRules = (rules: Partial<Rules>): MethodFacts => ({
  ...FACTS,
  method: { ...FACTS.method, rules: { ...FACTS.method.rules, ...rules } },
});
const withLocal = (local: Partial<Local>): MethodFacts => ({
  ...FACTS,
  method: { ...FACTS.method, local: { ...LOCAL_DEFAULTS, ...local } },
});
const withDetails = (details: Partial<Details>): MethodFacts => ({
  ...FACTS,
  details: { ...FACTS.details, ...details },
});
const withForm = (first: Partial<BallotForm>): MethodFacts => ({
  ...FACTS,
  forms: [{ ...FORM, ...first }, DEPUTY],
});
const withContest = (first: Partial<BallotContest>): MethodFacts =>
  withForm({ contests: [contest(first), secretary] });
const others = <T>(values: readonly T[], now: T, to: (value: T) => MethodFacts) =>
  values.filter((value) => value !== now).map(to);
const ofRule = <K extends keyof Rules>(key: K, values: readonly Rules[K][]) =>
  others(values, FACTS.method.rules[key], (value) => withRules({ [key]: value }));
const ofLocal = <K extends keyof Local>(key: K, values: readonly Local[K][]) =>
  others(values, LOCAL_DEFAULTS[key], (value) => withLocal({ [key]: value }));
const { quorum } = PROFILES['2020'];

const rules: Turns<Rules> = {
  quorum: {
    to: [
      ...COMPARATORS.filter((one) => one !== quorum.comparator).map((comparator) =>
        withRules({ quorum: { ...quorum, comparator } }),
      ),
      withRules({ quorum: { ...quorum, num: 2 } }),
      withRules({ quorum: { ...quorum, den: 6 } }),
      withRules({ quorum: { num: 80, den: 100, comparator: '>=' } }),
    ],
    changes: ['quorum'],
  },
  majorityBase: { to: ofRule('majorityBase', MAJORITY_BASES), changes: ['majority'] },
  majorityComparator: { to: ofRule('majorityComparator', COMPARATORS), changes: ['majority'] },
  returnedLimit: { to: ofRule('returnedLimit', RETURNED_LIMITS), changes: ['returned'] },
  blankPaper: { to: ofRule('blankPaper', BLANK_PAPERS), changes: ['blankPaper'] },
  writeInNeedsAgainst: {
    to: ofRule('writeInNeedsAgainst', [true, false]),
    changes: ['writeInNeedsAgainst'],
  },
  writeInUncircled: {
    to: ofRule('writeInUncircled', WRITE_INS_UNCIRCLED),
    changes: ['writeInUncircled'],
  },
  overvoteScope: { to: ofRule('overvoteScope', OVERVOTE_SCOPES), changes: ['overvote'] },
  runoffDecidedBy: { to: ofRule('runoffDecidedBy', RUNOFF_DECISIONS), changes: ['runoff'] },
};

const local: Turns<Local> = {
  handsBase: { to: ofLocal('handsBase', HANDS_BASES), changes: ['hands'] },
  fewerSeatsComparator: {
    to: ofLocal('fewerSeatsComparator', FEWER_SEATS_COMPARATORS),
    changes: ['fewerSeats'],
  },
  namesRead: { to: ofLocal('namesRead', NAMES_READ), changes: ['read'] },
  namesAnnounced: { to: ofLocal('namesAnnounced', NAMES_ANNOUNCED), changes: ['announced'] },
};

const details: Turns<Details> = {
  organisation: { to: [withDetails({ organisation: '中共石桥村支部' })], changes: ['scope'] },
  title: { to: [withDetails({ title: '石桥村党支部党员大会' })], changes: ['scope'] },
  place: { to: [withDetails({ place: '社区礼堂' })], changes: ['scope'] },
  date: { to: [withDetails({ date: '2026-12-01' })], changes: ['scope'] },
  presidingOfficer: { to: [withDetails({ presidingOfficer: '何立' })], changes: ['presiding'] },
};

const method: Turns<Pick<Method, 'profile' | 'rulesVersion'>> = {
  profile: {
    to: others(PROFILE_NAMES, '2020', (profile) => ({
      ...FACTS,
      method: { ...FACTS.method, profile },
    })),
    changes: ['law', 'voters', 'barred', 'supervision', 'proxy'],
  },
  // By which version of the software's rules a meeting is computed is no rule of the meeting.
  rulesVersion: {
    to: [{ ...FACTS, method: { ...FACTS.method, rulesVersion: 1 } }],
    changes: [],
  },
};

const forms: Turns<BallotForm> = {
  // Ids are the record's: a paper without a name is called by its place.
  id: { to: [withForm({ id: 'F7' as FormId })], changes: ['papers', 'eligible'] },
  name: { to: [withForm({ name: '第一张选票' })], changes: ['papers'] },
  colour: {
    to: [withForm({ colour: '黄色' }), withForm({ colour: undefined })],
    changes: ['papers'],
  },
  purpose: {
    to: [withForm({ purpose: { kind: 'evaluation' } })],
    changes: ['papers', 'overvote', 'within', 'outside'],
  },
  blankMeans: { to: [withForm({ blankMeans: 'for' })], changes: ['marks', 'blankPaper'] },
  within: {
    to: [withForm({ within: null }), withForm({ within: { contest: C1, mustAlsoBeChosenIn: C2 } })],
    changes: ['within', 'outside'],
  },
  among: {
    to: [undefined, { form: F1, contest: C2 }].map((among) => ({
      ...FACTS,
      forms: [FORM, { ...DEPUTY, among }],
    })),
    changes: ['papers', 'eligible'],
  },
  contests: {
    to: [withForm({ contests: [contest()], within: null })],
    changes: ['papers', 'overvote', 'within', 'outside'],
  },
};

const contests: Turns<BallotContest> = {
  // Ids are the record's; here it is what `within` and `among` point to.
  id: { to: [], changes: [] },
  office: {
    to: [withContest({ office: '党总支委员' })],
    changes: ['papers', 'eligible', 'within', 'outside'],
  },
  seats: { to: [withContest({ seats: 5 })], changes: ['papers'] },
  kind: { to: [withContest({ kind: 'equal' })], changes: ['papers'] },
  candidates: { to: [withContest({ candidates: people(5) })], changes: ['papers'] },
  order: {
    to: [withContest({ order: { by: 'hand', reason: '按批复的名单' } })],
    changes: ['order'],
  },
  // Where candidates come from was settled before the election: the sheet says it.
  sources: {
    to: [withContest({ sources: { sheets: [], weights: null, people: [] } })],
    changes: [],
  },
};

const body: Turns<Pick<MethodFacts, 'body'>> = {
  body: {
    to: bodies.filter((one) => one === 'committee').map((one) => ({ ...FACTS, body: one })),
    changes: ['presiding', 'voters', 'officers', 'eligible'],
  },
};

const turns: readonly (readonly [string, Turn])[] = Object.entries({
  ...rules,
  ...local,
  ...details,
  ...method,
  ...body,
  ...prefixed('form', forms),
  ...prefixed('contest', contests),
});

function prefixed(name: string, table: Readonly<Record<string, Turn>>) {
  return Object.fromEntries(Object.entries(table).map(([key, turn]) => [`${name}.${key}`, turn]));
}

/** Said in every meeting alike: what no setting of the software changes. */
const FIXED: readonly SentenceId[] = [
  ...(['counted', 'exclusions', 'quorumAgain', 'handsOnExclusions'] as const),
  ...(['issued', 'papersUnnumbered', 'boxOrder', 'writeIn', 'writeInRunoff'] as const),
  ...(['illegible', 'ruledVoid', 'opened', 'recount', 'counting'] as const),
  ...(['tooMany', 'levelAgain', 'supplementary', 'signed', 'inForce'] as const),
];

const sentencesOf = (facts: MethodFacts, language: Language): ReadonlyMap<SentenceId, string> =>
  new Map(
    methodPage(facts, wordsIn(language))
      .articles.flatMap(({ sentences }) => sentences)
      .map(({ id, text }) => [id, text]),
  );

/** Sentences that are said otherwise, or not at all, in one of two meetings. */
function changed(from: MethodFacts, to: MethodFacts, language: Language): readonly SentenceId[] {
  const [before, after] = [sentencesOf(from, language), sentencesOf(to, language)];
  return all.filter((id) => before.get(id) !== after.get(id));
}

const all: readonly SentenceId[] = Object.values(ARTICLES).flat();
const inOrder = (ids: readonly SentenceId[]) => all.filter((id) => ids.includes(id));

await Promise.all(LANGUAGES.map((language) => loadWords(language)));

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(turns)('%s changes exactly its own sentences, at every value', (_, { to, changes }) => {
    for (const facts of to) expect(changed(FACTS, facts, language)).toEqual(inOrder(changes));
  });

  test('every value of a parameter reads otherwise than every other', () => {
    for (const [name, { to, changes }] of turns.filter(([, turn]) => turn.changes.length > 0)) {
      const said = [FACTS, ...to].map((facts) =>
        changes.map((id) => sentencesOf(facts, language).get(id) ?? '').join(),
      );
      expect(new Set(said).size, name).toBe(to.length + 1);
    }
  });

  test('every sentence is said, and none with a hole in it', () => {
    const said = sentencesOf(FACTS, language);
    expect([...said.keys()]).toEqual(all);
    for (const text of said.values()) expect(text).not.toMatch(/undefined|NaN|null|\[object|（）/);
  });
});

test('no sentence depends on nothing but those that are listed', () => {
  const followed = new Set(turns.flatMap(([, { changes }]) => changes));
  expect(all.filter((id) => !followed.has(id))).toEqual(inOrder(FIXED));
});

/** A meeting of one paper with one contest, where an unmarked candidate is voted for. */
const PLAIN: MethodFacts = { ...FACTS, forms: [form({ blankMeans: 'for' })] };
const inPlain = ({ method: { rules: changedRules } }: MethodFacts): MethodFacts => ({
  ...PLAIN,
  method: { ...PLAIN.method, rules: changedRules },
});

test('what cannot matter in a meeting is not in its text: overvotes by contest, and blank papers', () => {
  for (const key of ['overvoteScope', 'blankPaper'] as const)
    for (const facts of rules[key].to) expect(adoptable(inPlain(facts))).toBe(adoptable(PLAIN));
  for (const key of ['majorityBase', 'returnedLimit', 'writeInUncircled'] as const)
    for (const facts of rules[key].to) expect(adoptable(inPlain(facts))).not.toBe(adoptable(PLAIN));
});

test('who the candidates are is no part of the method; how many there are is', () => {
  const renamed = withContest({ candidates: people(9).slice(5) });
  expect(adoptable(renamed)).toBe(adoptable(FACTS));
});

test('papers that ask differently are named where they differ', () => {
  const mixed = { ...FACTS, forms: [FORM, { ...DEPUTY, blankMeans: 'for' as const }] };
  const said = sentencesOf(mixed, 'zh');
  expect(said.get('marks')).toContain('委员选票：对候选人，赞成的划“○”');
  expect(said.get('marks')).toContain('副书记选票：对候选人，赞成的不划');
  expect(said.get('blankPaper')).toMatch(/^委员选票：/);
  const { order: _, ...unordered } = contest();
  const listed = { ...FACTS, forms: [form({ contests: [unordered] })] };
  expect(sentencesOf(listed, 'zh').get('order')).toBe('候选人按选票所列的次序排列。');
});

test('a committee is presided over as the regulations of 2020 say; of 1990 no article is cited', () => {
  const committee = { ...FACTS, body: 'committee' as const };
  expect(sentencesOf(committee, 'zh').get('presiding')).toContain('第二十条');
  const old = { ...committee, method: { ...FACTS.method, profile: '1990' as const } };
  expect(adoptable(old)).not.toMatch(/《条例》第/);
});

test('a paragraph a line, numbered through, and adopted in Chinese whatever the screen speaks', () => {
  const [title, ...paragraphs] = adoptable(FACTS).split('\n');
  expect(title).toBe('柳溪村党支部换届选举党员大会选举办法');
  expect(paragraphs.map((line) => line.split('　')[0])).toEqual(
    paragraphs.map((_, i) => wordsIn('zh').methodText.article(i + 1)),
  );
  expect(paragraphs.at(-1)).toMatch(/^第十七条/);
  expect(adoptable(FACTS).length).toBeLessThan(20_000);
});

test('what differs from the text adopted is said paragraph by paragraph', () => {
  const [before, after] = [FACTS, withRules({ majorityBase: 'present' })].map(adoptable);
  const [one, ...more] = differences(before ?? '', after ?? '');
  expect(more).toEqual([]);
  expect(one?.adopted).toContain('超过应到会人数的半数');
  expect(one?.now).toContain('超过实到会人数的半数');
  expect(differences('一\n二', '一')).toEqual([{ adopted: '二', now: null }]);
  expect(differences('一', '一\n二')).toEqual([{ adopted: null, now: '二' }]);
});

test('the text is written from the first papers of the meeting, once everything is prepared', () => {
  expect(methodFacts(BEFORE_OPENING)).toBeNull();
  const { meeting } = signedIn();
  expect(methodFacts(meeting)).toEqual({
    body: 'members',
    details: meeting.details,
    method: meeting.method,
    forms: [meeting.round.ballot],
  });
  expect(methodFacts({ ...meeting, details: null })).toBeNull();
  const { ballot } = meeting.round;
  if (ballot === null) throw new Error('no paper is prepared');
  const evaluation: BallotForm = { ...ballot, purpose: { kind: 'evaluation' } };
  expect(methodFacts({ ...meeting, round: { ...meeting.round, ballot: evaluation } })).toBeNull();
});
