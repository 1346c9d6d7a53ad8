import Dexie from 'dexie';

/**
 * `stored` is said only after a strict-durability transaction has completed; `gone` where the entry to
 * follow is not there, or is another: the database was deleted, emptied or changed meanwhile. After
 * `full` and `failed` the same is answered to everything, until the page is loaded anew: what Chromium
 * writes after such a failure may be lost at its next start.
 */
export type Stored = 'stored' | 'full' | 'otherWriter' | 'gone' | 'failed';

/** What is followed is not there: whatever was begun in the transaction is undone. */
export class Gone extends Error {}

export async function tryWrite(write: () => PromiseLike<unknown>): Promise<Stored> {
  try {
    await write();
    return 'stored';
  } catch (error) {
    return troubleOf(error);
  }
}

/** A transaction that aborts at commit carries its reason inside. */
function troubleOf(error: unknown): Exclude<Stored, 'stored'> {
  for (let cause = error; cause instanceof Error; cause = innerOf(cause)) {
    if (cause.name === 'QuotaExceededError') return 'full';
    if (cause.name === 'ConstraintError') return 'otherWriter';
    if (cause instanceof Gone) return 'gone';
  }
  return 'failed';
}

function innerOf(error: Error): unknown {
  if (error instanceof Dexie.BulkError) return error.failures[0];
  return 'inner' in error ? error.inner : undefined;
}
