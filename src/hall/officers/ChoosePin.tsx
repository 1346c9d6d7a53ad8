import { type SyntheticEvent, useId, useRef, useState } from 'react';
import { useDesk, useMeeting } from '../../desk/DeskContext';
import { NO_WITNESS } from '../../election/act';
import { replacementWitness } from '../../election/acts/keyMade';
import type { MemberName } from '../../election/ids';
import type { Meeting } from '../../election/meeting';
import { currentKey } from '../../election/officers';
import { pinDigits, pinIsAcceptable } from '../../signing/pin';
import { useWords } from '../../text';
import type { Words } from '../../text/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Answered } from '../parts/Answered';
import { PinField } from '../parts/PinField';
import { useAct } from '../parts/useAct';

interface Props {
  readonly name: MemberName;
  readonly onClose: () => void;
}

/** A scrutineer chooses a PIN, typed twice; a forgotten one is replaced before somebody else. */
export function ChoosePin({ name, onClose }: Props) {
  const { officers, terms } = useWords();
  const words = officers.choosePin;
  const desk = useDesk();
  const meeting = useMeeting();
  const act = useAct();
  const formId = useId();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [pressed, setPressed] = useState(false);
  const secondField = useRef<HTMLInputElement>(null);
  const firstField = useRef<HTMLInputElement>(null);

  const replaces = currentKey(meeting, name) !== null;
  const acceptable = pinIsAcceptable(first);
  const same = pinDigits(first) === pinDigits(second);

  async function store(event: SyntheticEvent) {
    event.preventDefault();
    setPressed(true);
    if (!acceptable) {
      firstField.current?.focus();
      return;
    }
    if (!same) {
      secondField.current?.focus();
      return;
    }
    const need = replaces ? replacementWitness(meeting, name) : NO_WITNESS;
    const stored = await act.runWith(need, words.witness(name), (pins) =>
      desk.choosePin(name, first, pins),
    );
    if (stored) onClose();
  }

  return (
    <Dialog
      title={replaces ? words.titleNew(name) : words.title(name)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.back}</Button>
          <Button kind="primary" type="submit" form={formId} disabled={act.busy}>
            {act.busy ? words.busy : words.store}
          </Button>
        </>
      }
    >
      <p>
        {words.lead} {words.what}
      </p>
      {replaces ? <p>{beforeWhom(meeting, name, words, terms.and)}</p> : null}
      <form id={formId} noValidate autoComplete="off" onSubmit={(event) => void store(event)}>
        <PinField
          ref={firstField}
          label={words.first}
          value={first}
          onChange={setFirst}
          error={pressed && !acceptable ? words.tooShort : undefined}
        />
        <PinField
          ref={secondField}
          label={words.second}
          value={second}
          onChange={setSecond}
          error={pressed && acceptable && !same ? words.differ : undefined}
        />
      </form>
      <Answered act={act} />
    </Dialog>
  );
}

function beforeWhom(
  meeting: Meeting,
  name: MemberName,
  words: Words['officers']['choosePin'],
  and: string,
): string {
  const need = replacementWitness(meeting, name);
  return need.kind === 'none'
    ? words.beforePresiding(meeting.details?.presidingOfficer ?? '')
    : words.before(need.names.join(and));
}
