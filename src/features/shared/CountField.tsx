import type { ReactNode, Ref } from 'react';
import { Field } from '@/ui/Field';
import styles from './CountField.module.css';

const FULL_WIDTH_ZERO = 0xff10;

/** A whole number as people type it, full-width digits as well; `null` where it is none. */
export function parseCount(text: string): number | null {
  const digits = text
    .trim()
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - FULL_WIDTH_ZERO));
  return /^\d{1,7}$/.test(digits) ? Number(digits) : null;
}

interface Props {
  readonly label: ReactNode;
  /** As typed; `parseCount` reads it. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly disabled?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A number that people counted, large enough to be read back across the table. */
export function CountField({ label, value, onChange, hint, error, disabled, ref }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          ref={ref}
          className={`${control.className} ${styles.count}`}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          disabled={disabled}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
