import { createStore } from 'zustand/vanilla';
import type { MeetingId } from '@/election/events/ids';
import type { Ending } from '@/election/state/meeting';
import type { Step } from '@/election/steps';
import type { Journal } from '@/journal/journal';

/** Where a meeting stood when its file was saved last. */
interface Saved {
  readonly stage: Step | Ending;
  /** `null`: this page has saved none. */
  readonly journal: Journal | null;
}

/** Of the meetings of this page. They outlast the way to another screen, and no start of the browser. */
export const savedFiles = createStore<ReadonlyMap<MeetingId, Saved>>(() => new Map());

export function noteSaved(meeting: MeetingId, saved: Saved): void {
  savedFiles.setState(new Map(savedFiles.getState()).set(meeting, saved), true);
}
