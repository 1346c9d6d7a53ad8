import { memo } from 'react';
import { useControllerState } from '@/controller/react/MeetingControllerContext';
import { packetSize } from '@/election/state/packets';
import { useWords } from '@/text';
import { CalledBack } from './CalledBack';
import styles from './Echo.module.css';
import { storedHere } from './storedHere';

/**
 * What was stored last, as it stood. It is shown only after the transaction has completed, and
 * this reads nothing else: it cannot be ahead of the disk.
 */
export const Echo = memo(function Echo() {
  const { count, pad, secondEntry, terms } = useWords();
  const ballot = useControllerState(({ meeting }) => meeting.round.ballot);
  const event = useControllerState(storedHere);
  const size = useControllerState(({ meeting }) => packetSize(meeting));
  return (
    <p className={styles.echo} role="status">
      {event?.type === 'paperEntered' && ballot !== null ? (
        <>
          <strong className={styles.stored}>
            ✓ {count.echo.stored(event.packet, event.place)}
          </strong>{' '}
          <CalledBack paper={event.paper} ballot={ballot} />
          {event.place === size ? (
            <span className={styles.full}> {count.echo.packetFull(event.packet, event.place)}</span>
          ) : null}
        </>
      ) : null}
      {event?.type === 'secondEntryRecorded' && ballot !== null ? (
        <>
          <strong className={styles.stored}>
            ✓ {count.echo.stored(event.packet, event.place)} {secondEntry.again}
          </strong>{' '}
          {event.paper === null ? (
            <strong className={styles.aside}>{secondEntry.differs.aside}</strong>
          ) : (
            <CalledBack paper={event.paper} ballot={ballot} />
          )}
        </>
      ) : null}
      {event?.type === 'paperSetAside' ? (
        <strong className={styles.aside}>{pad.setAside(event.packet, event.place)}</strong>
      ) : null}
      {event?.type === 'paperWithdrawn' ? (
        <strong>
          {count.echo.withdrawn(
            event.packet,
            event.place,
            event.note ?? terms.correctionReason[event.reason],
          )}
        </strong>
      ) : null}
    </p>
  );
});
