import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { useWords } from '@/text';
import styles from './prepare.module.css';

/** The list after it was voted on: it stands still, and says what became of each name. */
export function ExclusionsVoted() {
  const { prepare, terms } = useWords();
  const words = prepare.exclusions;
  const { exclusions } = useMeeting();
  return (
    <div className={styles.corrections}>
      <p>{words.voted}</p>
      <ul className={styles.members}>
        {exclusions.map(({ name, category, consent, status }) => (
          <li key={name} className={styles.member}>
            <span className={styles.memberName}>{name}</span>
            <span className={styles.grows}>
              {terms.exclusion[category]} · {consent}
            </span>
            <strong>{words.status[status]}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
