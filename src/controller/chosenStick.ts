import type { PickFolder, StickFolder } from '@/storage/stick/stickFolder';
import { createQueue, type Queue } from './commandQueue';

/** A folder that was chosen, and the queue of what is written into it: never two at once. */
export interface Chosen {
  readonly folder: StickFolder;
  readonly enqueue: Queue;
}

/** The stick of this page: it serves every meeting that is opened in it, and the next page asks again. */
export interface ChosenStick {
  /** Whether this browser lets a person choose a folder at all. */
  readonly canChoose: boolean;
  readonly chosen: () => Chosen | null;
  /** Whoever chooses none keeps the one before. */
  readonly choose: () => Promise<void>;
}

export function chosenStick(pick: PickFolder | null): ChosenStick {
  let chosen: Chosen | null = null;
  return {
    canChoose: pick !== null,
    chosen: () => chosen,
    async choose() {
      const folder = (await pick?.()) ?? null;
      if (folder !== null) chosen = { folder, enqueue: createQueue() };
    },
  };
}
