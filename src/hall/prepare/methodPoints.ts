import { attendance } from '../../election/attendance';
import {
  FEWER_SEATS_COMPARATORS,
  HANDS_BASES,
  type Local,
  type Method,
  NAMES_ANNOUNCED,
  NAMES_READ,
} from '../../election/events';
import { LOCAL_DEFAULTS, localOf } from '../../election/local';
import type { Meeting } from '../../election/meeting';
import { allRounds } from '../../election/rounds';
import {
  BLANK_PAPERS,
  COMPARATORS,
  MAJORITY_BASES,
  OVERVOTE_SCOPES,
  PROFILES,
  RETURNED_LIMITS,
  RUNOFF_DECISIONS,
  type Rules,
  WRITE_INS_UNCIRCLED,
} from '../../election/rules';
import type { Words } from '../../text';
import { choiceInFigures } from './choiceInFigures';

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

const ofRules = {
  blankPaper: BLANK_PAPERS,
  writeInNeedsAgainst: [true, false],
  writeInUncircled: WRITE_INS_UNCIRCLED,
  overvoteScope: OVERVOTE_SCOPES,
  returnedLimit: RETURNED_LIMITS,
  majorityBase: MAJORITY_BASES,
  majorityComparator: COMPARATORS,
  runoffDecidedBy: RUNOFF_DECISIONS,
} satisfies { readonly [K in Exclude<keyof Rules, 'quorum'>]: readonly Rules[K][] };
const ofLocal = {
  handsBase: HANDS_BASES,
  fewerSeatsComparator: FEWER_SEATS_COMPARATORS,
  namesRead: NAMES_READ,
  namesAnnounced: NAMES_ANNOUNCED,
} satisfies { readonly [K in keyof Local]: readonly Local[K][] };
type RuleKey = keyof typeof ofRules;
type LocalKey = keyof typeof ofLocal;
export type PointKey = RuleKey | LocalKey;

/** As the meeting comes to them. */
const IN_ORDER: readonly PointKey[] = [
  ...(['handsBase', 'blankPaper', 'writeInNeedsAgainst', 'writeInUncircled'] as const),
  ...(['overvoteScope', 'returnedLimit', 'majorityBase', 'majorityComparator'] as const),
  ...(['runoffDecidedBy', 'fewerSeatsComparator', 'namesRead', 'namesAnnounced'] as const),
];

/** Local settings stand in the method only where they are not the usual ones. */
export function withLocal(method: Method, changed: Partial<Local>): Method {
  const local = { ...localOf(method), ...changed };
  const { profile, rules, rulesVersion } = method;
  const usual = Object.keys(ofLocal).every(
    (key) => local[key as LocalKey] === LOCAL_DEFAULTS[key as LocalKey],
  );
  return { profile, rules, rulesVersion, ...(usual ? {} : { local }) };
}

/** Every setting that can matter in this meeting, in the order of the text. */
export function methodPoints(method: Method, meeting: Meeting, words: Words): readonly Point[] {
  const usual = { ...PROFILES[method.profile], ...LOCAL_DEFAULTS };
  const now = { ...method.rules, ...localOf(method) };
  const spoken: Spoken = words.prepare.method;
  return IN_ORDER.filter((key) => canMatter(key, meeting)).map((key) => ({
    key,
    label: spoken[key].label,
    choices: valuesOf(key).map((value) => {
      const changed = isLocal(key)
        ? withLocal(method, { [key]: value })
        : { ...method, rules: { ...method.rules, [key]: value } };
      const said = value === true ? 'yes' : value === false ? 'no' : value;
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
const valuesOf = (key: PointKey): readonly (string | boolean)[] =>
  isLocal(key) ? ofLocal[key] : ofRules[key];

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
