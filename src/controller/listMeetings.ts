import type { MeetingId } from '@/election/events/ids';
import type { Head, Meeting } from '@/election/state/meeting';
import { currentStep, type Step } from '@/election/steps';
import { type Break, replay } from '@/journal/journal';
import { type Platform, thisPlatform } from './platform';

/** A meeting on this device, as the archive lists it. */
export type Listed =
  | {
      readonly ok: true;
      readonly id: MeetingId;
      readonly meeting: Meeting;
      readonly head: Head;
      readonly step: Step;
    }
  | { readonly ok: false; readonly id: MeetingId; readonly break: Break };

/** Every meeting on this device, folded from its journal. */
export async function listMeetings(
  { storage }: Platform = thisPlatform(),
): Promise<readonly Listed[]> {
  const ids = await storage.meetings();
  return Promise.all(
    ids.map(async (id): Promise<Listed> => {
      const journal = replay(await storage.entriesOf(id));
      if (!journal.ok) return { ok: false, id, break: journal.break };
      const { meeting, head } = journal;
      return { ok: true, id, meeting, head, step: currentStep(meeting) };
    }),
  );
}
