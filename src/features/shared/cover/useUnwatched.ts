import { useEffect, useState } from 'react';

interface Given {
  /** Nothing is watched for while the screen is covered already. */
  readonly active: boolean;
  readonly minutes: number;
  /** Something is going on that must not be covered. */
  readonly isPrevented: () => boolean;
  /** Nobody was here for so long. */
  readonly onUnwatched: () => void;
}

const MINUTE_MS = 60_000;
const WARNED_MS = 30_000;
const ACTS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Watches whether anybody is at the desk, by key, pointer and touch; answers whether the time is nearly over. It goes
 * by the clock, so that a laptop that slept is found unwatched when it wakes: at once, and what wakes it does nothing
 * else. What holds it off, and a clock that was set back, begins the time anew.
 */
export function useUnwatched({ active, minutes, isPrevented, onUnwatched }: Given): boolean {
  const [soon, setSoon] = useState(false);
  useEffect(() => {
    if (!active) return;
    let since = Date.now();
    let printing = false;
    let pointer = '';
    const left = () => since + minutes * MINUTE_MS - Date.now();
    const anew = () => {
      since = Date.now();
      setSoon(false);
    };

    const look = () => {
      if (Date.now() < since || printing || isPrevented()) anew();
      else if (left() <= 0) onUnwatched();
      else setSoon(left() <= WARNED_MS);
    };

    const acted = (event: Event) => {
      // A browser tells of a pointer that rests, too, when the page moves beneath it.
      if (event instanceof MouseEvent && event.type === 'pointermove') {
        const at = `${event.screenX} ${event.screenY}`;
        if (at === pointer) return;
        pointer = at;
      }
      if (left() <= 0 && !printing && !isPrevented()) {
        // A wheel cannot be kept from scrolling, and does no harm.
        if (event.type !== 'wheel') event.preventDefault();
        event.stopImmediatePropagation();
        onUnwatched();
      } else anew();
    };

    const prints = () => {
      printing = true;
    };
    const printed = () => {
      printing = false;
      anew();
    };
    const timer = setInterval(look, 1000);
    for (const act of ACTS) window.addEventListener(act, acted, { capture: true });
    window.addEventListener('beforeprint', prints);
    window.addEventListener('afterprint', printed);
    return () => {
      clearInterval(timer);
      for (const act of ACTS) window.removeEventListener(act, acted, { capture: true });
      window.removeEventListener('beforeprint', prints);
      window.removeEventListener('afterprint', printed);
      setSoon(false);
    };
  }, [active, minutes, isPrevented, onUnwatched]);
  return soon;
}
