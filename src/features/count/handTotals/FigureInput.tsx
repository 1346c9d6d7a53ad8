import { useWords } from '@/text';
import styles from './HandTotals.module.css';

interface Props {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  /** Asked for again: an empty field is not zero. */
  readonly missing: boolean;
  readonly onChange: (typed: string) => void;
}

/** One figure of a table; the label gives a screen reader what the heads of row and column show. */
export function FigureInput({ id, label, value, missing, onChange }: Props) {
  const { totals } = useWords().handTotals;
  return (
    <input
      id={id}
      className={styles.figure}
      aria-label={label}
      aria-invalid={missing}
      placeholder={missing ? totals.fillIn : undefined}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
