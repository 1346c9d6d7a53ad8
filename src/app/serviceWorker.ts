import { useSyncExternalStore } from 'react';
import { Workbox } from 'workbox-window';

/** `waits`: a newer version is ready to be taken into use; `notKept`: without the server this app does not start here. */
export type Keeping = 'kept' | 'waits' | 'notKept';

const listeners = new Set<() => void>();
let keeping: Keeping = 'kept';

function become(next: Keeping): void {
  keeping = next;
  for (const listener of listeners) listener();
}

/** A newer version is told of, and nothing changes before somebody takes it into use. */
export async function keepOnDevice(): Promise<void> {
  const worker = new Workbox('./sw.js', { updateViaCache: 'none' });
  worker.addEventListener('waiting', () => become('waits'));
  try {
    const registration = await worker.register();
    // After a crash the newer worker may already be at work, and serve the older version.
    const active = registration?.active ?? null;
    if (active !== null && !(await ask(active, 'inUse?'))) become('waits');
  } catch {
    // A private window, or a browser that was told to keep nothing: said on the screen.
    become('notKept');
  }
}

/** Takes the newest version into use and loads the page from it. */
export async function takeNewVersion(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  const newest = registration?.waiting ?? registration?.active ?? null;
  if (newest !== null) await ask(newest, 'use');
  window.location.reload();
}

/** Whether the version of this worker is the one in use. */
function ask(asked: ServiceWorker, message: 'inUse?' | 'use'): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    asked.postMessage(message, [port2]);
  });
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
