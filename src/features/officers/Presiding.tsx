import { useState } from 'react';
import { useMeeting, useMeetingController } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { presidingOfficer } from '@/election/rules/officers/officers';
import { HandsForm } from '@/features/shared/HandsForm';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';

interface Props {
  readonly onDone: () => void;
}

/** Another presides, or the same person with a new PIN: the people in the hall decide. */
export function Presiding({ onDone }: Props) {
  const words = useWords().officers.presiding;
  const controller = useMeetingController();
  const meeting = useMeeting();
  const [typed, setTyped] = useState<string>(presidingOfficer(meeting) ?? '');
  const [notPassed, setNotPassed] = useState(false);
  const name = typed.trim();

  function voted() {
    if (controller.store.getState().meeting.hands.at(-1)?.passed === true) onDone();
    else setNotPassed(true);
  }

  return (
    <Dialog
      title={words.title}
      onClose={onDone}
      actions={<Button onClick={onDone}>{words.back}</Button>}
    >
      <p>{words.lead}</p>
      <Field
        label={words.name}
        hint={name === presidingOfficer(meeting) ? words.same(name) : words.another}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={60}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      {notPassed ? <p role="alert">{words.notPassed}</p> : null}
      {name === '' ? (
        <p>{words.nameMissing}</p>
      ) : (
        <HandsForm
          matter={{ kind: 'presidingOfficer', name: name as MemberName }}
          onStored={voted}
        />
      )}
    </Dialog>
  );
}
