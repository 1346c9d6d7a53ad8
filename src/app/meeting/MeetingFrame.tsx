import type { ReactNode } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { Step } from '@/election/steps';
import { useWords } from '@/text';
import { BalanceBreak } from './BalanceBreak';
import { BalanceStrip } from './BalanceStrip';
import { Banners } from './Banners';
import styles from './MeetingFrame.module.css';
import { MeetingHeader } from './MeetingHeader';
import { RoundBar } from './RoundBar';
import { StepRail } from './StepRail';
import { StoredNote } from './StoredNote';

interface Props {
  /** The step on the page; `null` where it is none, as the record. */
  readonly step: Step | null;
  readonly children: ReactNode;
}

/** What stands around every page of a meeting. */
export function MeetingFrame({ step, children }: Props) {
  const { frame } = useWords();
  const { practice } = useMeeting();
  return (
    <div className={styles.frame}>
      <MeetingHeader />
      <div className={styles.top}>
        <RoundBar />
        <section className={styles.line} aria-label={frame.figures.label}>
          {practice ? <strong className={styles.practice}>{frame.practice.mark}</strong> : null}
          <BalanceStrip />
          <StoredNote />
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
