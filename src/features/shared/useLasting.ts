import { useEffect, useState } from 'react';

/** What lasts no longer than this is over before anybody has read of it. */
const LASTING_MS = 2000;

/** Whether something has been so for a while. */
export function useLasting(isSo: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setLasts(true), LASTING_MS);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isSo]);
  return lasts;
}
