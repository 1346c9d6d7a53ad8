import { within } from '@/storage/within';
import type { LogFiles } from './logFiles';
import { OPFS_FOLDER, type OpfsAnswer, type OpfsRequest } from './opfsMessages';
import { newOpfsWorker } from './opfsScript';

type Ask = (request: OpfsRequest) => Promise<Uint8Array | null>;

/** A worker that is not even loaded says nothing. */
const START_MS = 5000;

/**
 * Files in the origin's private file system, written by a worker. `null` where the browser has none
 * that can be flushed: below Chromium 102, Firefox 111, Safari 16, and in Chromium on `file://`. Rejects
 * where the worker is silent: the logs may well be there, and must not be begun anew in another place.
 */
export async function opfsFiles(): Promise<LogFiles | null> {
  if (typeof Worker === 'undefined' || !('storage' in navigator)) return null;
  const ask = startWorker();
  const works = await within(START_MS, () =>
    ask({ op: 'probe' }).then(
      (bytes) => bytes !== null,
      () => false,
    ),
  );
  if (works === null) throw new Error('the worker is silent');
  return works ? filesOf(ask) : null;
}

const filesOf = (ask: Ask): LogFiles => ({
  kind: 'file',
  async open(name) {
    await ask({ op: 'open', name });
    return {
      read: async () => (await ask({ op: 'read', name })) ?? new Uint8Array(),
      write: async (size, bytes) => {
        await ask({ op: 'write', name, size, bytes });
      },
      close: async () => {
        await ask({ op: 'close', name });
      },
    };
  },
  async remove(name) {
    await (await folder())?.removeEntry(name).catch(unlessMissing);
  },
  async names() {
    const names: string[] = [];
    for await (const name of (await folder())?.keys() ?? []) names.push(name);
    return names;
  },
  async look(name) {
    const handle = await (await folder())?.getFileHandle(name).catch(unlessMissing);
    if (handle === undefined || handle === null) return null;
    return new Uint8Array(await (await handle.getFile()).arrayBuffer());
  },
});

/** `null` where nothing was ever kept. */
async function folder(): Promise<FileSystemDirectoryHandle | null> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(OPFS_FOLDER).catch(unlessMissing);
}

function unlessMissing(error: unknown): null {
  if (error instanceof DOMException && error.name === 'NotFoundError') return null;
  throw error;
}

function startWorker(): Ask {
  const worker = newOpfsWorker();
  const waiting = new Map<
    number,
    { resolve: (bytes: Uint8Array | null) => void; reject: (error: Error) => void }
  >();
  let requests = 0;
  worker.onmessage = ({ data }: MessageEvent<OpfsAnswer>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) asker?.resolve(data.bytes);
    else asker?.reject(new Error(data.error));
  };
  // The script of the worker could not be loaded, or does not run in this browser.
  worker.onerror = (event) => {
    event.preventDefault();
    for (const { reject } of waiting.values()) reject(new Error('no worker'));
    waiting.clear();
  };
  return (request) =>
    new Promise((resolve, reject) => {
      requests += 1;
      waiting.set(requests, { resolve, reject });
      worker.postMessage([requests, request]);
    });
}
