import type { LogFiles } from '@/storage/log/logFiles';

/** The files of a browser, in memory, for a test to look into, to damage, or to let fail. */
export interface MemoryFiles extends LogFiles {
  readonly contents: Map<string, Uint8Array>;
  /** From now on nothing is written any more: it fails, or is never answered. */
  break: (how: 'fails' | 'silent') => void;
  mend: () => void;
}

export function memoryFiles(): MemoryFiles {
  const contents = new Map<string, Uint8Array>();
  let broken: 'fails' | 'silent' | null = null;
  const works = (): Promise<void> => {
    if (broken === 'silent') return new Promise(() => undefined);
    return broken === 'fails' ? Promise.reject(new Error('no room')) : Promise.resolve();
  };
  const contentOf = (name: string) => contents.get(name) ?? new Uint8Array();
  return {
    kind: 'file',
    contents,
    break: (how) => {
      broken = how;
    },
    mend: () => {
      broken = null;
    },
    async open(name) {
      await works();
      contents.set(name, contentOf(name));
      return {
        read: () => Promise.resolve(contentOf(name)),
        async write(size, bytes) {
          await works();
          const content = new Uint8Array(size + bytes.length);
          content.set(contentOf(name).subarray(0, size));
          content.set(bytes, size);
          contents.set(name, content);
        },
        close: () => Promise.resolve(),
      };
    },
    async remove(name) {
      await works();
      contents.delete(name);
    },
    names: () => Promise.resolve([...contents.keys()]),
    look: (name) => Promise.resolve(contents.get(name) ?? null),
  };
}
