import { type Chunk, endOf, joined } from './chunks';
import type { LogFile, LogFiles } from './logFiles';

/** As far as it is used here; Chromium alone has it, from 122 on. */
interface StorageBuckets {
  open(
    name: string,
    options: { readonly durability: 'strict'; readonly persisted: boolean },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
}

interface StoredChunk extends Chunk {
  readonly name: string;
}

const BUCKET = 'meetings';
const CHUNKS = 'chunks';

/**
 * Files in a storage bucket, whose IndexedDB lies in files of its own: what damages the origin's
 * other database leaves this one alone. `null` where the browser has no such thing.
 */
export async function bucketFiles(): Promise<LogFiles | null> {
  const buckets = (navigator as { readonly storageBuckets?: StorageBuckets }).storageBuckets;
  if (buckets === undefined) return null;
  try {
    const bucket = await buckets.open(BUCKET, { durability: 'strict', persisted: true });
    return filesIn(await openDatabase(bucket.indexedDB));
  } catch {
    return null;
  }
}

/** A file is its writes, one row each, by name and place; an empty one has an empty row. */
async function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open('files', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(CHUNKS, { keyPath: ['name', 'at'] });
  };
  return answerOf(request);
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });

/** In keys numbers come before lists, and lists after everything else. */
const within = (name: string, from: number): IDBKeyRange =>
  IDBKeyRange.bound([name, from], [name, []]);

function filesIn(database: IDBDatabase): LogFiles {
  const reading = () => database.transaction(CHUNKS, 'readonly').objectStore(CHUNKS);

  /** Asks everything at once, and is done when it is on the disk. */
  async function written(ask: (store: IDBObjectStore) => void): Promise<void> {
    const transaction = database.transaction(CHUNKS, 'readwrite', { durability: 'strict' });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    });
    ask(transaction.objectStore(CHUNKS));
    return done;
  }

  const chunksOf = async (name: string): Promise<readonly StoredChunk[]> =>
    (await answerOf<unknown[]>(reading().getAll(within(name, 0)))) as StoredChunk[];

  const fileOf = (name: string): LogFile => ({
    read: async () => joined(await chunksOf(name)),
    write: (size, bytes) =>
      // A view of a larger buffer would be stored with all of that.
      written((store) => cutAndPut(store, { name, at: size, bytes: bytes.slice() })),
    close: () => Promise.resolve(),
  });

  return {
    kind: 'bucket',
    async open(name) {
      if ((await chunksOf(name)).length === 0)
        await written((store) => store.put({ name, at: 0, bytes: new Uint8Array() }));
      return fileOf(name);
    },
    remove: (name) => written((store) => store.delete(within(name, 0))),
    async names() {
      const keys = await answerOf(reading().getAllKeys());
      return [...new Set(keys.map((key) => (key as [string, number])[0]))];
    },
    async look(name) {
      const chunks = await chunksOf(name);
      return chunks.length === 0 ? null : joined(chunks);
    },
  };
}

/** Cuts the file to where the chunk begins, which may be inside another, and puts it there. */
function cutAndPut(store: IDBObjectStore, chunk: StoredChunk): void {
  const { name, at, bytes } = chunk;
  store.delete(within(name, at));
  const before = store.openCursor(IDBKeyRange.bound([name], [name, at], false, true), 'prev');
  before.onsuccess = () => {
    const last = before.result?.value as StoredChunk | undefined;
    if (last !== undefined && endOf(last) > at)
      store.put({ ...last, bytes: last.bytes.slice(0, at - last.at) });
  };
  if (bytes.length > 0 || at === 0) store.put(chunk);
}
