import { useDeferredMeeting } from '@/controller/react/MeetingControllerContext';
import { REHEARSAL_PIN, rehearses } from '@/election/state/rehearsal';
import { meetingPlace } from '@/features/shared/places';
import { useWords } from '@/text';
import styles from './RehearsalBanner.module.css';

/** On every page of a rehearsal: that it is one, the PIN, and the way back to the step of the meeting that it is of. */
export function RehearsalBanner() {
  const { rehearsal } = useWords();
  const real = rehearses(useDeferredMeeting());
  if (real === null) return null;
  return (
    <div className={styles.banner}>
      <p>
        <strong>{rehearsal.mark}</strong> {rehearsal.body} {rehearsal.pins(REHEARSAL_PIN)}
      </p>
      <a className={styles.back} href={meetingPlace(real)}>
        {rehearsal.back}
        <span aria-hidden="true">→</span>
      </a>
    </div>
  );
}
