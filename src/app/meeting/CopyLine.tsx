import type { MouseEvent } from 'react';
import { Button } from '@/ui/Button';
import { classes } from '@/ui/classes';
import styles from './CopyLine.module.css';

interface Props {
  readonly what: string;
  /** Under it: how far the copy goes, or what is to be done now. */
  readonly now: string;
}

/** How far a copy of the meeting goes: two short lines in the height of one, not read out at every paper. */
export function CopyLine(lines: Props) {
  return (
    <p className={classes(styles.copy, styles.quiet)}>
      <Lines {...lines} />
    </p>
  );
}

interface PressProps extends Props {
  /** Something went wrong: a screen reader is interrupted. */
  readonly urgent?: boolean;
  readonly onPress: () => void;
}

/** The same where a press is wanted. */
export function CopyPress({ urgent = false, onPress, ...lines }: PressProps) {
  function press({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    // Left in focus it would take the Enter that stores the next paper.
    currentTarget.blur();
    onPress();
  }

  return (
    <div className={styles.press} role={urgent ? 'alert' : undefined}>
      <Button onClick={press}>
        <span className={classes(styles.copy, urgent ? styles.urgent : undefined)}>
          <Lines {...lines} />
        </span>
      </Button>
    </div>
  );
}

const Lines = ({ what, now }: Props) => (
  <>
    <span>{what}</span> <span className={styles.now}>{now}</span>
  </>
);
