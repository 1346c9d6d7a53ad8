import { type CommandHandler, refused, unless } from '@/election/commands/commandHandler';
import type { Payload } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import { firstOf, refusal } from '@/election/events/refusal';
import { expectedSigners } from '@/election/rules/officers/officers';
import { reliefOf } from '@/election/rules/officers/relief';
import { notAnnounced } from '@/election/rules/round/standing';
import type { Meeting } from '@/election/state/meeting';
import { standingSheet, withStandingSheet } from '@/election/state/sheets';

const leaving = (meeting: Meeting, name: MemberName): readonly Payload[] => [
  { type: 'memberLeft', name, reason: 'left' },
  ...reliefOf(meeting, name),
];

/** Who refuses to sign or has gone is recorded before who presides and another scrutineer; who has gone has left. */
export const signatureMissing: CommandHandler<'signatureMissing'> = {
  decide: (meeting, { name, reason, note }) => {
    const { sheets } = meeting.round;
    const sheet = standingSheet(meeting.round);
    if (sheet === null) return refused(refusal('sheet.none', {}));
    return unless(
      firstOf(
        () => notAnnounced(meeting),
        () =>
          expectedSigners(meeting).includes(name) ? [] : [refusal('sheet.notSigner', { name })],
        () =>
          [...sheet.signatures, ...sheet.wanting].some((other) => other.name === name)
            ? [refusal('sheet.alreadySigned', { name })]
            : [],
      ),
      {
        type: 'signatureMissing',
        sheet: sheets.length,
        name,
        reason,
        note,
      },
      ...(reason === 'absent' && meeting.here.has(name) ? leaving(meeting, name) : []),
    );
  },
  evolve: (meeting, { name, reason, note }, stamp) => ({
    ...meeting,
    round: withStandingSheet(meeting.round, (sheet) => ({
      ...sheet,
      wanting: [...sheet.wanting, { name, reason, note, stamp }],
    })),
  }),
};
