import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { figureRefusals, ISSUED_RULES } from '@/election/rules/round/figureRules';
import { missingFigures, withFigures } from '@/election/rules/round/figures';
import { mayBegin } from '@/election/steps';

/** Gate 2: as many papers issued as members present (domain §3.8). */
export const papersIssued: CommandHandler<'papersIssued'> = {
  decide: (meeting, { count }) => {
    const { figures } = meeting.round;
    const issued = { ...meeting, round: withFigures(meeting.round, { issued: count }) };
    return unless(
      firstOf(
        () => mayBegin(meeting, 'papers'),
        () => missingFigures(meeting, 'received'),
        () =>
          figures.issued === null ? [] : [refusal('figure.alreadyRecorded', { figure: 'issued' })],
        () => figureRefusals(issued, ...ISSUED_RULES),
      ),
      { type: 'papersIssued', count },
    );
  },
  evolve: (meeting, { count }) => ({
    ...meeting,
    round: withFigures(meeting.round, { issued: count, replaced: 0 }),
  }),
};
