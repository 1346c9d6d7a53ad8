import { useLayoutEffect } from 'react';

/** While it is there the body has this class: before Chromium 105 no style sheet can ask what the body holds. */
export function useBodyMark(mark: string): void {
  useLayoutEffect(() => {
    document.body.classList.add(mark);
    return () => document.body.classList.remove(mark);
  }, [mark]);
}
