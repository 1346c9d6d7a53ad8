import { memo } from 'react';
import { useDeskState } from '../../desk/DeskContext';
import { PACKET_SIZE } from '../../election/packets';
import { useWords } from '../../text';
import styles from './Echo.module.css';
import { PaperSigns } from './PaperSigns';

/**
 * What was stored last, as it stood. The desk says so only after the transaction has completed, and
 * this reads nothing else: it cannot be ahead of the disk.
 */
export const Echo = memo(function Echo() {
  const { count, terms } = useWords();
  const event = useDeskState(({ lastStored }) => lastStored?.event ?? null);
  const candidates = useDeskState(({ meeting }) => meeting.round.ballot?.contests[0]?.candidates);
  return (
    <p className={styles.echo} role="status">
      {event?.type === 'paperEntered' ? (
        <>
          <strong className={styles.stored}>
            ✓ {count.echo.stored(event.packet, event.place)}
          </strong>{' '}
          <PaperSigns paper={event.paper} candidates={candidates ?? []} />
          {event.place === PACKET_SIZE ? (
            <span className={styles.full}> {count.echo.packetFull(event.packet, event.place)}</span>
          ) : null}
        </>
      ) : null}
      {event?.type === 'paperWithdrawn' ? (
        <strong>
          {count.echo.withdrawn(event.packet, event.place, terms.withdrawalReason[event.reason])}
        </strong>
      ) : null}
    </p>
  );
});
