/** What the page asks of the worker that holds the files. */
export type OpfsRequest =
  /** Answers bytes, none of them, where this browser has what it takes. */
  | { readonly op: 'probe' }
  | { readonly op: 'open' | 'read' | 'close'; readonly name: string }
  | {
      readonly op: 'write';
      readonly name: string;
      readonly size: number;
      readonly bytes: Uint8Array;
    };

/** An answer bears the number of its request. */
export type OpfsAnswer =
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array | null }
  | { readonly id: number; readonly ok: false; readonly error: string };

/** The folder of the origin's private file system in which the logs lie. */
export const OPFS_FOLDER = 'meetings';
