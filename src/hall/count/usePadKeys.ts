import { useEffect } from 'react';
import { type PadAct, padAct } from './keys';
import { useStable } from './useStable';

/** Marks an element in which Enter is the pad's and not the element's own: its buttons. */
export const ON_PAD = { 'data-pad': '' } as const;

const TYPES_TEXT = 'input, select, textarea, [contenteditable]';
const HAS_ITS_OWN_KEYS = 'button, a, summary';

/** The keyboard is the pad's wherever the focus stands, but in a dialog, a field, or on another button. */
export function usePadKeys(onAct: (act: PadAct) => void): void {
  const act = useStable(onAct);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const meant = padAct(event);
      if (meant === null || belongsElsewhere(event, meant)) return;
      event.preventDefault();
      // A held key acts once.
      if (!event.repeat) act(meant);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [act]);
}

function belongsElsewhere(event: KeyboardEvent, meant: PadAct): boolean {
  const { target } = event;
  if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPES_TEXT) !== null) return true;
  const button = target.closest(HAS_ITS_OWN_KEYS);
  if (button === null) return false;
  if (meant.do === 'here') return true;
  return meant.do === 'store' && button.closest('[data-pad]') === null;
}
