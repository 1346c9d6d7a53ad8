import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useMeeting } from '../../desk/DeskContext';
import { isFullMember } from '../../election/attendance';
import type { EnteredWriteIn } from '../../election/events';
import type { MemberName } from '../../election/ids';
import { isCandidate } from '../../election/officers';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { isComposing } from './keys';
import { suggest } from './suggest';
import styles from './WriteInDialog.module.css';

/** Suggestions that fit in one or two lines. */
const MOST = 6;
const LONGEST = 60;

interface Props {
  readonly written: readonly EnteredWriteIn[];
  readonly onWrite: (entry: EnteredWriteIn) => void;
  readonly onClose: () => void;
}

/** Somebody written in: the name as it stands on the paper, and whether it has its circle. */
export function WriteInDialog({ written, onWrite, onClose }: Props) {
  const { write, judged } = useWords().count;
  const meeting = useMeeting();
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  /** The circle of a name that was asked about, until that is answered. */
  const [asked, setAsked] = useState<boolean | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const name = typed.trim();
  const twice = written.some((entry) => 'name' in entry && entry.name === name);

  function type(text: string) {
    setTyped(text);
    setMissing(false);
    setAsked(null);
  }

  function enter(circled: boolean) {
    if (name === '') setMissing(true);
    else if (isFullMember(meeting, name)) onWrite({ name, circled, confirmed: false });
    else setAsked(circled);
    if (name === '') field.current?.focus();
  }

  /** Enter goes on to the circle: whether there is one is never preset. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    if (!event.repeat && name !== '') first.current?.focus();
  }

  return (
    <Dialog
      title={write.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{write.back}</Button>}
    >
      <Field label={write.name} hint={write.hint} error={missing ? write.missing : undefined}>
        {(control) => (
          <input
            {...control}
            ref={field}
            className={`${control.className} ${styles.name}`}
            autoComplete="off"
            maxLength={LONGEST}
            value={typed}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <Suggestions typed={typed} onChoose={type} />
      {isCandidate(meeting, name as MemberName) ? (
        <Notice tone="info">{judged.listed(name)}</Notice>
      ) : null}
      {twice ? <Notice tone="info">{write.twice(name)}</Notice> : null}
      {asked === null ? (
        <div className={styles.ways}>
          <Button ref={first} onClick={() => enter(true)}>
            ○ {write.circled}
          </Button>
          <Button onClick={() => enter(false)}>{write.uncircled}</Button>
          <Button onClick={() => onWrite({ illegible: true })}>{write.illegible}</Button>
        </div>
      ) : (
        <NotFull
          name={name}
          onAsWritten={() => onWrite({ name, circled: asked, confirmed: true })}
          onChange={() => {
            setAsked(null);
            field.current?.focus();
          }}
        />
      )}
    </Dialog>
  );
}

interface SuggestionsProps {
  readonly typed: string;
  readonly onChoose: (name: string) => void;
}

function Suggestions({ typed, onChoose }: SuggestionsProps) {
  const { write } = useWords().count;
  const { roster } = useMeeting();
  const names = suggest(roster, typed, MOST).filter((name) => name !== typed.trim());
  if (names.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around a few buttons
    <div className={styles.suggestions} role="group" aria-label={write.suggestions}>
      {names.map((name) => (
        <Button key={name} onClick={() => onChoose(name)}>
          {name}
        </Button>
      ))}
    </div>
  );
}

interface NotFullProps {
  readonly name: string;
  readonly onAsWritten: () => void;
  readonly onChange: () => void;
}

/** Asked before it is stored: a name that is no full member counts for nobody. */
function NotFull({ name, onAsWritten, onChange }: NotFullProps) {
  const { write } = useWords().count;
  const change = useRef<HTMLButtonElement>(null);
  useEffect(() => change.current?.focus(), []);
  return (
    <Notice tone="warn" title={write.notFull(name)}>
      <p>{write.notFullBody}</p>
      <div className={styles.ways}>
        <Button ref={change} onClick={onChange}>
          {write.change}
        </Button>
        <Button onClick={onAsWritten}>{write.asWritten}</Button>
      </div>
    </Notice>
  );
}
