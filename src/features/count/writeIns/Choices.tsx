import { type KeyboardEvent, type Ref, useEffect, useRef } from 'react';
import { digitOf } from '@/features/shared/digit';
import { Button } from '@/ui/Button';
import { Kbd } from '@/ui/Kbd';
import styles from './Choices.module.css';

interface Option {
  readonly value: string;
  readonly label: string;
  /** The digit that chooses it. */
  readonly key: number;
}

interface Props {
  readonly label: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
  /** Up from the first of them. */
  readonly onBack?: () => void;
  readonly first?: Ref<HTMLButtonElement>;
  /** Its digits act at once, and Enter chooses nothing before one of them was looked at. */
  readonly asksNow?: boolean;
}

/** A few names, each under its digit; arrows go from one to the next. */
export function Choices({ label, options, onChoose, onBack, first, asksNow = false }: Props) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asksNow) group.current?.focus();
  }, [asksNow]);

  function onKeyDown(event: KeyboardEvent) {
    const digit = digitOf(event.nativeEvent);
    const chosen = options.find(({ key }) => key === digit);
    const step = STEPS.get(event.key);
    if (chosen === undefined && step === undefined) return;
    event.preventDefault();
    if (chosen !== undefined) onChoose(chosen.value);
    else if (step !== undefined) go(event.target, step);
  }

  function go(from: EventTarget, step: number) {
    const one = from instanceof Element ? from.closest('button') : null;
    const next = step > 0 ? one?.nextElementSibling : one?.previousElementSibling;
    if (next instanceof HTMLElement) next.focus();
    else if (step < 0) onBack?.();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around a few buttons
    <div
      ref={group}
      tabIndex={asksNow ? -1 : undefined}
      className={styles.choices}
      role="group"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {options.map(({ value, label: words, key }, i) => (
        <Button
          key={value}
          ref={i === 0 ? first : undefined}
          className={styles.choice}
          onClick={() => onChoose(value)}
        >
          <span aria-hidden="true">
            <Kbd>{key}</Kbd>
          </span>
          {words}
        </Button>
      ))}
    </div>
  );
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
]);
