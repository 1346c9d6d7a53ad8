/** A file that one window writes: the store keeps others away from it, or else the writer's lock does. */
export interface LogFile {
  readonly read: () => Promise<Uint8Array>;
  /** Cuts the file to `size` bytes, writes `bytes` behind them, and answers once all of it is on the disk. */
  readonly write: (size: number, bytes: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Where a browser keeps files apart from IndexedDB. `file`: its private file system; `bucket`: a
 * storage bucket with strict durability; `cache`: its cache, which outlives a kill and no power cut.
 */
export type LogKind = 'file' | 'bucket' | 'cache';

/** Everything here may reject: a second store that fails must not take the first one with it. */
export interface LogFiles {
  readonly kind: LogKind;
  /** Creates it where it is not there. */
  readonly open: (name: string) => Promise<LogFile>;
  readonly remove: (name: string) => Promise<void>;
  readonly names: () => Promise<readonly string[]>;
  /** What a window sees that has not opened it; `null` where there is none. */
  readonly look: (name: string) => Promise<Uint8Array | null>;
}
