import { useDeferredState } from '@/controller/react/MeetingControllerContext';
import { useWords } from '@/text';
import styles from './StoredNote.module.css';

/** What was stored last in this window; it says so only once the transaction has completed. */
export function StoredNote() {
  const { eventNames, frame } = useWords();
  const { lastStored: stored } = useDeferredState();
  return (
    <p role="status" className={stored === null ? undefined : styles.stored}>
      {stored === null ? null : `✓ ${frame.stored(eventNames[stored.event.type], stored.seq)}`}
    </p>
  );
}
