import { useState } from 'react';
import type { MemberName } from '@/election/events/ids';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import styles from './prepare.module.css';

const SHOWN = 8;

interface Props {
  readonly label: string;
  /** Who may be picked, in the order of the roster. */
  readonly names: readonly MemberName[];
  readonly disabled?: boolean;
  readonly onPick: (name: MemberName) => void;
}

/** Finds a member by any characters of the name; Enter picks the first. */
export function MemberPicker({ label, names, disabled = false, onPick }: Props) {
  const { pick } = useWords().prepare;
  const [search, setSearch] = useState('');
  const wanted = search.trim();
  const found = wanted === '' ? [] : names.filter((name) => name.includes(wanted));
  const choose = (name: MemberName) => {
    setSearch('');
    onPick(name);
  };

  return (
    <div className={styles.picker}>
      <Field label={label}>
        {(control) => (
          <input
            {...control}
            type="search"
            autoComplete="off"
            disabled={disabled}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              // Enter here picks, and does not store the whole part.
              event.preventDefault();
              const [first] = found;
              if (first !== undefined) choose(first);
            }}
          />
        )}
      </Field>
      <ul className={styles.found} aria-label={pick.results}>
        {found.slice(0, SHOWN).map((name) => (
          <li key={name}>
            <Button disabled={disabled} onClick={() => choose(name)}>
              + {name}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.small}>
        {wanted !== '' && found.length === 0 ? pick.nobody : null}
        {found.length > SHOWN ? pick.more(found.length - SHOWN) : null}
      </p>
    </div>
  );
}
