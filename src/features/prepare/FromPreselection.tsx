import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { preselections } from '@/election/state/contests';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './prepare.module.css';

interface Props {
  /** Who may stand. */
  readonly pickable: readonly MemberName[];
  readonly onTake: (candidates: readonly MemberName[]) => void;
}

/** Formal candidates out of a pre-selection that this meeting held before (domain §7.4). */
export function FromPreselection({ pickable, onTake }: Props) {
  const words = useWords().prepare.purpose;
  const held = preselections(useMeeting());
  if (held.length === 0) return null;
  return (
    <div className={styles.order}>
      {held.map(({ form, contest, elected }) => (
        <Button
          key={`${form} ${contest.id}`}
          onClick={() => onTake(pickable.filter((name) => elected.includes(name)))}
        >
          {words.fromPreselection(contest.office, elected.length)}
        </Button>
      ))}
    </div>
  );
}
