/**
 * A folder on a stick. Everything here may reject or never answer: a stick can be pulled out at any
 * moment, be full, or be slow.
 */
export interface StickFolder {
  /** Puts a whole file in the place of the one of this name, if there is one. */
  readonly write: (name: string, content: Blob) => Promise<void>;
  /** `null` where there is none of this name. */
  readonly read: (name: string) => Promise<Blob | null>;
  /** Whether the person's permission still stands; with `ask`, out of a press, it is asked for again. */
  readonly mayWrite: (ask: boolean) => Promise<boolean>;
}

/** Lets a person choose a folder; `null` where they chose none. */
export type PickFolder = () => Promise<StickFolder | null>;
