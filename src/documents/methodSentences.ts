import type { BallotContest, BallotForm } from '@/election/events/ballot';
import { voidReasons } from '@/election/events/count';
import type { Body, Details, Method } from '@/election/events/meeting';
import { exclusionCategories } from '@/election/events/roster';
import { countsTwice, localOf } from '@/election/state/method';
import type { Words } from '@/text';
import { dateParts } from '@/text/moment';

/** All that the election method is written from: the very settings that the meeting computes with. */
export interface MethodFacts {
  readonly body: Body;
  readonly details: Details;
  readonly method: Method;
  /** What the first round of each form asks; further rounds follow from the method itself. */
  readonly forms: readonly BallotForm[];
}

export type MethodWords = Pick<Words, 'methodText' | 'terms'>;

/** What one sentence says in this meeting; `null` where the meeting has nothing that it speaks of. */
type Say = (facts: MethodFacts, words: MethodWords) => string | null;

const fixed =
  (key: FixedKey): Say =>
  (_, { methodText }) =>
    methodText[key];
type FixedKey = {
  [K in keyof Words['methodText']]: Words['methodText'][K] extends string ? K : never;
}[keyof Words['methodText']];

/** Its rules are the law of 党员大会 except in a committee's own meeting (domain §3.15). */
const whose = ({ body }: MethodFacts) => (body === 'committee' ? 'committee' : 'members');

/** Every sentence of the method by its name. */
const sentences = {
  law: ({ method }, { methodText }) => methodText.law(method.profile),
  scope: ({ details }, { methodText }) =>
    methodText.scope({ ...details, date: dateParts(details.date) }),
  presiding: (facts, { methodText }) =>
    methodText.presiding[whose(facts)](facts.details.presidingOfficer, facts.method.profile),
  papers,
  order,
  voters: (facts, { methodText: { voters } }) =>
    whose(facts) === 'committee' ? voters.committee : voters.members(facts.method.profile),
  counted: fixed('counted'),
  exclusions: (_, { methodText, terms }) =>
    methodText.exclusions(exclusionCategories.map((category) => terms.exclusion[category])),
  quorum: ({ method }, { methodText }) => {
    const { num, den, comparator } = method.rules.quorum;
    return methodText.quorum[comparator](num, den);
  },
  quorumAgain: fixed('quorumAgain'),
  hands: ({ method }, { methodText }) => methodText.hands[localOf(method).handsBase],
  handsOnExclusions: fixed('handsOnExclusions'),
  officers: (facts, { methodText }) =>
    methodText.officers[whose(facts)][countsTwice(facts) ? 'twice' : 'once'],
  barred: ({ method }, { methodText }) => methodText.barred(method.profile),
  supervision: ({ method }, { methodText }) => methodText.supervision(method.profile),
  issued: fixed('issued'),
  papersUnnumbered: fixed('papersUnnumbered'),
  boxOrder: fixed('boxOrder'),
  proxy: ({ method }, { methodText }) => methodText.proxy(method.profile),
  marks,
  writeIn: fixed('writeIn'),
  writeInNeedsAgainst: ({ method }, { methodText }) =>
    methodText.writeInNeedsAgainst[method.rules.writeInNeedsAgainst ? 'yes' : 'no'],
  writeInUncircled: ({ method }, { methodText }) =>
    methodText.writeInUncircled[method.rules.writeInUncircled],
  eligible,
  writeInRunoff: fixed('writeInRunoff'),
  // With a single contest on every paper an overvote voids the paper, whatever the setting says.
  overvote: (facts, { methodText: { overvote } }) =>
    electing(facts).some(({ contests }) => contests.length > 1)
      ? overvote[facts.method.rules.overvoteScope]
      : overvote.plain,
  blankPaper,
  within: (facts, words) => withinOf(facts, words.methodText.within),
  illegible: fixed('illegible'),
  ruledVoid: (_, { methodText, terms }) =>
    methodText.ruledVoid(voidReasons.map((reason) => terms.voidReason[reason])),
  opened: fixed('opened'),
  returned: ({ method }, { methodText }) => methodText.returned[method.rules.returnedLimit],
  recount: fixed('recount'),
  counting: fixed('counting'),
  packets: ({ method: { counting } }, { methodText }) =>
    counting === undefined ? null : methodText.packets(counting.packetSize),
  secondCountEvery: ({ method: { counting } }, { methodText }) =>
    counting === undefined ? null : methodText.secondCountEvery(counting.secondCountEvery),
  board: ({ method: { counting } }, { methodText }) =>
    counting === undefined ? null : methodText.board[counting.board],
  majority: ({ method: { rules } }, { methodText }) =>
    methodText.majority(methodText.base[rules.majorityBase], rules.majorityComparator === '>='),
  tooMany: fixed('tooMany'),
  runoff: ({ method }, { methodText }) => methodText.runoff[method.rules.runoffDecidedBy],
  levelAgain: fixed('levelAgain'),
  supplementary: fixed('supplementary'),
  fewerSeats: ({ method }, { methodText }) =>
    methodText.fewerSeats[localOf(method).fewerSeatsComparator],
  outside: (facts, words) => withinOf(facts, words.methodText.outside),
  read: ({ method }, { methodText }) => methodText.read[localOf(method).namesRead],
  announced: ({ method }, { methodText }) => methodText.announced[localOf(method).namesAnnounced],
  signed: fixed('signed'),
  inForce: fixed('inForce'),
} as const satisfies Record<string, Say>;
export type SentenceId = keyof typeof sentences;

