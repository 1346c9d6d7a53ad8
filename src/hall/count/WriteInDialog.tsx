import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useMeeting } from '../../desk/DeskContext';
import { mayBeElected } from '../../election/contests';
import type { BallotContest } from '../../election/events';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { ChooseOne } from '../parts/ChooseOne';
import type { Written } from './draft';
import { isComposing } from './keys';
import { suggest } from './suggest';
import styles from './WriteInDialog.module.css';
import { type WhyNot, whyNot } from './whyNot';

/** Suggestions that fit in one or two lines. */
const MOST = 6;
const LONGEST = 60;

interface Props {
  readonly contests: readonly BallotContest[];
  /** The contest of the row at hand; `null` where the paper asks several and none is at hand. */
  readonly at: number | null;
  readonly written: readonly Written[];
  readonly onWrite: (written: Written) => void;
  readonly onClose: () => void;
}

/** Somebody written in: the name as it stands on the paper, and whether it has its circle. */
export function WriteInDialog({ contests, at, written, onWrite, onClose }: Props) {
  const { write, judged } = useWords().count;
  const meeting = useMeeting();
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const [chosen, setChosen] = useState(at);
  /** The circle of a name that was asked about, until that is answered. */
  const [asked, setAsked] = useState<boolean | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const name = typed.trim();
  const contest = chosen === null ? undefined : contests[chosen];
  const runoff = meeting.round.kind === 'runoff';
  const twice = written.some(
    ({ contest: where, entry }) => where === chosen && 'name' in entry && entry.name === name,
  );

  function type(text: string) {
    setTyped(text);
    setMissing(false);
    setAsked(null);
  }

  function enter(circled: boolean) {
    setMissing(name === '' || contest === undefined);
    if (name === '') field.current?.focus();
    else if (contest === undefined || chosen === null) return;
    else if (mayBeElected(meeting, name, contest.id))
      onWrite({ contest: chosen, entry: { name, circled, confirmed: false } });
    else setAsked(circled);
  }

  function enterIllegible() {
    setMissing(chosen === null);
    if (chosen !== null) onWrite({ contest: chosen, entry: { illegible: true } });
  }

  /** Enter goes on to the circle: whether there is one is never preset. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    if (!event.repeat && name !== '') first.current?.focus();
  }

  return (
    <Dialog
      title={runoff ? write.openInRunoff : write.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{write.back}</Button>}
    >
      {runoff ? <Notice tone="info">{write.inRunoff}</Notice> : null}
      {contests.length > 1 ? (
        <ChooseOne
          legend={write.contest}
          options={contests.map(({ office }, i) => ({ value: String(i), label: office }))}
          value={chosen === null ? null : String(chosen)}
          onChange={(value) => {
            setChosen(Number(value));
            setAsked(null);
          }}
          error={missing && chosen === null ? write.contestMissing : undefined}
        />
      ) : null}
      <Field
        label={write.name}
        hint={runoff ? undefined : write.hint}
        error={missing && name === '' ? write.missing : undefined}
      >
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
      {runoff ? null : <Suggestions typed={typed} contest={contest} onChoose={type} />}
      {contest?.candidates.some((candidate) => candidate === name) ? (
        <Notice tone="info">{judged.listed(name)}</Notice>
      ) : null}
      {twice ? <Notice tone="info">{write.twice(name)}</Notice> : null}
      {asked === null || contest === undefined || chosen === null ? (
        <div className={styles.ways}>
          <Button ref={first} onClick={() => enter(true)}>
            ○ {write.circled}
          </Button>
          <Button onClick={() => enter(false)}>{write.uncircled}</Button>
          <Button onClick={enterIllegible}>{write.illegible}</Button>
        </div>
      ) : (
        <CountsForNobody
          name={name}
          why={whyNot(meeting, name, contest.id) ?? 'notFull'}
          onAsWritten={() =>
            onWrite({ contest: chosen, entry: { name, circled: asked, confirmed: true } })
          }
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
  readonly contest: BallotContest | undefined;
  readonly onChoose: (name: string) => void;
}

/** Names that could be elected here: nobody who is elected already. */
function Suggestions({ typed, contest, onChoose }: SuggestionsProps) {
  const { write } = useWords().count;
  const meeting = useMeeting();
  const { roster } = meeting;
  const eligible =
    contest === undefined
      ? roster
      : roster.filter(({ name }) => mayBeElected(meeting, name, contest.id));
  const names = suggest(eligible, typed, MOST).filter((name) => name !== typed.trim());
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

interface CountsForNobodyProps {
  readonly name: string;
  readonly why: WhyNot;
  readonly onAsWritten: () => void;
  readonly onChange: () => void;
}

/** Asked before it is stored: a name that cannot be elected here counts for nobody. */
function CountsForNobody({ name, why, onAsWritten, onChange }: CountsForNobodyProps) {
  const { write } = useWords().count;
  const change = useRef<HTMLButtonElement>(null);
  useEffect(() => change.current?.focus(), []);
  return (
    <Notice tone="warn" title={write.cannot[why](name)}>
      <p>{write.cannotBody}</p>
      <div className={styles.ways}>
        <Button ref={change} onClick={onChange}>
          {write.change}
        </Button>
        <Button onClick={onAsWritten}>{write.asWritten}</Button>
      </div>
    </Notice>
  );
}
