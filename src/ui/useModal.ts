import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A dialog in front of the whole page: it is open while it is rendered, and gives the focus back. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      // Closed before it leaves the document: only then does the browser give the focus back.
      element?.close();
      const left = document.activeElement;
      // Chromium 92 and older leave it inside.
      if (element?.contains(left) === true && before instanceof HTMLElement)
        before.focus({ preventScroll: true });
    };
  }, []);
  return dialog;
}
