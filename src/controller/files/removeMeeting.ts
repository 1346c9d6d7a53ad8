import type { StorageTrouble } from '@/controller/answer';
import { type Platform, thisPlatform } from '@/controller/platform';
import type { MeetingId } from '@/election/events/ids';
import type { Fault } from '@/journal/fault';
import { writeMeetingFile } from '@/journal/meetingFile';
import { checkFile } from '@/verifier/checkFile';
import { mayBeRemoved } from './mayBeRemoved';
import { withLock } from './withLock';

/** What became of taking a meeting off this device. */
export type Removed =
  | { readonly kind: 'removed' }
  /** The copy chosen is not byte for byte what lies here. */
  | { readonly kind: 'otherFile' }
  /** Neither ended nor practice: it stays. */
  | { readonly kind: 'goesOn' }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'notStored'; readonly why: StorageTrouble };

/**
 * Takes a whole meeting off this device, once a copy was saved and proves to be it: the person
 * chose it again, every byte is as here, and all in it holds. Title, date and fingerprint stay.
 */
export function removeMeeting(
  id: MeetingId,
  copy: Uint8Array,
  platform: Platform = thisPlatform(),
): Promise<Removed> {
  const { storage, now } = platform;
  return withLock(platform, id, async (): Promise<Removed> => {
    const here = new TextEncoder().encode(writeMeetingFile(await storage.entriesOf(id)));
    if (!sameBytes(here, copy)) return { kind: 'otherFile' };
    const checked = checkFile(copy);
    if (!checked.ok) return { kind: 'fault', fault: checked.fault };
    const { meeting, head } = checked;
    if (!mayBeRemoved(meeting)) return { kind: 'goesOn' };
    const removed = await storage.removeMeeting({
      meeting: id,
      title: meeting.details?.title ?? '',
      date: meeting.details?.date ?? '',
      head: head.hash,
      entries: head.seq,
      removedAt: now(),
    });
    return removed === 'stored' ? { kind: 'removed' } : { kind: 'notStored', why: removed };
  });
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, i) => byte === other[i]);
