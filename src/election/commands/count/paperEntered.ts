import { type CommandHandler, refused, unless } from '@/election/commands/commandHandler';
import { firstOf, type Refusal, refusal } from '@/election/events/refusal';
import { beyondReturned, paperRefusals, placeRefusals } from '@/election/rules/count/paperRules';
import { totalsAfter } from '@/election/rules/count/readEntered';
import { scrutineers } from '@/election/rules/officers/officers';
import type { Meeting } from '@/election/state/meeting';
import { EMPTY_PLACE, type PaperPlace, placeAt, withPlace } from '@/election/state/packets';
import { countGoesOn } from '@/election/steps';
import { addReading } from '@/election/tally/totals';

/** One paper, read aloud and recorded at its packet and place (domain §3.11). */
export const paperEntered: CommandHandler<'paperEntered'> = {
  decide: (meeting, { packet, place, paper, decidedBy }) => {
    const enteredBy = meeting.operator;
    if (enteredBy === null) return refused(refusal('count.nobodyAtTheKeys', {}));
    const at = { packet, place };
    const aside = isAside(meeting, at);
    return unless(
      firstOf(
        () => countGoesOn(meeting),
        () => beyondReturned(meeting, aside ? 0 : 1),
        () => placeRefusals(meeting, at, enteredBy),
        () => (aside ? undecided(meeting, decidedBy) : []),
        () => paperRefusals(meeting, paper),
      ),
      {
        type: 'paperEntered',
        packet,
        place,
        enteredBy,
        paper,
        ...(aside && decidedBy !== undefined && { decidedBy }),
      },
    );
  },
  evolve: (meeting, { packet, place, paper, enteredBy, decidedBy = null }, { seq }) => {
    const { round } = meeting;
    const { struck } = placeAt(round, { packet, place }) ?? EMPTY_PLACE;
    const standing = { paper, enteredBy, seq, decidedBy };
    return {
      ...meeting,
      round: {
        ...round,
        packets: withPlace(round.packets, { packet, place }, { standing, aside: null, struck }),
        entered: round.entered + 1,
        totals: totalsAfter(meeting, addReading, paper),
      },
    };
  },
};

const isAside = ({ round }: Meeting, at: PaperPlace): boolean =>
  (placeAt(round, at) ?? EMPTY_PLACE).aside !== null;

/** How a doubtful paper reads is for a scrutineer to say, and who said it is kept. */
const undecided = (
  meeting: Meeting,
  decidedBy: Meeting['operator'] | undefined,
): readonly Refusal[] =>
  decidedBy !== undefined && decidedBy !== null && scrutineers(meeting).includes(decidedBy)
    ? []
    : [refusal('paper.undecided', {})];
