import { useLayoutEffect } from 'react';
import { useStable } from '@/features/count/useStable';
import { FIXED, isOthers, type Layout } from './shortcuts';

/** Marks an element in which Enter is the pad's and not the element's own: its buttons. */
export const ON_PAD = { 'data-pad': '' } as const;

const TYPES_TEXT = 'input, select, textarea, [contenteditable]';
const HAS_ITS_OWN_KEYS = 'button, a, summary';
/** What presses a button that has the focus. */
const PRESSES: readonly string[] = ['Enter', 'NumpadEnter', 'Space'];

/** The keyboard is the pad's wherever the focus stands, but in a dialog, a field, or on another button. */
export function usePadKeys(
  layout: Layout,
  /** Something waits to be finished or closed: Escape is the pad's as well. */
  waiting: boolean,
  onCode: (code: string) => void,
): void {
  const action = useStable(onCode);
  // From the moment at which the pad is seen: a paper may be typed at once.
  useLayoutEffect(() => {
    const isOurs = (code: string) =>
      layout.jobOf.has(code) || FIXED.has(code) || (waiting && code === 'Escape');
    const listen = (event: KeyboardEvent) => {
      if (isOthers(event) || !isOurs(event.code) || belongsElsewhere(event, layout)) return;
      event.preventDefault();
      // A held key acts once.
      if (!event.repeat) action(event.code);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [action, layout, waiting]);
}

function belongsElsewhere(event: KeyboardEvent, layout: Layout): boolean {
  const { target, code } = event;
  if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPES_TEXT) !== null) return true;
  if (!PRESSES.includes(code)) return false;
  const button = target.closest(HAS_ITS_OWN_KEYS);
  if (button === null) return false;
  return layout.jobOf.get(code) !== 'store' || button.closest('[data-pad]') === null;
}
