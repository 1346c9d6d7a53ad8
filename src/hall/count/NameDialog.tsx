import { useState } from 'react';
import { useMeeting } from '../../desk/DeskContext';
import { mayBeElected } from '../../election/contests';
import type { ContestId } from '../../election/ids';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { isComposing } from './keys';
import { suggestNames } from './suggest';
import styles from './WriteInDialog.module.css';

const MOST = 6;
const LONGEST = 60;

interface Props {
  readonly contest: ContestId;
  /** Who stands on this paper already. */
  readonly named: readonly string[];
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Somebody named for the first time: Enter takes the name; one that cannot count is asked about. */
export function NameDialog({ contest, named, onName, onClose }: Props) {
  const { write, others } = useWords().count;
  const meeting = useMeeting();
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const [asked, setAsked] = useState(false);
  const name = typed.trim();
  const { roster, round } = meeting;
  const listed =
    round.ballot?.purpose?.kind === 'recommendation' ? round.ballot.purpose.mayBeNamed : undefined;
  const known = (listed ?? roster.map((member) => member.name)).filter((one) =>
    mayBeElected(meeting, one, contest),
  );

  function type(text: string) {
    setTyped(text);
    setMissing(false);
    setAsked(false);
  }

  function take() {
    if (name === '') setMissing(true);
    else if (asked || mayBeElected(meeting, name, contest)) onName(name);
    else setAsked(true);
  }

  return (
    <Dialog
      title={others.addName}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{write.back}</Button>
          <Button kind="primary" onClick={take}>
            {asked ? write.asWritten : others.take}
          </Button>
        </>
      }
    >
      <Field label={write.name} hint={write.hint} error={missing ? write.missing : undefined}>
        {(control) => (
          <input
            {...control}
            className={`${control.className} ${styles.name}`}
            autoComplete="off"
            maxLength={LONGEST}
            value={typed}
            onChange={(event) => type(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.repeat || isComposing(event.nativeEvent)) return;
              event.preventDefault();
              take();
            }}
          />
        )}
      </Field>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around a few buttons */}
      <div className={styles.suggestions} role="group" aria-label={write.suggestions}>
        {suggestNames(known, typed, MOST).map((one) => (
          <Button key={one} onClick={() => onName(one)}>
            {one}
          </Button>
        ))}
      </div>
      {named.includes(name) ? <Notice tone="info">{write.twice(name)}</Notice> : null}
      {asked ? (
        <Notice tone="warn" title={others.cannot(name)}>
          {write.cannotBody}
        </Notice>
      ) : null}
    </Dialog>
  );
}
