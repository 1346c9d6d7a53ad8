import { type Act, firstOf, unless } from '@/election/commands/commandHandler';
import { refusal } from '@/election/events/refusal';
import { issuedGate, missingFigures, withFigures } from '@/election/rules/round/figures';
import { mayBegin } from '@/election/steps';

/** Gate 2: as many papers issued as members present (domain §3.8). */
export const papersIssued: Act<'papersIssued'> = {
  decide: (meeting, { count }) => {
    const { figures, form, number } = meeting.round;
    const issued = { ...meeting, round: withFigures(meeting.round, { issued: count }) };
    return unless(
      firstOf(
        () => mayBegin(meeting, 'papers'),
        () => missingFigures(meeting, 'received'),
        () =>
          figures.issued === null ? [] : [refusal('figure.alreadyRecorded', { figure: 'issued' })],
        () => issuedGate(issued),
      ),
      { type: 'papersIssued', v: 1, form, round: number, count },
    );
  },
  evolve: (meeting, { count }) => ({
    ...meeting,
    round: withFigures(meeting.round, { issued: count, replaced: 0 }),
  }),
};
