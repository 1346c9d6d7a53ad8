import type { ReactNode } from 'react';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import styles from './ReasonField.module.css';

/** As long as the record takes it. */
const LONGEST = 200;

interface Props {
  readonly label: string;
  /** The usual reasons, one press each: most need not be typed. */
  readonly usual: readonly string[];
  readonly value: string;
  readonly onChange: (reason: string) => void;
  readonly error?: ReactNode;
}

/** A reason, pressed or in one's own words. */
export function ReasonField({ label, usual, value, onChange, error }: Props) {
  const { figures } = useWords();
  return (
    <div className={styles.reason}>
      <Field label={label} hint={figures.again.reasonHint} error={error}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            maxLength={LONGEST}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.usual}>
        {usual.map((reason) => (
          <Button
            key={reason}
            aria-pressed={value === reason}
            className={styles.chip ?? ''}
            onClick={() => onChange(reason)}
          >
            {reason}
          </Button>
        ))}
      </div>
    </div>
  );
}
