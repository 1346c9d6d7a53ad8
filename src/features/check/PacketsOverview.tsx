import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { papersInPacket } from '@/election/state/packets';
import type { Packet } from '@/election/state/round';
import { useWords } from '@/text';
import styles from './PacketsOverview.module.css';

/** How many papers stand in each packet: held against the packets on the table. */
export function PacketsOverview() {
  const { handTotals, check } = useWords();
  const { packets } = useMeeting().round;
  return (
    <section className={styles.section}>
      <h2>{check.packets}</h2>
      {packets.length === 0 ? <p>{check.noPackets}</p> : null}
      <ul className={styles.packets}>
        {packets.map((packet, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a packet is its number, and never moves
          <li key={i} className={styles.packet}>
            <span>{check.packet(i + 1)}</span>
            <strong>{check.papers(papersInPacket(packet))}</strong>
            {packet.byHand === null ? null : <span>{handTotals.packet.title}</span>}
            {struckIn(packet) === 0 ? null : (
              <span className={styles.struck}>{check.struck(struckIn(packet))}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const struckIn = ({ places }: Packet): number =>
  places.reduce((sum, { struck }) => sum + struck.length, 0);
