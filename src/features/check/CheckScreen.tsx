import { useMemo, useRef } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { type Equation, equations } from '@/election/rules/sheet/equations';
import { Answered } from '@/features/shared/Answered';
import { SecondOwed } from '@/features/shared/SecondOwed';
import { StepPage } from '@/features/shared/StepPage';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from './CheckScreen.module.css';
import { Differs } from './Differs';
import { Equations } from './Equations';
import { PacketsOverview } from './PacketsOverview';

/** Before counting closes everything must balance: each equation with its figures, and what to do. */
export function CheckScreen() {
  return (
    <StepPage step="check">
      <Balance />
    </StepPage>
  );
}

const isOfFigures = ({ id }: Equation): boolean => FIGURE_EQUATIONS.has(id);
const FIGURE_EQUATIONS: ReadonlySet<Equation['id']> = new Set([
  'presentWithinDue',
  'issuedIsPresent',
  'votersWithinIssued',
  'receivedSplits',
  'returnedWithinLimit',
]);

function Balance() {
  const { check } = useWords();
  const meeting = useMeeting();
  // Every paper is read once more for these: only where the meeting has changed.
  const all = useMemo(() => equations(meeting), [meeting]);
  return (
    <>
      <Differs />
      <SecondOwed linked />
      <CloseCounting />
      <div className={styles.columns}>
        <Equations title={check.counts} equations={all.filter((one) => !isOfFigures(one))} />
        <div className={styles.column}>
          <Equations title={check.figures} equations={all.filter(isOfFigures)} />
          <PacketsOverview />
        </div>
      </div>
    </>
  );
}

function CloseCounting() {
  const { check } = useWords();
  const { round } = useMeeting();
  const submission = useSubmit();
  const closed = useRef<HTMLDivElement>(null);

  async function close() {
    if (await submission.run({ type: 'countingClosed' })) closed.current?.focus();
  }

  return (
    <div ref={closed} tabIndex={-1} className={styles.close}>
      {round.countingClosed ? (
        <Notice tone="good">
          <p>{check.closed}</p>
        </Notice>
      ) : (
        <>
          <Button kind="primary" disabled={submission.busy} onClick={() => void close()}>
            {check.close}
          </Button>
          <p className={styles.lead}>
            {check.lead} {check.closeLead}
          </p>
        </>
      )}
      <Answered submission={submission} />
    </div>
  );
}
