import { IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

/** The next row that is `add`ed, or `put`, is refused with this. */
export function refuseToStore(error: Error, how: 'add' | 'put' = 'add'): void {
  vi.spyOn(IDBObjectStore.prototype, how).mockImplementationOnce(() => {
    throw error;
  });
}
