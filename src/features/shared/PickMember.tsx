import { useState } from 'react';
import type { MemberName } from '@/election/events/ids';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import styles from './PickMember.module.css';

interface Props {
  readonly title: string;
  readonly names: readonly MemberName[];
  /** Who is to be found, and what is said where nobody is; left out, those who are here. */
  readonly found?: string;
  readonly nobody?: string;
  /** What should be known about this one; nobody is hidden for it. */
  readonly noteOf?: (name: MemberName) => string | null;
  readonly onPick: (name: MemberName) => void;
  readonly onClose: () => void;
}

/** One of these people, by name; Enter takes the only one found. */
export function PickMember(props: Props) {
  const { title, names, noteOf, onPick, onClose } = props;
  const { officers } = useWords();
  const words = officers.pick;
  const [search, setSearch] = useState('');
  const matching = names.filter((name) => name.includes(search.trim()));
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words.back}</Button>}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const [only] = matching;
          if (matching.length === 1 && only !== undefined) onPick(only);
        }}
      >
        <Field label={words.search}>
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          )}
        </Field>
      </form>
      {matching.length === 0 ? <p role="status">{props.nobody ?? words.nobody}</p> : null}
      <ul className={styles.found} aria-label={props.found ?? words.found}>
        {matching.map((name) => {
          const note = noteOf?.(name) ?? null;
          return (
            <li key={name}>
              <Button className={styles.one ?? ''} onClick={() => onPick(name)}>
                {name}
                {note === null ? null : <span className={styles.note}>{note}</span>}
              </Button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
