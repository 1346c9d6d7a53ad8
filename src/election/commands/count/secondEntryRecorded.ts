import { type CommandHandler, refused, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { paperRefusals } from '@/election/rules/count/paperRules';
import { secondRefusals } from '@/election/rules/count/secondCount';
import { withPacket } from '@/election/state/packets';
import { countGoesOn } from '@/election/steps';

/** A paper of a packet entered again, blind, by somebody else; it counts for nothing but the comparison. */
export const secondEntryRecorded: CommandHandler<'secondEntryRecorded'> = {
  decide: (meeting, { packet, place, paper }) => {
    const { packets } = meeting.round;
    const enteredBy = meeting.operator;
    if (enteredBy === null) return refused(refusal('count.nobodyAtTheKeys', {}));
    const next = (packets[packet - 1]?.second?.entries.length ?? 0) + 1;
    return unless(
      firstOf(
        () => countGoesOn(meeting),
        () => secondRefusals(meeting, packet, enteredBy),
        () => (place === next ? [] : [refusal('paper.placeNotNext', { packet, place })]),
        () => (paper === null ? [] : paperRefusals(meeting, paper)),
      ),
      { type: 'secondEntryRecorded', packet, place, enteredBy, paper },
    );
  },
  evolve: (meeting, { packet, enteredBy, paper }, { seq }) => ({
    ...meeting,
    round: {
      ...meeting.round,
      packets: withPacket(meeting.round.packets, packet, (there) => ({
        ...there,
        second: {
          entries: [...(there.second?.entries ?? []), { paper, enteredBy, seq }],
          closed: false,
        },
      })),
    },
  }),
};
