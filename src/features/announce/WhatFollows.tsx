import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { formNameIn } from '@/documents/formName';
import type { FormId } from '@/election/events/ids';
import { hasEnded } from '@/election/state/rounds';
import { Answered } from '@/features/shared/Answered';
import { Panel } from '@/features/shared/Panel';
import { stepPlace } from '@/features/shared/places';
import { useFocusPlace } from '@/features/shared/useFocusPlace';
import { useGoOn } from '@/features/shared/useGoOn';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { ComingRound } from './ComingRound';
import { comingRounds, waitingForms } from './comingRounds';
import styles from './WhatFollows.module.css';

/** After a round: what every contest still awaits, and one press to take it (domain §3.14). */
export function WhatFollows() {
  const { follows } = useWords();
  const meeting = useMeeting();
  const [title, focusTitle] = useFocusPlace();
  if (!hasEnded(meeting.round) || meeting.ending !== null) return null;
  const coming = comingRounds(meeting);
  const waiting = waitingForms(meeting);
  const settled = coming.length + waiting.length === 0;
  return (
    <div className={styles.follows}>
      <Panel title={follows.title} titleRef={title}>
        {coming.map((round) => (
          <ComingRound key={`${round.form} ${round.kind}`} coming={round} onSettled={focusTitle} />
        ))}
        {waiting.map((form) => (
          <TurnTo key={form} form={form} />
        ))}
        {settled ? <p className={styles.settled}>✓ {follows.allSettled}</p> : null}
        <p className={styles.ways}>
          {settled ? <a href={stepPlace(meeting.id, 'close')}>{follows.toClose}</a> : null}
          <a href={stepPlace(meeting.id, 'prepare')}>{follows.addForm}</a>
        </p>
      </Panel>
    </div>
  );
}

/** Another paper of the meeting waits to be taken up. */
function TurnTo({ form }: { readonly form: FormId }) {
  const words = useWords();
  const meeting = useMeeting();
  const submission = useSubmit();
  const goOn = useGoOn(submission);
  const alone = comingRounds(meeting).length === 0;
  return (
    <div>
      <Button
        kind={alone ? 'primary' : 'plain'}
        disabled={submission.busy}
        onClick={() => void goOn({ type: 'formSelected', form })}
      >
        {words.follows.turnTo(formNameIn(words, meeting, form))}
      </Button>
      <Answered submission={submission} />
    </div>
  );
}
