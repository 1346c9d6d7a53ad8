import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { attendance } from '@/election/rules/roster/attendance';
import { quorumNeeded } from '@/election/tally/quorum';
import { COMPARATORS, PROFILES, type Profile, type Quorum } from '@/election/tally/rules';
import { parseCount } from '@/features/shared/CountField';
import { useWords } from '@/text';
import looks from './method.module.css';
import styles from './prepare.module.css';
import { Rule } from './Rule';

interface Props {
  readonly profile: Profile;
  readonly quorum: Quorum;
  readonly onChange: (quorum: Quorum) => void;
}

/** How many must be here: a fraction of those due, and whether the fraction itself is enough. */
export function QuorumRule({ profile, quorum, onChange }: Props) {
  const words = useWords().prepare.method;
  const { due } = attendance(useMeeting());
  const usual = PROFILES[profile].quorum;
  const needed = quorumNeeded(quorum, due);
  const other = quorum.comparator === '>' ? '>=' : '>';
  const never = due > 0 && needed > due;

  return (
    <Rule
      profile={profile}
      label={words.quorum.label}
      now={`${words.comparators[quorum.comparator]} ${quorum.num}/${quorum.den}`}
      here={never ? words.quorum.never(due) : words.quorum.needs(due, needed)}
      differs={JSON.stringify(quorum) !== JSON.stringify(usual)}
    >
      <p className={styles.small}>
        {words.quorum.hint}{' '}
        {words.quorum.otherwise(
          words.comparators[other],
          `${quorum.num}/${quorum.den}`,
          quorumNeeded({ ...quorum, comparator: other }, due),
        )}
      </p>
      <div className={looks.quorum}>
        <select
          className={styles.select}
          aria-label={words.quorum.comparator}
          value={quorum.comparator}
          onChange={(event) =>
            onChange({
              ...quorum,
              comparator: COMPARATORS.find((one) => one === event.target.value) ?? '>=',
            })
          }
        >
          {COMPARATORS.map((comparator) => (
            <option key={comparator} value={comparator}>
              {words.comparators[comparator]}
            </option>
          ))}
        </select>
        <span>{words.quorum.of}</span>
        <Part
          label={words.quorum.num}
          value={quorum.num}
          least={0}
          onChange={(num) => onChange({ ...quorum, num })}
        />
        <span aria-hidden="true">/</span>
        <Part
          label={words.quorum.den}
          value={quorum.den}
          least={1}
          onChange={(den) => onChange({ ...quorum, den })}
        />
      </div>
    </Rule>
  );
}

interface PartOfFraction {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly onChange: (value: number) => void;
}

/** Taken as soon as it is a number; what is none goes back to the last that was, when left. */
function Part({ label, value, least, onChange }: PartOfFraction) {
  const words = useWords().prepare.method.quorum;
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && (parseCount(typed) ?? -1) < least;
  return (
    <input
      className={looks.fraction}
      aria-label={label}
      aria-invalid={wrong}
      title={wrong ? words.notWhole : undefined}
      inputMode="numeric"
      maxLength={4}
      value={typed ?? String(value)}
      onChange={(event) => {
        setTyped(event.target.value);
        const count = parseCount(event.target.value);
        if (count !== null && count >= least) onChange(count);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
