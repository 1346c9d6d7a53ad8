import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useWords } from '../../text';
import { Notice } from '../../ui/Notice';
import { Choices } from './Choices';
import { digitOf } from './digit';

/** The key for "nobody can tell". */
const NOBODY = 0;

interface Props {
  readonly base: string;
  readonly names: readonly string[];
  /** Whom the paper means; its bare name where nobody can tell. */
  readonly onSay: (name: string) => void;
}

/** Two of one name: asked, and never guessed. Enter chooses nobody before one of them was looked at. */
export function WhichOne({ base, names, onSay }: Props) {
  const { written } = useWords();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  const options = [
    ...names.map((name, i) => ({ value: name, label: name, key: i + 1 })),
    { value: base, label: written.cannotTell, key: NOBODY },
  ];

  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented) return;
    const digit = digitOf(event.nativeEvent);
    const said = options.find(({ key }) => key === digit);
    if (said === undefined) return;
    event.preventDefault();
    onSay(said.value);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around a notice
    <div
      ref={question}
      tabIndex={-1}
      role="group"
      aria-label={written.which(base, names.length)}
      onKeyDown={onKeyDown}
    >
      <Notice tone="warn" title={written.which(base, names.length)}>
        <p>{written.whichBody}</p>
        <Choices label={written.bearers} options={options} onChoose={onSay} />
      </Notice>
    </div>
  );
}
