import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { handRefusals, sumsOf } from '@/election/rules/count/handTotals';
import { beyondReturned } from '@/election/rules/count/paperRules';
import { nextPlace, withPacket } from '@/election/state/packets';
import { countGoesOn } from '@/election/steps';
import { addTotals } from '@/election/tally/totals';

/** A packet that was counted on paper: its totals count as its papers, and are named as not recomputed. */
export const packetCountedByHand: CommandHandler<'packetCountedByHand'> = {
  decide: (meeting, { packet, totals }) => {
    const next = nextPlace(meeting);
    return unless(
      firstOf(
        () => countGoesOn(meeting),
        () =>
          next.packet === packet && next.place === 1
            ? []
            : [refusal('paper.placeNotNext', { packet, place: 1 })],
        () => beyondReturned(meeting, totals.papers),
        () => handRefusals(meeting, totals),
      ),
      { type: 'packetCountedByHand', packet, totals },
    );
  },
  evolve: (meeting, { packet, totals }) => {
    const { round } = meeting;
    return {
      ...meeting,
      round: {
        ...round,
        packets: withPacket(round.packets, packet, (there) => ({
          ...there,
          closed: true,
          byHand: totals,
        })),
        entered: round.entered + totals.papers,
        totals: addTotals(round.totals, sumsOf(totals)),
      },
    };
  },
};
