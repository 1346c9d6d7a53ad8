import { useEffect } from 'react';

/**
 * Keeps the screen from going dark while papers are read aloud and nobody touches a key. The browser
 * lets go whenever the window is hidden, so it is asked anew; where it cannot, or will not, the
 * check of the device has said so.
 */
export function useScreenAwake(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let left = false;
    let held: WakeLockSentinel | null = null;
    const take = (lock: WakeLockSentinel) => {
      held = lock;
      if (left) void lock.release();
    };
    const ask = () => {
      if (document.visibilityState === 'visible')
        navigator.wakeLock.request('screen').then(take, () => undefined);
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', ask);
      void held?.release();
    };
  }, []);
}
