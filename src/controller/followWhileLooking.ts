import type { StoreApi } from 'zustand/vanilla';
import type { ControllerState } from './controllerState';

/**
 * Follows the record for as long as this window only looks. The one that writes knows what it
 * stored: for it each paper would be read once more before the screen says "stored".
 */
export function followWhileLooking(
  store: StoreApi<ControllerState>,
  follow: () => () => void,
): () => void {
  let unfollow = store.getState().mode === 'looks' ? follow() : null;
  const unsubscribe = store.subscribe(({ mode }, before) => {
    if (mode === before.mode) return;
    unfollow?.();
    unfollow = mode === 'looks' ? follow() : null;
  });
  return () => {
    unsubscribe();
    unfollow?.();
  };
}
