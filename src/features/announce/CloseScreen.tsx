import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { SheetPaper } from '@/documents/SheetPaper';
import { hasEnded } from '@/election/state/rounds';
import { standingSheet } from '@/election/state/sheets';
import { Answered } from '@/features/shared/Answered';
import { Confirmed } from '@/features/shared/Confirmed';
import { PrintResult } from '@/features/shared/PrintResult';
import { reportPlace } from '@/features/shared/places';
import { StepPage } from '@/features/shared/StepPage';
import { useFocusAfter } from '@/features/shared/useFocusAfter';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import styles from './CloseScreen.module.css';
import { CommitteeMeets } from './CommitteeMeets';
import { RoundsSoFar } from './RoundsSoFar';
import { WhatFollows } from './WhatFollows';

/** Closed, a meeting is read-only and its wrapped keys are gone. */
export function CloseScreen() {
  const { announce, report } = useWords();
  const { id, round, ending, signingKeys } = useMeeting();
  const submission = useSubmit();
  const closed = useFocusAfter<HTMLParagraphElement>('meetingClosed');
  const drawn = standingSheet(round);
  return (
    <StepPage step="close" ahead={<Ahead />}>
      <div className={styles.acts}>
        <p ref={closed} tabIndex={-1}>
          {ending === 'closed' ? announce.close.closed : announce.close.lead}
        </p>
        <div className={styles.buttons}>
          {ending === null ? (
            <Confirmed
              kind="primary"
              button={announce.close.button}
              words={announce.close}
              busy={submission.busy}
              onYes={() => submission.run({ type: 'meetingClosed' })}
            >
              <p>{announce.close.keys}</p>
              <p>{announce.close.save}</p>
            </Confirmed>
          ) : null}
          <PrintResult>{announce.print}</PrintResult>
          <a href={reportPlace(id)}>{report.link}</a>
          <a href="#/">{announce.close.archive}</a>
        </div>
        <Answered submission={submission} />
      </div>
      {drawn === null ? null : <SheetPaper drawn={drawn} keys={signingKeys} />}
    </StepPage>
  );
}

/** What keeps the meeting from its end stands above the reasons why it cannot be closed. */
function Ahead() {
  const { round } = useMeeting();
  return (
    <>
      {hasEnded(round) ? <WhatFollows /> : null}
      <CommitteeMeets />
      <RoundsSoFar />
    </>
  );
}
