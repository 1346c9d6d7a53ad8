import type { ReactNode } from 'react';
import { Field } from '@/ui/Field';
import styles from './VerifyScreen.module.css';

interface Props {
  readonly label: ReactNode;
  /** As typed; `parseCode` reads it. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error: ReactNode;
}

/** A code of five groups, as somebody reads it from paper or from another screen. */
export const CodeField = ({ label, value, onChange, error }: Props) => (
  <Field label={label} error={error}>
    {(control) => (
      <input
        {...control}
        className={`${control.className} ${styles.typed}`}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);
