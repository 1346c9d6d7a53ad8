import { ChooseOne } from '@/features/shared/ChooseOne';
import { useWords } from '@/text';
import { PAPER_COLOURS } from '@/text/paperColour';
import { Field } from '@/ui/Field';
import { Swatch } from '@/ui/Swatch';
import styles from './prepare.module.css';
import type { TypedForm } from './typedForm';

interface Props {
  readonly typed: TypedForm;
  readonly edit: (changed: Partial<TypedForm>) => void;
  readonly asked: boolean;
}

/** What tells this paper from the others of the meeting: its name, and its colour. */
export function FormNaming({ typed, edit, asked }: Props) {
  const { prepare, terms } = useWords();
  const words = prepare.form;
  return (
    <div className={styles.naming}>
      <Field
        label={words.name}
        hint={words.nameHint}
        {...(asked && typed.name.trim() === '' ? { error: prepare.fill(words.name) } : {})}
      >
        {(control) => (
          <input
            {...control}
            maxLength={40}
            value={typed.name}
            onChange={(event) => edit({ name: event.target.value })}
          />
        )}
      </Field>
      <ChooseOne
        legend={words.colour}
        options={[
          { value: '', label: words.noColour },
          ...PAPER_COLOURS.map((colour) => ({
            value: terms.paperColour[colour],
            label: (
              <>
                <Swatch colour={colour} /> {terms.paperColour[colour]}
              </>
            ),
          })),
        ]}
        value={typed.colour}
        onChange={(colour) => edit({ colour })}
      />
    </div>
  );
}
