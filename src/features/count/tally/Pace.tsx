import { useEffect, useState } from 'react';
import { useControllerState } from '@/controller/react/MeetingControllerContext';
import type { Round } from '@/election/state/round';
import { useWords } from '@/text';
import { clockTime } from '@/text/moment';
import styles from './Progress.module.css';
import { paceOf } from './pace';

/** The end moves on while nobody enters anything. */
const LOOK_MS = 30_000;

/** Seconds a paper and when the last will be in; nothing before there is a pace, nor after the last. */
export function Pace({ round, left }: { readonly round: Round; readonly left: number }) {
  const { pause } = useWords();
  const now = useClock(round.entered);
  const times = useControllerState(({ paperTimes }) => paperTimes);
  const pace = left > 0 ? paceOf(times, left, now) : null;
  if (pace === null) return null;
  const { seconds, end } = pace;
  return (
    <span className={styles.pace}>
      {end === null ? pause.pace(seconds) : pause.paceWithEnd(seconds, clockTime(end))}
    </span>
  );
}

/** The clock, looked at now and then and after every paper. */
function useClock(entered: number): string {
  const [seen, see] = useState(() => ({ now: new Date().toISOString(), entered }));
  useEffect(() => {
    const look = () => see({ now: new Date().toISOString(), entered });
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [entered]);
  return seen.now;
}
