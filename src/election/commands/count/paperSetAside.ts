import { type CommandHandler, refused, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { beyondReturned, placeRefusals } from '@/election/rules/count/paperRules';
import { EMPTY_PLACE, placeAt, withPlace } from '@/election/state/packets';
import { countGoesOn } from '@/election/steps';

/** A doubtful paper: its place is kept, and it is decided with the others at the end of the packet. */
export const paperSetAside: CommandHandler<'paperSetAside'> = {
  decide: (meeting, { packet, place }) => {
    const enteredBy = meeting.operator;
    if (enteredBy === null) return refused(refusal('count.nobodyAtTheKeys', {}));
    const at = { packet, place };
    return unless(
      firstOf(
        () => countGoesOn(meeting),
        () => beyondReturned(meeting, 1),
        () => placeRefusals(meeting, at, enteredBy),
        () =>
          placeAt(meeting.round, at)?.aside ? [refusal('paper.placeTaken', { packet, place })] : [],
      ),
      { type: 'paperSetAside', packet, place, enteredBy },
    );
  },
  evolve: (meeting, { packet, place, enteredBy }, { seq }) => {
    const { round } = meeting;
    const { struck } = placeAt(round, { packet, place }) ?? EMPTY_PLACE;
    return {
      ...meeting,
      round: {
        ...round,
        packets: withPlace(
          round.packets,
          { packet, place },
          { standing: null, aside: { enteredBy, seq }, struck },
        ),
      },
    };
  },
};
