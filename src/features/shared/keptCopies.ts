import { createStore } from 'zustand/vanilla';
import type { MeetingFile } from '@/controller/toMeetingFile';
import type { MeetingId } from '@/election/events/ids';

type Copies = ReadonlyMap<MeetingId, MeetingFile>;

/**
 * Files of meetings that this page has and that may be stored nowhere: they outlast the way to another
 * screen, so that one can be saved there again, and not a page that is loaded anew.
 */
export const keptCopies = createStore<{ readonly copies: Copies }>(() => ({ copies: new Map() }));

export function keepCopy(meeting: MeetingId, file: MeetingFile): void {
  const { copies } = keptCopies.getState();
  keptCopies.setState({ copies: new Map(copies).set(meeting, file) });
}

/** The meeting is stored again. */
export function forgetCopy(meeting: MeetingId): void {
  const copies = new Map(keptCopies.getState().copies);
  copies.delete(meeting);
  keptCopies.setState({ copies });
}
