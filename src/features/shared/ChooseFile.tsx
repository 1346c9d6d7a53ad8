import type { ReactNode } from 'react';
import { Field } from '@/ui/Field';

interface Props {
  readonly label: ReactNode;
  readonly onChoose: (file: File) => void;
  readonly error?: ReactNode;
}

/** Any file: what it is shows when it is read, and phones hide files whose ending they do not know. */
export function ChooseFile({ label, onChoose, error }: Props) {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <input
          {...control}
          type="file"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) onChoose(file);
          }}
        />
      )}
    </Field>
  );
}
