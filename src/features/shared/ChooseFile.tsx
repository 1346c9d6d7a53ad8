import type { ReactNode } from 'react';
import { Field } from '@/ui/Field';

interface Props {
  readonly label: ReactNode;
  /** `several`: more than one may be chosen at once. */
  readonly several?: boolean;
  readonly onChoose: (first: File, ...others: readonly File[]) => void;
  readonly error?: ReactNode;
}

/** Any file: what it is shows when it is read, and phones hide files whose ending they do not know. */
export function ChooseFile({ label, several = false, onChoose, error }: Props) {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <input
          {...control}
          type="file"
          multiple={several}
          onChange={({ target }) => {
            const [first, ...others] = target.files ?? [];
            if (first !== undefined) onChoose(first, ...others);
          }}
        />
      )}
    </Field>
  );
}
