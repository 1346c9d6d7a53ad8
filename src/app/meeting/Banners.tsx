import { useEffect, useState } from 'react';
import { useDeskState, useMeeting } from '../../desk/DeskContext';
import { useWords } from '../../text';
import { clockTimeExact, dayOf } from '../../text/moment';
import { Notice } from '../../ui/Notice';
import styles from './Banners.module.css';

const A_MINUTE = 60_000;

/** What a person must know before trusting this window: it only looks, or its clock is off. */
export function Banners() {
  const { frame } = useWords();
  const looks = useDeskState((state) => state.mode === 'looks');
  return (
    <div className={styles.banners}>
      {looks ? (
        <Notice tone="warn" title={frame.looks.title}>
          <p>{frame.looks.body}</p>
        </Notice>
      ) : null}
      <ClockBanner />
    </div>
  );
}

/** Order is by number and never by the clock, but the record tells the hall the time. */
function ClockBanner() {
  const { clock } = useWords().frame;
  const { details, signInOpened, ending, lastAt } = useMeeting();
  const now = useNow();
  if (ending !== null) return null;
  const today = dayOf(now);
  const date = details?.date ?? today;
  const before = now < lastAt;
  if (!before && (!signInOpened || date === today)) return null;
  return (
    <Notice tone="warn" title={clock.title}>
      {before ? (
        <p>
          {clock.before(
            `${today} ${clockTimeExact(now)}`,
            `${dayOf(lastAt)} ${clockTimeExact(lastAt)}`,
          )}
        </p>
      ) : (
        <p>{clock.otherDay(today, date)}</p>
      )}
    </Notice>
  );
}

function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  const seq = useDeskState((state) => state.head.seq);
  useEffect(() => {
    const look = () => setNow(new Date().toISOString());
    look();
    const timer = setInterval(look, A_MINUTE);
    return () => clearInterval(timer);
    // Looked at again after every entry: what was stored a moment ago is never "after now".
  }, [seq]);
  return now;
}
