import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { Field } from '@/ui/Field';
import { digitOf } from './digit';
import styles from './PinField.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (pin: string) => void;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
}

/**
 * Digits that nobody sees. A password input keeps Chinese input methods from showing them;
 * `one-time-code` keeps the browser from offering to save them, which it does in spite of `off`.
 */
export function PinField({ label, value, onChange, hint, error, ref }: Props) {
  /** On the numeric pad with NumLock off a digit would move the caret, and nobody sees that it is wanting. */
  function onKeyDown(event: KeyboardEvent) {
    const digit = digitOf(event.nativeEvent);
    if (digit === null || event.key === String(digit)) return;
    event.preventDefault();
    onChange(`${value}${digit}`);
  }

  return (
    <Field label={label} hint={hint} error={error} className={styles.field ?? ''}>
      {(control) => (
        <input
          {...control}
          ref={ref}
          className={`${control.className} ${styles.pin}`}
          type="password"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={32}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}
