import { useMeeting } from '../../desk/DeskContext';
import { attendance } from '../../election/attendance';
import {
  BLANK_PAPERS,
  COMPARATORS,
  MAJORITY_BASES,
  PROFILES,
  type Profile,
  RETURNED_LIMITS,
  type Rules,
  WRITE_INS_UNCIRCLED,
} from '../../election/rules';
import { fewestVotes } from '../../election/tally/threshold';
import { useWords } from '../../text';
import styles from './prepare.module.css';
import { Rule } from './Rule';

/** Each parameter that is one of a few words. Those that cannot matter with one contest are left out. */
const choices = {
  majorityBase: MAJORITY_BASES,
  majorityComparator: COMPARATORS,
  returnedLimit: RETURNED_LIMITS,
  blankPaper: BLANK_PAPERS,
  writeInUncircled: WRITE_INS_UNCIRCLED,
} satisfies { readonly [K in keyof Rules]?: readonly Rules[K][] };
type Choice = keyof typeof choices;
const options: { readonly [K in Choice]: readonly Rules[K][] } = choices;

/** The words of each, with one for every value. */
type Spoken = {
  readonly [K in Choice]: {
    readonly label: string;
    readonly hint: string;
    readonly values: Readonly<Record<Rules[K], string>>;
  };
};
const YES_NO = ['yes', 'no'] as const;

interface Props {
  readonly profile: Profile;
  readonly rules: Rules;
  readonly onChange: (changed: Partial<Rules>) => void;
}

export function MethodRules({ profile, rules, onChange }: Props) {
  const words = useWords().prepare.method;
  const here = useThresholdHere(rules);
  const usual = PROFILES[profile];

  const spoken: Spoken = words;

  function choice<K extends Choice>(key: K, value: Rules[K], comesTo: string | null = null) {
    const { label, hint, values } = spoken[key];
    return (
      <Rule
        profile={profile}
        label={label}
        hint={hint}
        here={comesTo}
        differs={value !== usual[key]}
      >
        <Choose
          label={label}
          options={options[key]}
          say={(one) => values[one]}
          value={value}
          onChange={(chosen) => onChange({ [key]: chosen })}
        />
      </Rule>
    );
  }

  return (
    <>
      {choice('majorityBase', rules.majorityBase, here)}
      {choice('majorityComparator', rules.majorityComparator)}
      {choice('returnedLimit', rules.returnedLimit)}
      {choice('blankPaper', rules.blankPaper)}
      <Rule
        profile={profile}
        label={words.writeInNeedsAgainst.label}
        hint={words.writeInNeedsAgainst.hint}
        differs={rules.writeInNeedsAgainst !== usual.writeInNeedsAgainst}
      >
        <Choose
          label={words.writeInNeedsAgainst.label}
          options={YES_NO}
          say={(value) => words.writeInNeedsAgainst.values[value]}
          value={rules.writeInNeedsAgainst ? 'yes' : 'no'}
          onChange={(value) => onChange({ writeInNeedsAgainst: value === 'yes' })}
        />
      </Rule>
      {choice('writeInUncircled', rules.writeInUncircled)}
    </>
  );
}

/** The votes needed in this meeting, where the base is known before the box is opened. */
function useThresholdHere({ majorityBase, majorityComparator }: Rules): string {
  const words = useWords().prepare.method.majorityBase;
  const { due, present } = attendance(useMeeting());
  const base = { due, present, returned: null, valid: null }[majorityBase];
  if (base === null || base === 0) return words.later;
  return words.needs(words.values[majorityBase], base, fewestVotes(majorityComparator, base));
}

interface ChooseProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly say: (value: T) => string;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Choose<T extends string>({ label, options, say, value, onChange }: ChooseProps<T>) {
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find((one) => one === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {say(option)}
        </option>
      ))}
    </select>
  );
}
