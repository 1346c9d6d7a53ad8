import { useRef, useState } from 'react';
import { type Pending, resolveKey } from '@/features/count/shortcuts/resolveKey';
import type { Layout, PadAction } from '@/features/count/shortcuts/shortcuts';
import { usePadKeys } from '@/features/count/shortcuts/usePadKeys';

interface ListKeysHeard {
  readonly pending: Pending;
  readonly setPending: (pending: Pending) => void;
}

/** The same keys on a paper that recommends or evaluates: each key's meaning is passed to the pad. */
export function useListKeys(
  layout: Layout,
  rows: number,
  onAct: (action: PadAction) => void,
): ListKeysHeard {
  const [pending, show] = useState<Pending>('none');
  // Keys may come faster than the screen is drawn.
  const now = useRef(pending);

  function setPending(next: Pending) {
    now.current = next;
    show(next);
  }

  usePadKeys(layout, pending !== 'none', (code) => {
    const key = resolveKey(now.current, code, layout, rows);
    if (key === null) return;
    setPending(key.pending);
    if (key.action !== null) onAct(key.action);
  });

  return { pending, setPending };
}
