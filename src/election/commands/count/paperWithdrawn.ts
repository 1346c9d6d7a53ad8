import { type CommandHandler, refused, unless } from '@/election/commands/commandHandler';
import type { WithdrawalReason } from '@/election/events/count';
import { firstOf, refusal } from '@/election/events/refusal';
import { totalsAfter } from '@/election/rules/count/readEntered';
import { REOPENED } from '@/election/rules/round/figures';
import { noSheetStands } from '@/election/rules/round/noSheetStands';
import { notVoided } from '@/election/rules/round/standing';
import {
  awaitsPaper,
  EMPTY_PLACE,
  notStanding,
  placeAt,
  withPlace,
} from '@/election/state/packets';
import type { PlaceInPacket } from '@/election/state/round';
import { removeReading } from '@/election/tally/totals';

/** A paper wrongly entered is taken back before a scrutineer; it stays, struck through (domain §10.2). */
export const paperWithdrawn: CommandHandler<'paperWithdrawn'> = {
  decide: (meeting, { packet, place, reason, note }) => {
    const enteredBy = meeting.operator;
    if (enteredBy === null) return refused(refusal('count.nobodyAtTheKeys', {}));
    return unless(
      firstOf(
        () => noSheetStands(meeting),
        () => notVoided(meeting),
        () =>
          mayWithdraw(placeAt(meeting.round, { packet, place }), reason)
            ? []
            : [refusal('paper.notThere', { packet, place })],
        () =>
          reason === 'other' && note === undefined ? [refusal('paper.reasonMissing', {})] : [],
      ),
      {
        type: 'paperWithdrawn',
        packet,
        place,
        enteredBy,
        reason,
        ...(reason === 'other' && note !== undefined && { note }),
      },
    );
  },
  evolve: (meeting, { packet, place, reason, note = null }, stamp) => {
    const { round } = meeting;
    const there = placeAt(round, { packet, place }) ?? EMPTY_PLACE;
    const { standing, struck } = there;
    const paper = standing ?? notStanding(there);
    if (paper === null) return meeting;
    return {
      ...meeting,
      round: {
        ...round,
        packets: withPlace(
          round.packets,
          { packet, place },
          { standing: null, aside: null, struck: [...struck, { ...paper, reason, note, stamp }] },
        ),
        ...(standing !== null && {
          entered: round.entered - 1,
          totals: totalsAfter(meeting, removeReading, standing.paper),
        }),
        ...REOPENED,
      },
    };
  },
};

/** A paper that stands; or one awaited, which turns out to be there twice or not at all. */
const mayWithdraw = (place: PlaceInPacket | null, reason: WithdrawalReason): boolean =>
  place !== null && (place.standing !== null || (reason === 'enteredTwice' && awaitsPaper(place)));
