import type { StickFolder } from '@/storage/stick/stickFolder';

/** A stick in memory, for a test to pull out, to fill, or to hold in the middle of a file. */
export interface MemoryStick extends StickFolder {
  readonly files: Map<string, string>;
  /** Names of the files that were written, in their order, torn ones as well. */
  readonly writes: string[];
  /** More than one file being written at once was seen. */
  readonly crossed: () => boolean;
  /** From now on a file stops in the middle, until the stick is let go on or pulled out. */
  hold: () => void;
  goOn: () => void;
  pullOut: () => void;
  putIn: () => void;
  /** From now on nothing is written, for this reason; `null`: it is again. */
  refuse: (name: string | null) => void;
  /** From now on something else is given back than was written. */
  garble: (garbles: boolean) => void;
  allow: (allowed: boolean) => void;
}

export function memoryStick(): MemoryStick {
  const files = new Map<string, string>();
  const writes: string[] = [];
  let out = false;
  let allowed = true;
  let garbles = false;
  let refusal: string | null = null;
  let held: Promise<void> | null = null;
  let letGo = (): void => undefined;
  let writing = 0;
  let crossed = false;

  const there = () => {
    if (out) throw new DOMException('', 'NotFoundError');
    if (refusal !== null) throw new DOMException('', refusal);
  };
  return {
    files,
    writes,
    crossed: () => crossed,
    async write(name, content) {
      there();
      crossed ||= writing > 0;
      writing += 1;
      try {
        writes.push(name);
        const text = await content.text();
        files.set(name, text.slice(0, text.length / 2));
        await held;
        there();
        files.set(name, text);
      } finally {
        writing -= 1;
      }
    },
    read(name) {
      if (out) return Promise.resolve(null);
      const text = files.get(name);
      if (text === undefined) return Promise.resolve(null);
      return Promise.resolve(new Blob([garbles ? text.replace('{', '[') : text]));
    },
    mayWrite(ask) {
      if (ask) allowed = true;
      return Promise.resolve(allowed);
    },
    hold() {
      held = new Promise((resolve) => {
        letGo = resolve;
      });
    },
    goOn() {
      held = null;
      letGo();
    },
    pullOut() {
      out = true;
      letGo();
    },
    putIn() {
      out = false;
      held = null;
    },
    refuse(name) {
      refusal = name;
    },
    garble(now) {
      garbles = now;
    },
    allow(now) {
      allowed = now;
    },
  };
}
