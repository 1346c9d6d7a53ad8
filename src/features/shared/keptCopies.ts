import { createStore } from 'zustand/vanilla';
import type { MeetingFile } from '@/controller/toMeetingFile';
import type { MeetingId } from '@/election/events/ids';

interface Copy {
  readonly file: MeetingFile;
  readonly entries: number;
}

/**
 * Files of meetings that this page has and that may be stored nowhere: they outlast the way to another
 * screen, so that one can be saved there again, and not a page that is loaded anew.
 */
export const keptCopies = createStore<{ readonly copies: ReadonlyMap<MeetingId, Copy> }>(() => ({
  copies: new Map(),
}));

/** A shorter copy never replaces a longer one. */
export function keepCopy(meeting: MeetingId, copy: Copy): void {
  const { copies } = keptCopies.getState();
  if ((copies.get(meeting)?.entries ?? 0) >= copy.entries) return;
  keptCopies.setState({ copies: new Map(copies).set(meeting, copy) });
}

/** So many entries of the meeting are stored again: a longer copy is still the only one. */
export function forgetCopy(meeting: MeetingId, entries: number): void {
  const copies = new Map(keptCopies.getState().copies);
  if ((copies.get(meeting)?.entries ?? 0) > entries) return;
  copies.delete(meeting);
  keptCopies.setState({ copies });
}

/** The browser asks before it closes the page. */
function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // oxlint-disable-next-line typescript/no-deprecated -- Chromium before 119 knows only this.
  event.returnValue = true;
}

keptCopies.subscribe(({ copies }) => {
  if (copies.size > 0) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
});
