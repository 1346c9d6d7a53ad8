import { useMeeting } from '../../desk/DeskContext';
import { SheetPaper } from '../../documents/SheetPaper';
import { hasEnded } from '../../election/rounds';
import { standingSheet } from '../../election/sheets';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import { Answered } from '../parts/Answered';
import { Confirmed } from '../parts/Confirmed';
import { reportPlace } from '../parts/places';
import { StepPage } from '../parts/StepPage';
import { useAct } from '../parts/useAct';
import { useFocusAfter } from '../parts/useFocusAfter';
import styles from './CloseScreen.module.css';
import { CommitteeMeets } from './CommitteeMeets';
import { RoundsSoFar } from './RoundsSoFar';
import { WhatFollows } from './WhatFollows';

/** Closed, a meeting is read-only and its wrapped keys are gone. */
export function CloseScreen() {
  const { announce, report } = useWords();
  const { id, round, ending } = useMeeting();
  const act = useAct();
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
              busy={act.busy}
              onYes={() => act.run({ type: 'meetingClosed' })}
            >
              <p>{announce.close.keys}</p>
              <p>{announce.close.save}</p>
            </Confirmed>
          ) : null}
          <Button onClick={() => window.print()}>{announce.print}</Button>
          <a href={reportPlace(id)}>{report.link}</a>
          <a href="#/">{announce.close.archive}</a>
        </div>
        <Answered act={act} />
      </div>
      {drawn === null ? null : <SheetPaper drawn={drawn} />}
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
