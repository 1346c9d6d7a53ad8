import { useSyncExternalStore } from 'react';
import { Workbox } from 'workbox-window';

/** `waits`: a newer version is ready for the next start; `notKept`: without the server this app does not start here. */
export type Keeping = 'kept' | 'waits' | 'notKept';

const listeners = new Set<() => void>();
let keeping: Keeping = 'kept';

function become(next: Keeping): void {
  keeping = next;
  for (const listener of listeners) listener();
}

/** A newer version takes over when every window of this one is closed, never before. */
export async function keepOnDevice(): Promise<void> {
  const worker = new Workbox('./sw.js', { updateViaCache: 'none' });
  worker.addEventListener('waiting', () => become('waits'));
  try {
    await worker.register();
  } catch {
    // A private window, or a browser that was told to keep nothing: said on the screen.
    become('notKept');
  }
}

export function useKeeping(): Keeping {
  return useSyncExternalStore(subscribe, () => keeping);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the browser not to clear what is stored when the disk runs low. What it answers changes nothing here. */
export function askToStay(): void {
  if ('storage' in navigator) void navigator.storage.persist();
}
