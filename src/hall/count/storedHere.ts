import type { DeskState } from '../../desk/deskState';
import type { EventOf } from '../../election/events';

type PaperEvent = EventOf<'paperEntered'> | EventOf<'paperWithdrawn'>;

/** What was done last with a paper of the round at hand; another form's papers are not spoken of here. */
export function storedHere({ lastStored, meeting }: DeskState): PaperEvent | null {
  const event = lastStored?.event;
  if (event?.type !== 'paperEntered' && event?.type !== 'paperWithdrawn') return null;
  return event.form === meeting.round.form && event.round === meeting.round.number ? event : null;
}
