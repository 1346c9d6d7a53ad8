import { type Act, firstOf, refused, unless } from '../act';
import type { WithdrawalReason } from '../events';
import { UNSAID } from '../figures';
import { notVoided } from '../gates';
import type { PlaceInPacket } from '../meeting';
import { scrutineers } from '../officers';
import { awaitsPaper, placeAt, withPlace } from '../packets';
import { totalsAfter } from '../readEntered';
import { refusal } from '../refusal';
import { noSheetStands } from '../sheets';
import { removeReading } from '../tally/totals';

/** A paper wrongly entered is taken back before a scrutineer; it stays, struck through (domain 4). */
export const paperWithdrawn: Act<'paperWithdrawn'> = {
  witness: (meeting) => ({ kind: 'oneOf', names: scrutineers(meeting) }),
  decide: (meeting, { packet, place, reason }) => {
    const { form, number } = meeting.round;
    const keys = meeting.atTheKeys;
    if (keys === null) return refused(refusal('count.nobodyAtTheKeys', {}));
    return unless(
      firstOf(
        () => noSheetStands(meeting),
        () => notVoided(meeting),
        () =>
          mayWithdraw(placeAt(meeting.round, { packet, place }), reason)
            ? []
            : [refusal('paper.notThere', { packet, place })],
      ),
      { type: 'paperWithdrawn', v: 1, form, round: number, packet, place, keys, reason },
    );
  },
  evolve: (meeting, { packet, place, reason }, stamp) => {
    const { round } = meeting;
    const { standing, struck } = placeAt(round, { packet, place }) ?? NOTHING_THERE;
    const paper = standing ?? struck.at(-1);
    if (paper === undefined) return meeting;
    return {
      ...meeting,
      round: {
        ...round,
        packets: withPlace(
          round.packets,
          { packet, place },
          { standing: null, struck: [...struck, { ...paper, reason, stamp }] },
        ),
        ...(standing !== null && {
          entered: round.entered - 1,
          totals: totalsAfter(meeting, removeReading, standing.paper),
        }),
        ...UNSAID,
      },
    };
  },
};

const NOTHING_THERE: PlaceInPacket = { standing: null, struck: [] };

/** A paper that stands; or one withdrawn to be entered again, which turns out to be there twice. */
const mayWithdraw = (place: PlaceInPacket | null, reason: WithdrawalReason): boolean =>
  place !== null && (place.standing !== null || (reason === 'enteredTwice' && awaitsPaper(place)));
