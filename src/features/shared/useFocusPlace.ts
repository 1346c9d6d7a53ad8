import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/**
 * A place that takes the focus when the control that had it is gone, and the way to let it: then
 * what was just stored stands on the page, and a closed dialog no longer holds the focus.
 */
export function useFocusPlace<E extends HTMLElement = HTMLHeadingElement>(): readonly [
  RefObject<E | null>,
  () => void,
] {
  const place = useRef<E>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times > 0) place.current?.focus();
  }, [times]);
  return [place, useCallback(() => setTimes((before) => before + 1), [])];
}
