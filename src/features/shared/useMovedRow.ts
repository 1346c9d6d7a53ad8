import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { MemberName } from '@/election/events/ids';

interface MovedRow {
  readonly list: RefObject<HTMLOListElement | null>;
  /** One place up (-1) or down (1). */
  readonly move: (name: MemberName, by: 1 | -1) => void;
}

/**
 * Names in an order set by hand; each row bears its name as `data-name`. A row that moves takes the
 * focus with it, or the keyboard would have to walk back.
 */
export function useMovedRow(
  names: readonly MemberName[],
  onChange: (names: readonly MemberName[]) => void,
): MovedRow {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<MemberName | null>(null);

  useLayoutEffect(() => {
    if (moved.current === null) return;
    const row = list.current?.querySelector(`[data-name="${CSS.escape(moved.current)}"]`);
    const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
    const kept = buttons.find((button) => button === document.activeElement);
    (kept ?? buttons[0])?.focus();
    moved.current = null;
  }, [names]);

  function move(name: MemberName, by: 1 | -1) {
    const at = names.indexOf(name);
    const others = names.filter((other) => other !== name);
    moved.current = name;
    onChange([...others.slice(0, at + by), name, ...others.slice(at + by)]);
  }

  return { list, move };
}
