import { useEffect, useRef } from 'react';
import { useWords } from '@/text';
import { Field } from '@/ui/Field';

/** As long as the record takes it: a few words, and not what stands on the paper. */
const LONGEST = 60;

interface Props {
  readonly value: string;
  readonly onChange: (said: string) => void;
  readonly missing: boolean;
}

/** Why a paper is taken back, where none of the usual reasons fits. */
export function ReasonInWords({ value, onChange, missing }: Props) {
  const { correction } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <Field
      label={correction.said}
      hint={correction.notThePaper}
      error={missing ? correction.saidMissing : undefined}
    >
      {(control) => (
        <input
          {...control}
          ref={field}
          autoComplete="off"
          maxLength={LONGEST}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
