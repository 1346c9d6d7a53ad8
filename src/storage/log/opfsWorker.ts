/// <reference lib="webworker" />
import '@/oldBrowsers/polyfills';
import { OPFS_FOLDER, type OpfsAnswer, type OpfsRequest } from './opfsMessages';

/**
 * Holds the open files: only a worker is given a handle that can be flushed. One request after the
 * other, so that a cut never overtakes the write before it.
 */
declare const self: DedicatedWorkerGlobalScope;

/** The methods of a handle return promises up to Chromium 107. */
interface AccessHandle {
  getSize(): number | Promise<number>;
  read(buffer: Uint8Array, options: { at: number }): number;
  write(buffer: Uint8Array, options: { at: number }): number;
  truncate(size: number): void | Promise<void>;
  flush(): void | Promise<void>;
  close(): void | Promise<void>;
}

const handles = new Map<string, AccessHandle>();

/** The worker of a page that was left may hold the file for a moment longer. */
const TRIES = 40;
const PAUSE_MS = 50;

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(OPFS_FOLDER, { create: true });
}

async function probe(): Promise<Uint8Array | null> {
  await folder();
  return 'createSyncAccessHandle' in FileSystemFileHandle.prototype ? new Uint8Array() : null;
}

async function open(name: string): Promise<void> {
  const file = await (await folder()).getFileHandle(name, { create: true });
  for (let i = 1; ; i++) {
    try {
      handles.set(name, await file.createSyncAccessHandle());
      return;
    } catch (error) {
      const held = error instanceof DOMException && error.name === 'NoModificationAllowedError';
      if (!held || i === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

function handleOf(name: string): AccessHandle {
  const handle = handles.get(name);
  if (handle === undefined) throw new Error(`${name} is not open`);
  return handle;
}

async function read(name: string): Promise<Uint8Array> {
  const handle = handleOf(name);
  const bytes = new Uint8Array(await handle.getSize());
  handle.read(bytes, { at: 0 });
  return bytes;
}

async function write(name: string, size: number, bytes: Uint8Array): Promise<void> {
  const handle = handleOf(name);
  if ((await handle.getSize()) !== size) await handle.truncate(size);
  // Where the disk is full less is written than was given, or nothing.
  if (handle.write(bytes, { at: size }) !== bytes.length) {
    await handle.truncate(size);
    throw new Error(`${name}: not written whole`);
  }
  await handle.flush();
}

async function close(name: string): Promise<void> {
  await handles.get(name)?.close();
  handles.delete(name);
}

async function answer(request: OpfsRequest): Promise<Uint8Array | null> {
  switch (request.op) {
    case 'probe':
      return probe();
    case 'open':
      await open(request.name);
      return null;
    case 'read':
      return read(request.name);
    case 'write':
      await write(request.name, request.size, request.bytes);
      return null;
    case 'close':
      await close(request.name);
      return null;
  }
}

let before: Promise<unknown> = Promise.resolve();

self.onmessage = ({ data: [id, request] }: MessageEvent<readonly [number, OpfsRequest]>) => {
  before = before
    .then(() => answer(request))
    .then(
      (bytes): OpfsAnswer => ({ id, ok: true, bytes }),
      (error: unknown): OpfsAnswer => ({ id, ok: false, error: String(error) }),
    )
    .then((said) => self.postMessage(said));
};
