import { type KeyboardEvent, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import type { PinGiven } from '@/controller/answer';
import type { MemberName } from '@/election/events/ids';
import { pinIsAcceptable } from '@/signing/pin';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Kbd } from '@/ui/Kbd';
import { Notice } from '@/ui/Notice';
import { ChooseOne } from './ChooseOne';
import { digitOf } from './digit';
import { PinField } from './PinField';
import type { PinQuestion } from './PinPrompt';

interface Props {
  readonly question: PinQuestion;
  readonly onDone: (pins: readonly PinGiven[] | null) => void;
}

/** One PIN of several scrutineers, one of each, or somebody's own. */
export function PinDialog({ question: { need, what, wrong }, onDone }: Props) {
  const { pins: words, seats } = useWords();
  const formId = useId();
  /** The first to be typed into, or the only one. */
  const field = useRef<HTMLInputElement>(null);
  /** Chosen by a digit: the next digits are the PIN. */
  const [goOn, setGoOn] = useState(false);
  const [chosen, setChosen] = useState<MemberName | null>(
    need.names.length === 1 ? (need.names[0] ?? null) : (wrong?.name ?? null),
  );
  const [typed, setTyped] = useState<ReadonlyMap<MemberName, string>>(new Map());
  const [pressed, setPressed] = useState(false);

  // One's own PIN vouches for oneself: nobody is witnessed.
  const own = need.kind === 'allOf' && need.names.length === 1 ? need.names[0] : undefined;
  const asked = need.kind === 'allOf' ? need.names : chosen === null ? [] : [chosen];
  const choice = need.kind === 'oneOf' && need.names.length > 1;

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (goOn) field.current?.focus();
  }, [goOn]);

  /** One scrutineer of several by a digit; once one is chosen digits are the PIN, and go where it is typed. */
  function onKeyDown(event: KeyboardEvent) {
    const digit = digitOf(event.nativeEvent);
    if (digit === null || !choice || event.target === field.current) return;
    if (chosen !== null) return field.current?.focus();
    const name = need.names[digit - 1];
    if (name === undefined) return;
    event.preventDefault();
    setChosen(name);
    setGoOn(true);
  }

  /** A slip of the hand is not counted as a wrong PIN. */
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setPressed(true);
    const given = asked.map((name) => ({ name, pin: typed.get(name) ?? '' }));
    if (given.length > 0 && given.every(({ pin }) => pinIsAcceptable(pin))) onDone(given);
  }

  return (
    <Dialog
      title={
        own !== undefined
          ? seats.pinTitle(own)
          : need.kind === 'allOf'
            ? words.prompt.titleAll
            : words.prompt.titleOne
      }
      onClose={() => onDone(null)}
      actions={
        <>
          <Button onClick={() => onDone(null)}>{words.prompt.back}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {own === undefined ? words.prompt.confirm : seats.pinConfirm}
          </Button>
        </>
      }
    >
      <p>{what}</p>
      {wrong === null ? null : (
        <Notice tone="refuse" title={words.prompt.wrongTitle(wrong.name)}>
          <p>{words.prompt.wrongBody(wrong.times)}</p>
        </Notice>
      )}
      {/* The form is in the dialog so that Enter answers it. */}
      <form id={formId} onKeyDown={onKeyDown} onSubmit={submit} noValidate autoComplete="off">
        {choice ? (
          <ChooseOne
            legend={words.prompt.whoOne}
            options={need.names.map((name, i) => ({
              value: name,
              label: <Numbered number={i + 1} name={name} />,
            }))}
            value={chosen}
            onChange={setChosen}
            error={pressed && chosen === null ? words.prompt.chooseFirst : undefined}
          />
        ) : null}
        {asked.map((name) => {
          const pin = typed.get(name) ?? '';
          return (
            <PinField
              key={name}
              ref={choice || name === (wrong?.name ?? need.names[0]) ? field : null}
              label={words.prompt.pinOf(name)}
              value={pin}
              onChange={(text) => setTyped((before) => new Map([...before, [name, text]]))}
              error={pressed && !pinIsAcceptable(pin) ? words.prompt.tooShort : undefined}
            />
          );
        })}
      </form>
      <p>{words.prompt.hidden}</p>
    </Dialog>
  );
}

interface NumberedProps {
  readonly number: number;
  readonly name: MemberName;
}

/** The digit that chooses a name; a screen reader says the name alone. */
const Numbered = ({ number, name }: NumberedProps) => (
  <>
    <span aria-hidden="true">
      <Kbd>{number}</Kbd>
    </span>
    {name}
  </>
);
