import { useState } from 'react';
import { useMeetingController } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Notice } from '@/ui/Notice';
import { HandsForm } from './HandsForm';
import type { HallQuestion } from './PinPrompt';
import ticks from './Ticks.module.css';

interface Props {
  readonly question: HallQuestion;
  readonly onDone: (agreed: boolean) => void;
}

/** The people in the hall agree by a show of hands that an act goes on without a signature, or they do not. */
export function WithoutSignature({ question: { act, about, what, need }, onDone }: Props) {
  const words = useWords().pins.without;
  const controller = useMeetingController();
  const [cannot, setCannot] = useState<ReadonlySet<MemberName>>(new Set());
  const [notPassed, setNotPassed] = useState(false);
  const signers = [...need.all, ...need.oneOf];
  const of = signers.filter((name) => cannot.has(name));

  function tick(name: MemberName, ticked: boolean) {
    const after = new Set(cannot);
    if (ticked) after.add(name);
    else after.delete(name);
    setCannot(after);
  }

  return (
    <Dialog
      title={words.title}
      onClose={() => onDone(false)}
      actions={<Button onClick={() => onDone(false)}>{words.back}</Button>}
    >
      <p>
        <strong>{what}</strong>
      </p>
      <p>{need.byHands ? words.nobody : words.lead}</p>
      <Notice tone="warn">
        <p>{words.printed}</p>
      </Notice>
      {need.byHands ? null : (
        <fieldset className={ticks.names}>
          <legend className={ticks.legend}>{words.who}</legend>
          <div className={ticks.inRow}>
            {signers.map((name) => (
              <label key={name} className={ticks.name}>
                <input
                  type="checkbox"
                  checked={cannot.has(name)}
                  onChange={(event) => tick(name, event.target.checked)}
                />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {notPassed ? <p role="alert">{words.notPassed}</p> : null}
      {need.byHands || of.length > 0 ? (
        <HandsForm
          matter={{ kind: 'withoutSignature', act, about, of }}
          onStored={() => {
            if (controller.store.getState().meeting.consent === null) setNotPassed(true);
            else onDone(true);
          }}
        />
      ) : (
        <p>{words.chooseFirst}</p>
      )}
    </Dialog>
  );
}
