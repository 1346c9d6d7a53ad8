import { useState } from 'react';
import { useMeetingController } from '@/controller/react/MeetingControllerContext';
import { HandsForm } from '@/features/shared/HandsForm';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Notice } from '@/ui/Notice';

interface Props {
  readonly onOpen: () => void;
  readonly onBack: () => void;
}

/** Nobody here has a password that works: the people in the hall agree that the desk is opened, or they do not. */
export function OpenByHands({ onOpen, onBack }: Props) {
  const { pause, pins } = useWords();
  const controller = useMeetingController();
  const [notPassed, setNotPassed] = useState(false);

  function voted() {
    if (controller.store.getState().meeting.hands.at(-1)?.passed === true) onOpen();
    else setNotPassed(true);
  }

  return (
    <Dialog
      title={pause.hall.title}
      onClose={onBack}
      actions={<Button onClick={onBack}>{pause.hall.back}</Button>}
    >
      <p>{pause.hall.lead}</p>
      <Notice tone="warn">
        <p>{pins.without.printed}</p>
      </Notice>
      {notPassed ? <p role="alert">{pause.hall.notPassed}</p> : null}
      <HandsForm matter={{ kind: 'deskUncovered' }} onStored={voted} />
    </Dialog>
  );
}
