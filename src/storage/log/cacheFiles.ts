import { type Chunk, endOf, joined } from './chunks';
import type { LogFile, LogFiles } from './logFiles';

const CACHE = 'meetings';
/** Nothing is ever asked of this address: a cache wants one of this form for its keys. */
const ROOT = 'https://log.invalid/';
/** Of an answer: where in the file its bytes begin, and how many there were. */
const PLACE = 'place';
/** Of an address: every chunk of the file, whatever its place. */
const OF_FILE = { ignoreSearch: true };
/** An answer takes milliseconds to read, however short it is: so many short ones become one. */
const LOOSE = 64;
const SHORT = 16_384;

/**
 * Files in the browser's cache, an answer for each of the last writes. Weak: what was put there outlives
 * a browser that is killed, and may be gone after a power cut. `null` where there is no cache.
 */
export async function cacheFiles(): Promise<LogFiles | null> {
  if (typeof caches === 'undefined') return null;
  return caches.open(CACHE).then(filesIn, () => null);
}

const addressOf = (name: string): string => ROOT + encodeURIComponent(name);
const nameIn = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

interface KeptChunk extends Chunk {
  /** Also its length: a longer one that begins at the same byte is put beside it first. */
  readonly place: string;
}

const kept = (at: number, bytes: Uint8Array): KeptChunk => ({
  at,
  bytes,
  place: `${at}-${bytes.length}`,
});

function filesIn(cache: Cache): LogFiles {
  async function chunksOf(name: string): Promise<readonly KeptChunk[]> {
    const answers = await cache.matchAll(addressOf(name), OF_FILE);
    const chunks = await Promise.all(
      answers.map(async (answer) => {
        const place = answer.headers.get(PLACE) ?? '';
        const bytes = new Uint8Array(await answer.arrayBuffer());
        return { at: Number.parseInt(place, 10), bytes, place };
      }),
    );
    return chunks.sort((a, b) => a.at - b.at);
  }

  const put = (name: string, { bytes, place }: KeptChunk): Promise<void> =>
    cache.put(
      `${addressOf(name)}?${place}`,
      new Response(bytes.slice(), { headers: { [PLACE]: place } }),
    );

  return {
    kind: 'cache',
    async open(name) {
      const found = await chunksOf(name);
      if (found.length > 0) return fileOf(name, found);
      const empty = kept(0, new Uint8Array());
      await put(name, empty);
      return fileOf(name, [empty]);
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

  /** Remembers what it has, so that one more write costs the same however many there are. */
  function fileOf(name: string, found: readonly KeptChunk[]): LogFile {
    let chunks = found;

    /** The new one is there before the others go: whenever the browser is killed, no byte is missing. */
    async function replace(gone: readonly KeptChunk[], chunk: KeptChunk): Promise<void> {
      await put(name, chunk);
      await forget(gone);
      chunks = [...chunks, chunk];
    }

    async function forget(gone: readonly KeptChunk[]): Promise<void> {
      await Promise.all(gone.map(({ place }) => cache.delete(`${addressOf(name)}?${place}`)));
      chunks = chunks.filter((one) => !gone.includes(one));
    }

    async function cut(size: number): Promise<void> {
      await forget(chunks.filter(({ at }) => at >= size));
      const longer = chunks.filter((one) => endOf(one) > size);
      for (const one of longer)
        await replace([one], kept(one.at, one.bytes.slice(0, size - one.at)));
    }

    async function mergeShort(): Promise<void> {
      const lastLong = chunks.map(({ bytes }) => bytes.length >= SHORT).lastIndexOf(true);
      const short = chunks.slice(lastLong + 1);
      if (short.length < LOOSE) return;
      const from = Math.min(...short.map(({ at }) => at));
      const moved = short.map(({ at, bytes }) => ({ at: at - from, bytes }));
      await replace(short, kept(from, joined(moved)));
    }

    return {
      read: () => Promise.resolve(joined(chunks)),
      async write(size, bytes) {
        const chunk = kept(size, bytes.slice());
        await cut(size);
        if (bytes.length === 0 && size > 0) return;
        await replace([], chunk);
        await mergeShort();
      },
      close: () => Promise.resolve(),
    };
  }
}