export const say = (id: SentenceId, facts: MethodFacts, words: MethodWords): string | null =>
  sentences[id](facts, words);

/** What each paper asks, in the order of the forms. */
function papers({ forms }: MethodFacts, { methodText, terms }: MethodWords): string {
  const said = methodText.papers;
  const elects = (form: BallotForm): string => {
    if (form.purpose !== undefined) return said.other(terms.purpose[form.purpose.kind]);
    const elected = said.elects(
      form.contests.map(({ office, seats, candidates, kind }) =>
        said.contest(office, seats, candidates.length, terms.kind[kind]),
      ),
    );
    const among = officeOf(forms, form);
    return among === null ? elected : said.among(elected, among);
  };
  const [only, ...more] = forms;
  if (
    only !== undefined &&
    more.length === 0 &&
    only.name === undefined &&
    only.colour === undefined
  )
    return said.one(elects(only));
  return said.several(
    forms.map((form) => said.paper(nameOf(form, terms), form.colour ?? null, elects(form))),
  );
}

const nameOf = ({ id, name }: BallotForm, terms: MethodWords['terms']): string =>
  name ?? terms.form(id);

const electing = ({ forms }: MethodFacts): readonly BallotForm[] =>
  forms.filter(({ purpose }) => purpose === undefined);

/** The office for which somebody must be elected before standing on this paper; `null` where none. */
function officeOf(forms: readonly BallotForm[], { among }: BallotForm): string | null {
  if (among === undefined) return null;
  const there = forms.find(({ id }) => id === among.form);
  return there?.contests.find(({ id }) => id === among.contest)?.office ?? null;
}

/** Said once where it is the same for every contest. */
function order(facts: MethodFacts, { methodText }: MethodWords): string {
  const said = methodText.order;
  const orderOf = ({ order: by }: BallotContest): string => {
    if (by === undefined) return said.asListed;
    return by.by === 'strokes' ? said.strokes : said.hand(by.reason);
  };
  const contests = electing(facts).flatMap((form) => form.contests);
  const orders = new Set(contests.map(orderOf));
  return said.all(
    orders.size === 1
      ? [...orders]
      : contests.map((contest) => said.of(contest.office, orderOf(contest))),
  );
}

function marks(facts: MethodFacts, { methodText, terms }: MethodWords): string {
  const said = methodText.marks;
  const forms = electing(facts);
  const kinds = new Set(forms.map(({ blankMeans }) => blankMeans));
  return said.all(
    kinds.size === 1
      ? [...kinds].map((blankMeans) => said[blankMeans])
      : forms.map((form) => said.of(nameOf(form, terms), said[form.blankMeans])),
  );
}

function eligible(facts: MethodFacts, { methodText, terms }: MethodWords): string {
  const { eligible: said } = methodText;
  const among = electing(facts).flatMap((form) => {
    const office = officeOf(facts.forms, form);
    return office === null ? [] : [said.among(nameOf(form, terms), office)];
  });
  return said.all(said[whose(facts)], among);
}

/** Where a candidate left unmarked is voted for, no paper is blank. */
function blankPaper(facts: MethodFacts, { methodText, terms }: MethodWords): string | null {
  const said = methodText.blankPaper;
  const rule = said[facts.method.rules.blankPaper];
  const forms = electing(facts);
  const concerned = forms.filter(({ blankMeans }) => blankMeans === 'abstain');
  if (concerned.length === 0) return null;
  if (concerned.length === forms.length) return rule;
  return said.of(
    concerned.map((form) => nameOf(form, terms)),
    rule,
  );
}

/** One sentence for each paper that asks for it. */
function withinOf(
  facts: MethodFacts,
  phrase: (inner: string, outer: string) => string,
): string | null {
  const said = electing(facts).flatMap(({ within, contests }) => {
    const office = (wanted: string) => contests.find(({ id }) => id === wanted)?.office ?? '';
    return within === null
      ? []
      : [phrase(office(within.contest), office(within.mustAlsoBeChosenIn))];
  });
  return said.length === 0 ? null : said.join('');
}
