import { createContext, useContext } from 'react';

export const PauseContext = createContext<(() => void) | null>(null);

/** Covers the screen until somebody goes on: for a button, or a key of the pad. */
export function usePause(): () => void {
  const pause = useContext(PauseContext);
  if (pause === null) throw new Error('no pause around this screen');
  return pause;
}
