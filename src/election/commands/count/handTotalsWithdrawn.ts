import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { sumsOf } from '@/election/rules/count/handTotals';
import { REOPENED } from '@/election/rules/round/figures';
import { noSheetStands } from '@/election/rules/round/noSheetStands';
import { notVoided } from '@/election/rules/round/standing';
import { withPacket } from '@/election/state/packets';
import { removeTotals } from '@/election/tally/totals';

/** Totals wrongly taken over are taken back; their packet stays empty, and its papers come in another. */
export const handTotalsWithdrawn: CommandHandler<'handTotalsWithdrawn'> = {
  decide: (meeting, { packet, reason }) => {
    const { packets } = meeting.round;
    return unless(
      firstOf(
        () => noSheetStands(meeting),
        () => notVoided(meeting),
        () =>
          (packets[packet - 1]?.byHand ?? null) === null
            ? [refusal('packet.notByHand', { packet })]
            : [],
      ),
      { type: 'handTotalsWithdrawn', packet, reason },
    );
  },
  evolve: (meeting, { packet }) => {
    const { round } = meeting;
    const totals = round.packets[packet - 1]?.byHand ?? null;
    if (totals === null) return meeting;
    return {
      ...meeting,
      round: {
        ...round,
        ...REOPENED,
        packets: withPacket(round.packets, packet, (there) => ({ ...there, byHand: null })),
        entered: round.entered - totals.papers,
        totals: removeTotals(round.totals, sumsOf(totals)),
      },
    };
  },
};
