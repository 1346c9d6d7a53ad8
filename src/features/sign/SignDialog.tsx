import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { useMeetingController } from '@/controller/react/MeetingControllerContext';
import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import type { MemberName } from '@/election/events/ids';
import { NO_WITNESS } from '@/election/rules/officers/witnessNeed';
import type { DrawnSheet } from '@/election/state/round';
import { Answered } from '@/features/shared/Answered';
import { PinField } from '@/features/shared/PinField';
import { useSubmit } from '@/features/shared/useSubmit';
import { pinIsAcceptable } from '@/signing/pin';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import styles from './SignScreen.module.css';

interface Props {
  readonly sheet: DrawnSheet;
  readonly name: MemberName;
  readonly onDone: () => void;
}

/** A scrutineer signs with the PIN; a wrong one is counted on the record and said. */
export function SignDialog({ sheet, name, onDone }: Props) {
  const { sign, pins } = useWords();
  const controller = useMeetingController();
  const submission = useSubmit();
  const formId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [pin, setPin] = useState('');
  const [pressed, setPressed] = useState(false);

  useEffect(() => field.current?.focus(), []);

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    setPressed(true);
    if (!pinIsAcceptable(pin)) return;
    const stored = await submission.runSigned({
      act: null,
      about: null,
      need: () => NO_WITNESS,
      what: () => null,
      submit: () => controller.signSheet(name, pin),
    });
    if (stored) {
      onDone();
      return;
    }
    setPin('');
    setPressed(false);
    field.current?.focus();
  }

  return (
    <Dialog
      title={sign.dialog.title(name)}
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>{sign.dialog.back}</Button>
          <Button kind="primary" type="submit" form={formId} disabled={submission.busy}>
            {sign.dialog.confirm}
          </Button>
        </>
      }
    >
      <p>{sign.dialog.lead(sheet.number, fingerprint(sha256Hex(sheet.text)))}</p>
      <form
        id={formId}
        className={styles.form}
        noValidate
        autoComplete="off"
        onSubmit={(event) => void submit(event)}
      >
        <PinField
          ref={field}
          label={sign.dialog.pin(name)}
          hint={pins.prompt.hidden}
          value={pin}
          onChange={setPin}
          error={pressed && !pinIsAcceptable(pin) ? pins.prompt.tooShort : undefined}
        />
      </form>
      <Answered submission={submission} />
    </Dialog>
  );
}
