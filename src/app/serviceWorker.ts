import { useSyncExternalStore } from 'react';
import { Workbox } from 'workbox-window';

const listeners = new Set<() => void>();
let waiting = false;

/** A newer version waits; it takes over when every window of this one is closed, never before. */
export async function keepOnDevice(): Promise<void> {
  const worker = new Workbox('./sw.js', { updateViaCache: 'none' });
  worker.addEventListener('waiting', () => {
    waiting = true;
    for (const listener of listeners) listener();
  });
  await worker.register();
}

export function useNewVersionWaits(): boolean {
  return useSyncExternalStore(subscribe, () => waiting);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
