import type { ControllerState } from '@/controller/controllerState';
import type { Event, EventOf } from '@/election/events/catalogue';

type PaperEvent = EventOf<(typeof ABOUT_A_PAPER)[number]>;

const ABOUT_A_PAPER = [
  ...(['paperEntered', 'paperSetAside', 'paperWithdrawn'] as const),
  'secondEntryRecorded',
] as const;
const isAboutAPaper = (event: Event): event is PaperEvent =>
  (ABOUT_A_PAPER as readonly string[]).includes(event.type);

/** What was done last with a paper of the round at hand; another form's papers are not spoken of here. */
export function storedHere({ lastStored, meeting }: ControllerState): PaperEvent | null {
  const event = lastStored?.event;
  if (event === undefined || !isAboutAPaper(event)) return null;
  return event.form === meeting.round.form && event.round === meeting.round.number ? event : null;
}
