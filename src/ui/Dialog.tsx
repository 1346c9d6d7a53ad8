import { type ReactNode, useId } from 'react';
import styles from './Dialog.module.css';
import { useModal } from './useModal';

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
  const dialog = useModal();

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
