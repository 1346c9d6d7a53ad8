import { type Chunk, joined } from './chunks';
import type { LogFile, LogFiles } from './logFiles';

const CACHE = 'meetings';
/** Nothing is ever asked of this address: a cache wants one of this form for its keys. */
const PLACE = 'https://log.invalid/';
/** Of an answer and of its address: where in the file its bytes begin. */
const AT = 'at';

/**
 * Files in the browser's cache, one answer for each write. Weak: what was put there outlives a browser
 * that is killed, and may be gone after a power cut. `null` where there is no cache.
 */
export async function cacheFiles(): Promise<LogFiles | null> {
  if (typeof caches === 'undefined') return null;
  return caches.open(CACHE).then(filesIn, () => null);
}

const addressOf = (name: string): string => PLACE + encodeURIComponent(name);
const placeOf = (name: string, at: number): string => `${addressOf(name)}?${AT}=${at}`;

const nameIn = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

/** Every chunk of the file, whatever its place. */
const OF_FILE = { ignoreSearch: true };

function filesIn(cache: Cache): LogFiles {
  async function chunksOf(name: string): Promise<readonly Chunk[]> {
    const answers = await cache.matchAll(addressOf(name), OF_FILE);
    return Promise.all(
      answers.map(async (answer) => ({
        at: Number(answer.headers.get(AT)),
        bytes: new Uint8Array(await answer.arrayBuffer()),
      })),
    );
  }

  const put = (name: string, { at, bytes }: Chunk): Promise<void> =>
    cache.put(placeOf(name, at), new Response(bytes.slice(), { headers: { [AT]: String(at) } }));

  return {
    kind: 'cache',
    async open(name) {
      const chunks = await chunksOf(name);
      if (chunks.length === 0) await put(name, { at: 0, bytes: new Uint8Array() });
      return fileOf(name, chunks);
    },
    async remove(name) {
      await cache.delete(addressOf(name), OF_FILE);
    },
    async names() {
      const keys = await cache.keys();
      return [...new Set(keys.map(({ url }) => nameIn(url)))];
    },
    async look(name) {
      const chunks = await chunksOf(name);
      return chunks.length === 0 ? null : joined(chunks);
    },
  };

  /** Remembers where the writes are, so that one more costs the same however many there are. */
  function fileOf(name: string, found: readonly Chunk[]): LogFile {
    const ends = new Map(found.map(({ at, bytes }) => [at, at + bytes.length]));

    async function cut(size: number): Promise<void> {
      const behind = [...ends.keys()].filter((at) => at >= size);
      for (const at of behind) ends.delete(at);
      await Promise.all(behind.map((at) => cache.delete(placeOf(name, at))));
      const [at] = [...ends].find(([, end]) => end > size) ?? [];
      if (at === undefined) return;
      const kept = await (await cache.match(placeOf(name, at)))?.arrayBuffer();
      ends.set(at, size);
      await put(name, { at, bytes: new Uint8Array(kept ?? []).subarray(0, size - at) });
    }

    return {
      read: async () => joined(await chunksOf(name)),
      async write(size, bytes) {
        const chunk = { at: size, bytes: bytes.slice() };
        await cut(size);
        if (bytes.length === 0 && size > 0) return;
        await put(name, chunk);
        ends.set(size, size + bytes.length);
      },
      close: () => Promise.resolve(),
    };
  }
}
