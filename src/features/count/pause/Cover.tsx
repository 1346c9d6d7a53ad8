import { useLayoutEffect, useRef } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Kbd } from '@/ui/Kbd';
import styles from './Cover.module.css';

interface Props {
  readonly onResume: () => void;
  /** The cover has left the document, and the focus is free. */
  readonly onGone: () => void;
}

/** Over the whole window: how far the count is, and nothing of any vote or paper. */
export function Cover({ onResume, onGone }: Props) {
  const { count, pause } = useWords();
  const { entered, figures } = useMeeting().round;
  const cover = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const element = cover.current;
    element?.showModal();
    return () => {
      element?.close();
      onGone();
    };
  }, [onGone]);

  return (
    // The browser itself closes it with Esc: then the pause is over as well.
    <dialog ref={cover} className={styles.cover} aria-label={pause.title} onClose={onResume}>
      <div className={styles.middle}>
        <h2 className={styles.title}>{pause.title}</h2>
        <p className={styles.figures}>
          {count.progress(entered, (figures.returned ?? 0) - entered)}
        </p>
        <p className={styles.kept}>{pause.kept}</p>
        <Button kind="primary" className={styles.resume} onClick={onResume}>
          {pause.resume}
          <Kbd>Enter</Kbd>
        </Button>
      </div>
    </dialog>
  );
}
