import { type KeyboardEvent, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import type { PinGiven } from '@/controller/answer';
import type { MemberName } from '@/election/events/ids';
import type { WitnessNeed } from '@/election/rules/officers/witnessNeed';
import { pinIsAcceptable } from '@/signing/pin';
import { useWords } from '@/text';
import type { Words } from '@/text/words';
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
  readonly onDone: (given: readonly PinGiven[] | 'cannotSign' | null) => void;
}

/** One PIN of several scrutineers, one of each who is named, or both. */
export function PinDialog({
  question: { purpose, need, keyless, what, wrong, mayGoWithout },
  onDone,
}: Props) {
  const { pins: words, seats } = useWords();
  const formId = useId();
  /** The first to be typed into, or the only one. */
  const field = useRef<HTMLInputElement>(null);
  /** Chosen by a digit: the next digits are the PIN. */
  const [goOn, setGoOn] = useState(false);
  const [chosen, setChosen] = useState<MemberName | null>(chosenAtFirst(need, wrong?.name ?? null));
  const [typed, setTyped] = useState<ReadonlyMap<MemberName, string>>(new Map());
  const [pressed, setPressed] = useState(false);

  const signers = chosen === null ? need.all : [...need.all, chosen];
  const asked = signers.filter((name) => !keyless.includes(name));
  const choice = need.oneOf.length > 1;
  const said = purpose === 'uncover' ? words.uncover : signing(need, { pins: words, seats });

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (goOn) field.current?.focus();
  }, [goOn]);

  /** One scrutineer of several by a digit; once one is chosen digits are the PIN, and go where it is typed. */
  function onKeyDown(event: KeyboardEvent) {
    const digit = digitOf(event.nativeEvent);
    if (digit === null || !choice || event.target === field.current) return;
    if (chosen !== null) return field.current?.focus();
    const name = need.oneOf[digit - 1];
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
    const all = need.oneOf.length === 0 || chosen !== null;
    if (all && given.every(({ pin }) => pinIsAcceptable(pin))) onDone(given);
  }

  return (
    <Dialog
      title={said.title}
      onClose={() => onDone(null)}
      actions={
        <>
          <Button onClick={() => onDone(null)}>{said.back}</Button>
          {mayGoWithout ? (
            <Button onClick={() => onDone('cannotSign')}>{said.cannotSign}</Button>
          ) : null}
          <Button kind="primary" type="submit" form={formId}>
            {said.confirm}
          </Button>
        </>
      }
    >
      <p>{what}</p>
      {wrong === null ? null : (
        <Notice tone="refuse" title={words.prompt.wrongTitle(wrong.name)}>
          <p>{said.wrongBody(wrong.times)}</p>
        </Notice>
      )}
      {/* The form is in the dialog so that Enter answers it. */}
      <form id={formId} onKeyDown={onKeyDown} onSubmit={submit} noValidate autoComplete="off">
        {choice ? (
          <ChooseOne
            legend={said.whoOne}
            options={need.oneOf.map((name, i) => ({
              value: name,
              label: <Numbered number={i + 1} name={name} />,
            }))}
            value={chosen}
            onChange={setChosen}
            error={pressed && chosen === null ? said.chooseFirst : undefined}
          />
        ) : null}
        {signers
          .filter((name) => keyless.includes(name))
          .map((name) => (
            <p key={name}>{words.prompt.keyless(name)}</p>
          ))}
        {asked.map((name) => {
          const pin = typed.get(name) ?? '';
          return (
            <PinField
              key={name}
              ref={name === (wrong?.name ?? asked[0]) ? field : null}
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

/** Whoever is asked alone vouches for themselves: nobody is witnessed. */
const isOwn = ({ all, oneOf }: WitnessNeed): boolean => all.length === 1 && oneOf.length === 0;

/** The only scrutineer there is, or the one whose PIN was just mistyped, is chosen already. */
function chosenAtFirst({ oneOf }: WitnessNeed, mistyped: MemberName | null): MemberName | null {
  if (oneOf.length === 1) return oneOf[0] ?? null;
  return oneOf.find((name) => name === mistyped) ?? null;
}

type Said = Pick<Words, 'pins' | 'seats'>;

/** What is said where something is signed. */
const signing = (need: WitnessNeed, said: Said) => ({
  ...said.pins.prompt,
  title: titleOf(need, said),
  confirm: isOwn(need) ? said.seats.pinConfirm : said.pins.prompt.confirm,
});

function titleOf({ all, oneOf }: WitnessNeed, { pins, seats }: Said): string {
  const [first] = all;
  if (first === undefined) return pins.prompt.titleOne;
  if (oneOf.length > 1) return pins.prompt.titleWith(all);
  const names = [...all, ...oneOf];
  return names.length === 1 ? seats.pinTitle(first) : pins.prompt.titleEach(names);
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
