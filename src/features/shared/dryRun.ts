import { decide } from '@/election/decide';
import type { Command } from '@/election/events/catalogue';
import type { Refusal } from '@/election/events/refusal';
import type { Meeting } from '@/election/state/meeting';
import { EMPTY_JOURNAL } from '@/journal/journal';

/** What the rule would answer if every officer gave a PIN: empty where it could be done now. */
export function dryRun(meeting: Meeting, command: Command): readonly Refusal[] {
  const witnesses = meeting.serving.map(({ name }) => name);
  const decision = decide(meeting, command, { head: EMPTY_JOURNAL.head, witnesses });
  return decision.ok ? [] : decision.refusals;
}
