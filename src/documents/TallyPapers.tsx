import { useWords } from '@/text';
import { clockTime } from '@/text/moment';
import { TallyLines } from './TallyLines';
import styles from './tally.module.css';
import type { TallyState } from './tallySheet';

/** Papers so far, which comes next, and what is still owed; boxes to go on. */
export function PapersSoFar({ state }: { readonly state: TallyState }) {
  const { handTotals, terms } = useWords();
  const words = handTotals.sheet;
  const { packets, entered, left, next, awaiting, owed, toCome } = state;
  return (
    <section className={styles.part}>
      <div className={styles.state}>
        <p>{words.state(packets, entered, state.void, left, clockTime(state.at))}</p>
        <p>{next === null ? words.none : words.next(next.packet, next.place)}</p>
        {awaiting.length === 0 ? null : (
          <p>
            {words.awaiting(
              awaiting.map(({ packet, place }) => words.paper(packet, place)).join(terms.and),
            )}
          </p>
        )}
        {owed.length === 0 ? null : <p>{words.owed(owed)}</p>}
        {toCome.length === 0 ? null : (
          <p className={styles.toCome}>
            {words.toCome}
            {toCome.map((packet) => (
              <span key={packet} className={styles.packet}>
                {words.packet(packet)}
              </span>
            ))}
          </p>
        )}
      </div>
      <TallyLines
        what="papers"
        title={words.papers}
        head={words.papers}
        lines={[
          { name: words.counted, votes: entered, more: left },
          { name: terms.void, votes: state.void, more: 0 },
        ]}
        blank={false}
      />
    </section>
  );
}

/** Of a packet nothing is counted of yet: its number and papers, written in by hand. */
export function BlankPapers() {
  const { handTotals, terms } = useWords();
  const heads = [handTotals.sheet.packetNumber, handTotals.sheet.papersIn, terms.void, terms.valid];
  return (
    <table className={styles.blank}>
      <caption className={styles.unseen}>{handTotals.sheet.papers}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {heads.map((head) => (
            <td key={head} />
          ))}
        </tr>
      </tbody>
    </table>
  );
}
