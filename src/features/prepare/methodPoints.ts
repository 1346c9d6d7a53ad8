import type { Counting, Local, Method } from '@/election/events/meeting';
import { attendance } from '@/election/rules/roster/attendance';
import type { Meeting } from '@/election/state/meeting';
import { COUNTING_DEFAULTS, countingOf, LOCAL_DEFAULTS, localOf } from '@/election/state/method';
import { allRounds } from '@/election/state/rounds';
import { PROFILES } from '@/election/tally/rules';
import type { Words } from '@/text';
import { choiceInFigures } from './choiceInFigures';
import {
  type CountingKey,
  type LocalKey,
  ofCounting,
  ofLocal,
  ofRules,
  type PointKey,
} from './methodPointKeys';

/** One value that a setting may have, with the method as it would be. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly effect: string;
  /** What it comes to in this meeting; `null` where no number hangs on it. */
  readonly figures: string | null;
  readonly usual: boolean;
  readonly chosen: boolean;
  readonly method: Method;
}

/** One setting of the method that is a choice among a few. */
export interface Point {
  readonly key: PointKey;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** As the meeting comes to them. */
const IN_ORDER: readonly PointKey[] = [
  ...(['handsBase', 'blankPaper', 'writeInNeedsAgainst', 'writeInUncircled'] as const),
  ...(['overvoteScope', 'returnedLimit'] as const),
  ...(['packetSize', 'secondCountEvery', 'board', 'majorityBase', 'majorityComparator'] as const),
  ...(['runoffDecidedBy', 'fewerSeatsComparator', 'namesRead', 'namesAnnounced'] as const),
];

/** Local settings stand in the method only where they are not the usual ones. */
export function withLocal(method: Method, changed: Partial<Local>): Method {
  const local = { ...localOf(method), ...changed };
  const { profile, rules, rulesVersion, counting } = method;
  const others = { profile, rules, rulesVersion, ...(counting && { counting }) };
  const usual = Object.keys(ofLocal).every(
    (key) => local[key as LocalKey] === LOCAL_DEFAULTS[key as LocalKey],
  );
  return { ...others, ...(usual ? {} : { local }) };
}

/**
 * How papers are counted stands in the method where it is not as usual, and where it stood before:
 * a meeting that adopted nothing about it says nothing about it.
 */
export function withCounting(
  method: Method,
  changed: Partial<Counting>,
  stored: Method | null,
): Method {
  const counting = { ...countingOf(method), ...changed };
  const { profile, rules, rulesVersion, local } = method;
  const others = { profile, rules, rulesVersion, ...(local && { local }) };
  const usual = Object.keys(ofCounting).every(
    (key) => counting[key as CountingKey] === COUNTING_DEFAULTS[key as CountingKey],
  );
  return usual && stored?.counting === undefined ? others : { ...others, counting };
}

/** Every setting that can matter in this meeting, in the order of the text. */
export function methodPoints(method: Method, meeting: Meeting, words: Words): readonly Point[] {
  const usual = { ...PROFILES[method.profile], ...LOCAL_DEFAULTS, ...COUNTING_DEFAULTS };
  const now = { ...method.rules, ...localOf(method), ...countingOf(method) };
  const spoken: Spoken = { ...words.prepare.method, ...words.countingRules };
  return IN_ORDER.filter((key) => canMatter(key, meeting)).map((key) => ({
    key,
    label: spoken[key].label,
    choices: valuesOf(key, now[key]).map((value) => {
      const changed = withValue(method, key, value, meeting.method);
      const said = value === true ? 'yes' : value === false ? 'no' : String(value);
      return {
        value: said,
        label: spoken[key].values[said] ?? said,
        effect: spoken[key].effects[said] ?? '',
        figures: choiceInFigures(key, changed, attendance(meeting), words),
        usual: value === usual[key],
        chosen: value === now[key],
        method: changed,
      };
    }),
  }));
}

const isLocal = (key: PointKey): key is LocalKey => key in ofLocal;
const isOfCounting = (key: PointKey): key is CountingKey => key in ofCounting;

type Value = string | number | boolean;

function withValue(method: Method, key: PointKey, value: Value, stored: Method | null): Method {
  if (isLocal(key)) return withLocal(method, { [key]: value });
  if (isOfCounting(key)) return withCounting(method, { [key]: value }, stored);
  return { ...method, rules: { ...method.rules, [key]: value } };
}

/** What a meeting has set is among its choices, though nobody would be offered it. */
function valuesOf(key: PointKey, now: Value): readonly Value[] {
  if (isLocal(key)) return ofLocal[key];
  if (!isOfCounting(key)) return ofRules[key];
  const offered: readonly Value[] = ofCounting[key];
  return offered.includes(now) ? offered : [...offered, now];
}

interface Said {
  readonly label: string;
  readonly values: Readonly<Record<string, string>>;
  readonly effects: Readonly<Record<string, string>>;
}
type Spoken = Readonly<Record<PointKey, Said>>;

/** An overvote voids the paper where a paper asks one contest, and none is blank where no mark is a vote. */
function canMatter(key: PointKey, meeting: Meeting): boolean {
  const ballots = allRounds(meeting).flatMap(({ ballot }) => ballot ?? []);
  if (key === 'overvoteScope') return ballots.some(({ contests }) => contests.length > 1);
  if (key === 'blankPaper')
    return ballots.length === 0 || ballots.some(({ blankMeans }) => blankMeans === 'abstain');
  return true;
}
