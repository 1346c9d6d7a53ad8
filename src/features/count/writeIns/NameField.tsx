import type { KeyboardEvent, Ref } from 'react';
import { useImperativeHandle, useRef } from 'react';
import { isComposing } from '@/features/shared/composing';
import { digitOf } from '@/features/shared/digit';
import { useWords } from '@/text';
import { Field } from '@/ui/Field';
import { Choices } from './Choices';
import styles from './NameField.module.css';
import type { FindName } from './useFindName';

/** As long as the record takes a name. */
const LONGEST = 60;

interface Props {
  readonly finding: FindName;
  readonly onEnter: () => void;
  readonly onChoose: (name: string) => void;
  /** The key of an illegible name, while nothing is typed. */
  readonly onIllegible?: () => void;
  readonly hint: string | undefined;
  readonly ref?: Ref<{ focus(): void }>;
}

/**
 * The name on the paper, typed in pinyin or characters, and the names like it under digits. No key
 * does anything while an input method composes: Enter and digits are the method's own then.
 */
export function NameField({ finding, onEnter, onChoose, onIllegible, hint, ref }: Props) {
  const { count, writeIns } = useWords();
  const { typed, offered, trouble } = finding;
  const input = useRef<HTMLInputElement>(null);
  const choices = useRef<HTMLButtonElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => input.current?.focus() }), []);

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return;
    const does = meant(event);
    if (does === null) return;
    event.preventDefault();
    if (!event.repeat) does();
  }

  function meant(event: KeyboardEvent): (() => void) | null {
    if (event.key === 'Enter') return onEnter;
    if (event.key === 'ArrowDown') return () => choices.current?.focus();
    const illegible = event.code === 'NumpadDecimal' || event.code === 'Period';
    if (illegible && typed === '') return onIllegible ?? null;
    const digit = digitOf(event.nativeEvent);
    const name = digit === null ? undefined : offered[digit - 1];
    if (digit === null || name === undefined || finding.goesOnWith(digit)) return null;
    return () => onChoose(name);
  }

  const troubles = { missing: count.write.missing, several: writeIns.several };
  return (
    <>
      <Field
        label={count.write.name}
        hint={finding.deaf ? writeIns.deaf : hint}
        error={trouble === null ? undefined : troubles[trouble]}
      >
        {(control) => (
          <input
            {...control}
            ref={input}
            className={`${control.className} ${styles.name}`}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={LONGEST}
            value={typed}
            onChange={(event) => finding.type(event.target.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      {offered.length === 0 ? null : (
        <Choices
          label={typed === '' ? writeIns.before : count.write.suggestions}
          options={offered.map((name, i) => ({ value: name, label: name, key: i + 1 }))}
          onChoose={onChoose}
          onBack={() => input.current?.focus()}
          first={choices}
        />
      )}
    </>
  );
}
