import { named } from '@test/drivers/people';
import type { MethodFacts, SentenceId } from '@/documents/methodSentences';
import type { BallotContest, BallotForm } from '@/election/events/ballot';
import type { ContestId, FormId, MemberName } from '@/election/events/ids';
import {
  bodies,
  type Counting,
  type Details,
  FEWER_SEATS_COMPARATORS,
  HANDS_BASES,
  type Local,
  type Method,
  NAMES_ANNOUNCED,
  NAMES_READ,
  RULES_VERSION,
} from '@/election/events/meeting';
import { COUNTING_DEFAULTS, LOCAL_DEFAULTS } from '@/election/state/method';
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
} from '@/election/tally/rules';

/** Every parameter of the election method, each turned to every value that it may have. */

const F1 = 'F1' as FormId;
const F2 = 'F2' as FormId;
const C1 = 'C1' as ContestId;
const C2 = 'C2' as ContestId;
export const people = (count: number) =>
  Array.from({ length: count }, (_, i) => `党员${i + 1}` as MemberName);

export const contest = (more: Partial<BallotContest> = {}): BallotContest => ({
  id: C1,
  office: '支部委员会委员',
  seats: 3,
  kind: 'differential',
  candidates: people(4),
  order: { by: 'strokes' },
  ...more,
});
const secretary = contest({
  id: C2,
  office: '支部书记',
  seats: 1,
  kind: 'equal',
  candidates: people(1),
});
export const form = (more: Partial<BallotForm> = {}): BallotForm => ({
  id: F1,
  blankMeans: 'abstain',
  within: null,
  contests: [contest()],
  ...more,
});
export const FORM = form({
  name: '委员选票',
  colour: '白色',
  contests: [contest(), secretary],
  within: { contest: C2, mustAlsoBeChosenIn: C1 },
});
export const DEPUTY = form({
  id: F2,
  name: '副书记选票',
  colour: '红色',
  among: { form: F1, contest: C1 },
  contests: [contest({ office: '支部副书记', seats: 1, candidates: people(2) })],
});

/** A meeting in which every setting matters: two contests on one paper, another paper, one chosen within the other. */
export const FACTS: MethodFacts = {
  body: 'members',
  details: {
    organisation: '中共柳溪村支部',
    title: '柳溪村党支部换届选举党员大会',
    place: '村委会会议室',
    date: '2026-11-22',
    presidingOfficer: named('许敏'),
  },
  method: {
    profile: '2020',
    rules: PROFILES['2020'],
    local: LOCAL_DEFAULTS,
    rulesVersion: RULES_VERSION,
    counting: COUNTING_DEFAULTS,
  },
  forms: [FORM, DEPUTY],
};

/** What a parameter may be other than it is above, and the sentences that must follow it. */
interface Turn {
  readonly to: readonly MethodFacts[];
  readonly changes: readonly SentenceId[];
}
type Turns<T> = { readonly [K in keyof Required<T>]: Turn };

export const withRules = (rules: Partial<Rules>): MethodFacts => ({
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
export const withContest = (first: Partial<BallotContest>): MethodFacts =>
  withForm({ contests: [contest(first), secretary] });
const others = <T>(values: readonly T[], now: T, to: (value: T) => MethodFacts) =>
  values.filter((value) => value !== now).map(to);
const ofRule = <K extends keyof Rules>(key: K, values: readonly Rules[K][]) =>
  others(values, FACTS.method.rules[key], (value) => withRules({ [key]: value }));
const ofLocal = <K extends keyof Local>(key: K, values: readonly Local[K][]) =>
  others(values, LOCAL_DEFAULTS[key], (value) => withLocal({ [key]: value }));
const { quorum } = PROFILES['2020'];

export const rules: Turns<Rules> = {
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

const withCounting = (counting: Partial<Counting>): MethodFacts => ({
  ...FACTS,
  method: { ...FACTS.method, counting: { ...COUNTING_DEFAULTS, ...counting } },
});
const counting: Turns<Counting> = {
  packetSize: { to: [withCounting({ packetSize: 20 })], changes: ['packets'] },
  secondCountEvery: {
    to: [withCounting({ secondCountEvery: 1 }), withCounting({ secondCountEvery: 5 })],
    changes: ['officers', 'secondCountEvery'],
  },
  board: { to: [withCounting({ board: 'held' })], changes: ['board'] },
};

const details: Turns<Details> = {
  organisation: { to: [withDetails({ organisation: '中共石桥村支部' })], changes: ['scope'] },
  title: { to: [withDetails({ title: '石桥村党支部党员大会' })], changes: ['scope'] },
  place: { to: [withDetails({ place: '社区礼堂' })], changes: ['scope'] },
  date: { to: [withDetails({ date: '2026-12-01' })], changes: ['scope'] },
  presidingOfficer: {
    to: [withDetails({ presidingOfficer: named('周立') })],
    changes: ['presiding'],
  },
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

export const turns: readonly (readonly [string, Turn])[] = Object.entries({
  ...rules,
  ...local,
  ...counting,
  ...details,
  ...method,
  ...body,
  ...prefixed('form', forms),
  ...prefixed('contest', contests),
});

function prefixed(name: string, table: Readonly<Record<string, Turn>>) {
  return Object.fromEntries(Object.entries(table).map(([key, turn]) => [`${name}.${key}`, turn]));
}
