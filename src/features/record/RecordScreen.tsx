import { useControllerState, useMeeting } from '@/controller/react/MeetingControllerContext';
import { fingerprint } from '@/election/events/fingerprint';
import { reportPlace } from '@/features/shared/places';
import { useRecord } from '@/features/shared/useRecord';
import { useWords } from '@/text';
import { RecordPages } from './RecordPages';
import styles from './RecordScreen.module.css';

/** The journal in words (全程纪实): one line an entry. */
export function RecordScreen() {
  const { record, documents, report } = useWords();
  const { id, details, practice } = useMeeting();
  const head = useControllerState((state) => state.head);
  const lines = useRecord();

  return (
    <section className={styles.record}>
      <h1>{record.title}</h1>
      {practice ? <p className={styles.practice}>{documents.practice.line}</p> : null}
      <p className={styles.printed}>
        {details === null ? null : `${details.organisation} · ${details.title} · ${details.date}`}
      </p>
      <p>{record.lead}</p>
      <p className={styles.screen}>
        <a href={reportPlace(id)}>{report.link}</a>
      </p>
      <p>{record.head(head.seq, fingerprint(head.hash))}</p>
      <RecordPages lines={lines} />
    </section>
  );
}
