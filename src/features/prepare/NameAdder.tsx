import { useState } from 'react';
import type { MemberName } from '@/election/events/ids';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import styles from './prepare.module.css';
import { separateNames } from './separateNames';

interface Props {
  readonly label: string;
  readonly onAdd: (names: readonly MemberName[]) => void;
}

/** Those evaluated or confirmed need not be on the roster: their names are typed. */
export function NameAdder({ label, onAdd }: Props) {
  const words = useWords().prepare.purpose;
  const [typed, setTyped] = useState('');
  const names = separateNames(typed);
  const add = () => {
    if (names.length === 0) return;
    onAdd(names as readonly MemberName[]);
    setTyped('');
  };
  return (
    <div className={styles.row}>
      <Field label={label}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              // Enter here adds, and does not store the whole part.
              event.preventDefault();
              add();
            }}
          />
        )}
      </Field>
      <Button onClick={add}>{words.addListed}</Button>
    </div>
  );
}
