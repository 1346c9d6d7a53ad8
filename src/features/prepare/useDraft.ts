import { useState } from 'react';

/** What is being typed beside what is stored. Nothing counts before it is stored as a whole. */
export interface Draft<T> {
  readonly value: T;
  readonly changed: boolean;
  readonly edit: (value: T) => void;
  /** Back to what is stored; also after storing. */
  readonly drop: () => void;
}

/** Follows what is stored until something is typed. */
export function useDraft<T>(stored: T): Draft<T> {
  const [typed, setTyped] = useState<{ readonly value: T } | null>(null);
  const value = typed === null ? stored : typed.value;
  return {
    value,
    changed: typed !== null && JSON.stringify(typed.value) !== JSON.stringify(stored),
    edit: (next) => setTyped({ value: next }),
    drop: () => setTyped(null),
  };
}
