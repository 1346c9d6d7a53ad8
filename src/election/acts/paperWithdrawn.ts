import { type Act, firstOf, refused, unless } from '../act';
import { notVoided } from '../gates';
import { scrutineers } from '../officers';
import { placeAt, withPlace } from '../packets';
import { readEntered } from '../readEntered';
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
          placeAt(meeting.round, { packet, place })?.standing
            ? []
            : [refusal('paper.notThere', { packet, place })],
      ),
      { type: 'paperWithdrawn', v: 1, form, round: number, packet, place, keys, reason },
    );
  },
  evolve: (meeting, { packet, place, reason }, stamp) => {
    const { round } = meeting;
    const there = placeAt(round, { packet, place });
    const standing = there?.standing;
    if (!there || !standing) return meeting;
    const reading = readEntered(meeting, standing.paper);
    return {
      ...meeting,
      round: {
        ...round,
        packets: withPlace(
          round.packets,
          { packet, place },
          { standing: null, struck: [...there.struck, { ...standing, reason, stamp }] },
        ),
        entered: round.entered - 1,
        totals: reading === null ? round.totals : removeReading(round.totals, reading),
        countingClosed: false,
        baseAcknowledged: false,
      },
    };
  },
};
