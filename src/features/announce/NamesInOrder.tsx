import type { MemberName } from '@/election/events/ids';
import { useMovedRow } from '@/features/shared/useMovedRow';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './WhatFollows.module.css';

interface Props {
  readonly names: readonly MemberName[];
  readonly noteOf: (name: MemberName) => string | null;
  readonly onChange: (names: readonly MemberName[]) => void;
}

/** Names as they will stand on the paper, moved and taken off one by one. */
export function NamesInOrder({ names, noteOf, onChange }: Props) {
  const words = useWords().follows.change;
  const { list, move } = useMovedRow(names, onChange);

  return (
    <ol ref={list} className={styles.list}>
      {names.map((name, i) => (
        <li key={name} data-name={name} className={styles.row}>
          <span className={styles.name}>
            {i + 1}. {name}
            <small className={styles.note}>{noteOf(name)}</small>
          </span>
          <Button aria-label={words.up(name)} disabled={i === 0} onClick={() => move(name, -1)}>
            ↑
          </Button>
          <Button
            aria-label={words.down(name)}
            disabled={i === names.length - 1}
            onClick={() => move(name, 1)}
          >
            ↓
          </Button>
          <Button
            aria-label={words.off(name)}
            onClick={() => onChange(names.filter((other) => other !== name))}
          >
            {words.offShort}
          </Button>
        </li>
      ))}
    </ol>
  );
}
