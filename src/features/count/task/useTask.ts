import { createContext, useContext } from 'react';
import type { Settling, Task } from './task';

export interface TaskNow {
  readonly task: Task;
  readonly enterNew: () => void;
  /** A comparison or a second count: this packet's where it is named. */
  readonly countAgain: (packet?: number) => void;
  /** The comparison was read. */
  readonly goOn: () => void;
  /** Neither entry was right. */
  readonly settle: (settling: Settling) => void;
  /** Back from entering it once more. */
  readonly unsettle: () => void;
  /** After how many papers an end was asked for, though the slip says more; pressed again it is meant. */
  readonly early: number | null;
  readonly endEarly: (entered: number) => void;
}

const nothing = (): void => undefined;

export const TaskContext = createContext<TaskNow>({
  task: { kind: 'first' },
  enterNew: nothing,
  countAgain: nothing,
  goOn: nothing,
  settle: nothing,
  unsettle: nothing,
  early: null,
  endEarly: nothing,
});

/** What the paper at hand is entered for, and how that is changed. */
export const useTask = (): TaskNow => useContext(TaskContext);
