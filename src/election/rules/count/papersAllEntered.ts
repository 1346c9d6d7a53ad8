import { firstOf, refusal } from '@/election/events/refusal';
import type { Question } from '@/election/rules/question';
import { placesAwaiting } from '@/election/state/packets';
import { secondCountOwed } from './secondCount';

/** As many papers as came back, no place that still awaits its own, and every second count settled. */
export const papersAllEntered: Question = (meeting) => {
  const { entered, figures } = meeting.round;
  const returned = figures.returned ?? 0;
  return entered === returned
    ? firstOf(
        () => placesAwaiting(meeting.round).map((at) => refusal('paper.notThere', at)),
        () => secondCountOwed(meeting),
      )
    : [refusal('count.differs', { entered, returned })];
};
