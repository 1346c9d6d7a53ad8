import { type ReactNode, useId } from 'react';
import { classes } from './classes';
import styles from './Field.module.css';

/** What the control inside a field has to carry: spread it on an input, select or textarea. */
interface Control {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface Props {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Why what was typed cannot be taken; the typed text stays. */
  readonly error?: ReactNode;
  readonly className?: string;
  readonly children: (control: Control) => ReactNode;
}

/** Label, control, hint and error, bound together for screen readers. */
export function Field({ label, hint, error, className, children }: Props) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const control: Control = {
    id,
    className: styles.control ?? '',
    'aria-describedby': classes(errorId, hintId) || undefined,
    'aria-invalid': error !== undefined,
  };

  return (
    <div className={classes(styles.field, className)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children(control)}
      {errorId === undefined ? null : (
        <p className={styles.error} id={errorId} role="alert">
          {error}
        </p>
      )}
      {hintId === undefined ? null : (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
