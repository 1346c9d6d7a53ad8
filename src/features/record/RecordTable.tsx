import type { JournalLine } from '@/controller/journalLines';
import type { Event } from '@/election/events/catalogue';
import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import { useWords, type Words } from '@/text';
import { dayAndTime } from '@/text/moment';
import { sayEvent } from '@/text/sayEvent';
import styles from './RecordScreen.module.css';

interface Props {
  readonly lines: readonly JournalLine[];
  /** With the fingerprint of the journal at each entry. */
  readonly codes: boolean;
}

/** One line an entry: its number, when, what, and before whom. */
export function RecordTable({ lines, codes }: Props) {
  const words = useWords();
  const { columns } = words.record;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{columns.seq}</th>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.witnesses}</th>
            {codes ? <th scope="col">{columns.code}</th> : null}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, entry }) => (
            <tr key={row.seq}>
              <th scope="row">{row.seq}</th>
              <td className={styles.at}>{dayAndTime(entry.at)}</td>
              <td>
                {sayEvent(words, entry.event)}
                {methodCode(words, entry.event)}
              </td>
              <td>{entry.witnesses.map(({ name }) => name).join(words.terms.and)}</td>
              {codes ? <td className={styles.code}>{fingerprint(row.hash)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** By which the text that was voted on is known again on a sheet and on paper. */
const methodCode = ({ methodPaper }: Words, event: Event): string | null =>
  event.type === 'handsShown' && event.matter.kind === 'method' && event.matter.text !== undefined
    ? methodPaper.recorded(fingerprint(sha256Hex(event.matter.text)))
    : null;
