import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { useMeeting, useMeetingController } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { currentKey, presidingOfficer, scrutineers } from '@/election/rules/officers/officers';
import { keyWitnessNeed } from '@/election/rules/officers/witnessNeed';
import type { Meeting } from '@/election/state/meeting';
import { pinDigits, pinIsAcceptable, pinIsTrivial } from '@/signing/pin';
import { useWords } from '@/text';
import type { Words } from '@/text/words';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Answered } from './Answered';
import { PinField } from './PinField';
import { useSubmit } from './useSubmit';

interface Props {
  readonly name: MemberName;
  /** The dialog goes; whether a key was stored shows in the meeting. */
  readonly onDone: () => void;
}

/** The PIN of somebody who signs, typed twice; where a key stands already it is replaced, before witnesses. */
export function ChoosePin({ name, onDone }: Props) {
  const { pins, seats } = useWords();
  const { choose: words, prompt } = pins;
  const controller = useMeetingController();
  const meeting = useMeeting();
  const submission = useSubmit();
  const formId = useId();
  const firstField = useRef<HTMLInputElement>(null);
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [pressed, setPressed] = useState(false);

  const replaces = currentKey(meeting, name) !== null;
  const tooShort = !pinIsAcceptable(pin);
  // In practice everybody has the same one, which stands on the screen.
  const trivial = !meeting.practice && pinIsTrivial(pin, meeting.details?.date ?? null);
  const differs = pinDigits(pin) !== pinDigits(again);

  // That it is somebody else's is answered like any other that is not to be used.
  const isUnfit = trivial || submission.answer?.kind === 'unfitPin';
  const fault = tooShort ? prompt.tooShort : isUnfit ? words.unfit : undefined;

  useEffect(() => firstField.current?.focus(), []);

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    setPressed(true);
    // Pressed again it would count once more against whoever has the same.
    if (tooShort || isUnfit || differs) return;
    const stored = await submission.runSigned({
      act: 'signingKeyCreated',
      about: name,
      need: (now) => keyWitnessNeed(now, name),
      what: () => words.what(name),
      submit: (pins) => controller.choosePin(name, pin, pins),
    });
    if (stored) onDone();
  }

  return (
    <Dialog
      title={replaces ? words.titleNew(name) : words.title(name)}
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>{words.back}</Button>
          <Button kind="primary" type="submit" form={formId} disabled={submission.busy}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <p>{leadFor(meeting, name, { pins, seats })}</p>
      <form id={formId} onSubmit={(event) => void submit(event)} noValidate autoComplete="off">
        <PinField
          ref={firstField}
          label={words.first}
          value={pin}
          onChange={(typed) => {
            setPin(typed);
            submission.forget();
          }}
          error={pressed ? fault : undefined}
        />
        <PinField
          label={words.again}
          value={again}
          onChange={setAgain}
          error={pressed && fault === undefined && differs ? words.differs : undefined}
        />
      </form>
      {submission.busy ? <p role="status">{words.making}</p> : null}
      {isUnfit ? null : <Answered submission={submission} />}
    </Dialog>
  );
}

/** What the PIN is for. */
function leadFor(
  meeting: Meeting,
  name: MemberName,
  { pins, seats }: Pick<Words, 'pins' | 'seats'>,
): string {
  if (name === presidingOfficer(meeting)) return pins.choose.presides;
  return scrutineers(meeting).includes(name) ? pins.choose.lead : seats.choosePin;
}
