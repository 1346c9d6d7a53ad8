import { useSyncExternalStore } from 'react';

/** After how many minutes without anybody the screen may be covered. */
export const COVER_AFTER = [3, 5, 10, 15, 30] as const;
export type CoverAfter = (typeof COVER_AFTER)[number];

const KEY = 'jipiaotai.coverAfter';
/** Before anybody has chosen. */
export const COVER_AFTER_AT_FIRST: CoverAfter = 10;

const listeners = new Set<() => void>();
let chosen = remembered();

/** What is stored and is none of those that can be chosen is ignored. */
export const readCoverAfter = (text: string | null): CoverAfter =>
  COVER_AFTER.find((minutes) => String(minutes) === text) ?? COVER_AFTER_AT_FIRST;

function remembered(): CoverAfter {
  try {
    return readCoverAfter(localStorage.getItem(KEY));
  } catch {
    return COVER_AFTER_AT_FIRST; // Storage may be switched off.
  }
}

/** Chosen for this device, whatever meeting is open on it. */
export function chooseCoverAfter(minutes: CoverAfter): void {
  chosen = minutes;
  try {
    localStorage.setItem(KEY, String(minutes));
  } catch {
    // Not remembered: the next start has the ten minutes again.
  }
  for (const listener of listeners) listener();
}

const onChange = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useCoverAfter = (): CoverAfter => useSyncExternalStore(onChange, () => chosen);
