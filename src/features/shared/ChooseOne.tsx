import { type ReactNode, useId } from 'react';
import styles from './ChooseOne.module.css';

interface Props<T extends string> {
  readonly legend: ReactNode;
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly error?: ReactNode;
}

/** A few large radio buttons. */
export function ChooseOne<T extends string>({ legend, options, value, onChange, error }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {error === undefined ? null : (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
