import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './Dialog.module.css';

interface Props {
  readonly title: ReactNode;
  /** Asked for by Esc as well; the caller takes the dialog away. */
  readonly onClose: () => void;
  /** The buttons, in the order in which they are read. */
  readonly actions: ReactNode;
  readonly children?: ReactNode;
}

/** A question in front of the page. It is open while it is rendered, and gives the focus back. */
export function Dialog({ title, onClose, actions, children }: Props) {
  const titleId = useId();
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

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.content}>
        <h2 id={titleId}>{title}</h2>
        {children}
        <div className={styles.actions}>{actions}</div>
      </div>
    </dialog>
  );
}
