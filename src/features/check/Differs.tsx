import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { placesAwaiting } from '@/election/state/packets';
import { CountAgain } from '@/features/shared/CountAgain';
import { stepPlace } from '@/features/shared/places';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import styles from './Differs.module.css';

/** Entered and returned differ, or a place awaits its paper: by how much, and what to do about it. */
export function Differs() {
  const { check } = useWords();
  const { id, round } = useMeeting();
  const off = round.entered - (round.figures.returned ?? 0);
  const awaiting = placesAwaiting(round);
  if (off === 0 && awaiting.length === 0) return null;
  const steps = off > 0 ? check.beyondSteps : check.missingSteps;
  const title = off > 0 ? check.beyond(off) : check.missing(-off);
  return (
    <Notice tone="warn" title={off === 0 ? undefined : title}>
      {awaiting.map(({ packet, place }) => (
        <p key={`${packet}-${place}`}>{check.awaiting(packet, place)}</p>
      ))}
      {off === 0 ? null : (
        <ol className={styles.steps}>
          {Object.values(steps).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <p className={styles.ways}>
        <a className={styles.link} href={stepPlace(id, 'count')}>
          {check.toCount}
        </a>
        {off === 0 ? null : <CountAgain figure="returned" />}
      </p>
    </Notice>
  );
}
