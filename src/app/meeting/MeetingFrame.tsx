import type { ReactNode } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { allRounds } from '@/election/state/rounds';
import type { Step } from '@/election/steps';
import { useWords } from '@/text';
import { classes } from '@/ui/classes';
import { BalanceBreak } from './BalanceBreak';
import { BalanceStrip } from './BalanceStrip';
import { Banners } from './Banners';
import styles from './MeetingFrame.module.css';
import { MeetingHeader } from './MeetingHeader';
import { RoundBar } from './RoundBar';
import { StepRail } from './StepRail';
import { StickNote } from './StickNote';
import { StoredNote } from './StoredNote';

interface Props {
  /** The step on the page; `null` where it is none, as the record. */
  readonly step: Step | null;
  readonly children: ReactNode;
}

/** What stands around every page of a meeting. */
export function MeetingFrame({ step, children }: Props) {
  const { frame } = useWords();
  const meeting = useMeeting();
  const { practice, signInOpened } = meeting;
  const several = allRounds(meeting).length > 1;
  return (
    <div className={classes(styles.frame, several ? styles.several : undefined)}>
      <MeetingHeader />
      <div className={styles.top}>
        <RoundBar />
        <section
          className={classes(styles.line, signInOpened ? undefined : styles.bare)}
          aria-label={frame.figures.label}
        >
          {practice ? <strong className={styles.practice}>{frame.practice.mark}</strong> : null}
          <BalanceStrip />
          <div className={styles.notes}>
            <StoredNote />
            <StickNote />
          </div>
        </section>
      </div>
      <BalanceBreak />
      <div className={styles.body}>
        <StepRail shown={step} />
        <main className={styles.main}>
          <Banners />
          {children}
        </main>
      </div>
    </div>
  );
}
