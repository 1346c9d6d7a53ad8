import { offices } from '@/election/events/officers';
import type { Sheet } from '@/election/events/resultSheet';
import { useWords } from '@/text';
import styles from './sheet.module.css';

/** A line for ink for each officer, chief first; a line that nobody fills is left out (domain §3.4). */
export function InkLines({
  officers,
}: {
  readonly officers: readonly Sheet['officers'][number][];
}) {
  const { documents, terms } = useWords();
  const lines = offices.flatMap((office) =>
    officers.filter((officer) => officer.office === office),
  );
  return (
    <div className={styles.ink}>
      {lines.map(({ office, name }) => (
        <p key={`${office} ${name}`}>{documents.ink(terms.office[office], name)}</p>
      ))}
    </div>
  );
}
