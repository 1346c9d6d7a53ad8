import { propose } from '@/election/decide';
import type { Command } from '@/election/events/catalogue';
import type { Refusal } from '@/election/events/refusal';
import type { Meeting } from '@/election/state/meeting';
import { EMPTY_JOURNAL } from '@/journal/journal';

/** What the rules would answer if everybody signed: empty where it could be done now. */
export function dryRun(meeting: Meeting, command: Command): readonly Refusal[] {
  const decision = propose(meeting, command, { head: EMPTY_JOURNAL.head });
  return decision.ok ? [] : decision.refusals;
}
