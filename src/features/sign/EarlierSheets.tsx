import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { SheetPaper } from '@/documents/SheetPaper';
import { useWords } from '@/text';
import styles from './EarlierSheets.module.css';

/** Withdrawn sheets are kept and can be read at any time. */
export function EarlierSheets() {
  const words = useWords().sign.earlier;
  const { round, signingKeys } = useMeeting();
  const { sheets } = round;
  const withdrawn = sheets.filter((sheet) => sheet.withdrawn !== null);
  if (withdrawn.length === 0) return null;
  return (
    <section className={styles.earlier}>
      <h2>{words.title}</h2>
      {withdrawn.map((sheet) => (
        <details key={sheet.number}>
          <summary className={styles.summary}>
            {words.sheet(sheet.number, sheet.withdrawn?.reason ?? '')}
          </summary>
          <SheetPaper drawn={sheet} keys={signingKeys} />
        </details>
      ))}
    </section>
  );
}
