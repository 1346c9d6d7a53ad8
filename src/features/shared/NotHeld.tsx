import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { quorumGate } from '@/election/rules/roster/attendance';
import { mayBreakOff, nothingAnnounced } from '@/election/rules/round/standing';
import { allRounds } from '@/election/state/rounds';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Answered } from './Answered';
import { ReasonField } from './ReasonField';
import { useGoOn } from './useGoOn';
import { useSubmit } from './useSubmit';
import { WhyInquorateButton } from './WhyButton';

/**
 * The way out where there is no quorum: the meeting is closed as not held; once a round was
 * announced, or its papers were counted and nobody signs, it is this round alone, and what it was to decide
 * is open again.
 */
export function NotHeld() {
  const { notHeld, roundNotHeld } = useWords().headCount;
  const meeting = useMeeting();
  const [open, setOpen] = useState(false);
  if (meeting.ending !== null || meeting.round.notHeld !== null) return null;
  const whole =
    nothingAnnounced(meeting).length === 0 &&
    allRounds(meeting).every((round) => mayBreakOff({ ...meeting, round }).length === 0);
  return (
    <>
      <Button kind="danger" onClick={() => setOpen(true)}>
        {(whole ? notHeld : roundNotHeld).button}
      </Button>
      <WhyInquorateButton />
      {open ? <NotHeldDialog whole={whole} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

interface Props {
  /** The meeting, or only the round at hand. */
  readonly whole: boolean;
  readonly onClose: () => void;
}

function NotHeldDialog({ whole, onClose }: Props) {
  const { notHeld: words, roundNotHeld } = useWords().headCount;
  const said = whole ? words : roundNotHeld;
  const meeting = useMeeting();
  const submission = useSubmit();
  const goOn = useGoOn(submission);
  const [reason, setReason] = useState(quorumGate(meeting).length > 0 ? words.reasons.quorum : '');
  const [pressed, setPressed] = useState(false);

  async function close() {
    setPressed(true);
    const given = reason.trim();
    if (given === '') return;
    if (!whole) await goOn({ type: 'roundNotHeld', reason: given });
    else if (await submission.run({ type: 'meetingNotHeld', reason: given })) onClose();
  }

  return (
    <Dialog
      title={said.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{said.back}</Button>
          <Button kind="danger" disabled={submission.busy} onClick={() => void close()}>
            {said.confirm}
          </Button>
        </>
      }
    >
      <p>{said.body}</p>
      <ReasonField
        label={words.reason}
        usual={whole ? [words.reasons.quorum, words.reasons.broken] : Object.values(words.reasons)}
        value={reason}
        onChange={setReason}
        error={pressed && reason.trim() === '' ? words.reasonMissing : undefined}
      />
      <Answered submission={submission} />
    </Dialog>
  );
}
