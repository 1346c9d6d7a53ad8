import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { parseSheet } from '@/election/events/resultSheet';
import { standingSheet } from '@/election/state/sheets';
import { Answered } from '@/features/shared/Answered';
import { Confirmed } from '@/features/shared/Confirmed';
import { usePreventsCover } from '@/features/shared/cover/cover';
import { StepPage } from '@/features/shared/StepPage';
import { useFocusAfter } from '@/features/shared/useFocusAfter';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import styles from './AnnounceScreen.module.css';
import { PrintSheet } from './PrintSheet';
import { ReadAloud } from './ReadAloud';
import { RoundsSoFar } from './RoundsSoFar';
import { WhatFollows } from './WhatFollows';

/** The presiding officer declares the result from the signed sheet (domain §3.13). */
export function AnnounceScreen() {
  return (
    <StepPage step="announce">
      <Announcing />
    </StepPage>
  );
}

function Announcing() {
  const { announce, documents } = useWords();
  const { round } = useMeeting();
  const submission = useSubmit();
  const announced = useFocusAfter<HTMLParagraphElement>('announced');
  const drawn = standingSheet(round);
  const sheet = drawn === null ? null : parseSheet(drawn.text);
  // It is being read aloud.
  usePreventsCover(sheet !== null && !round.announced);
  if (drawn === null || sheet === null) return <p role="alert">{documents.unreadable}</p>;
  return (
    <>
      {round.announced ? <WhatFollows /> : null}
      <ReadAloud sheet={sheet}>
        {round.announced ? (
          <p ref={announced} tabIndex={-1} className={styles.announced}>
            {announce.announced}
          </p>
        ) : (
          <Confirmed
            kind="primary"
            button={sheet.kind === 'void' ? announce.announceVoid : announce.announce}
            words={announce.confirm}
            busy={submission.busy}
            onYes={() => submission.run({ type: 'announced' })}
          />
        )}
        <PrintSheet drawn={drawn} />
      </ReadAloud>
      <Answered submission={submission} />
      <RoundsSoFar />
    </>
  );
}
