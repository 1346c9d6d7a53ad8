import { type CommandHandler, refused, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { currentKey, expectedSigners } from '@/election/rules/officers/officers';
import { slipStands } from '@/election/rules/officers/openingSlip';
import { notAnnounced } from '@/election/rules/round/standing';
import { standingSheet, withStandingSheet } from '@/election/state/sheets';

/** A scrutineer's signature over the summary of the standing sheet, made and checked outside. */
export const sheetSigned: CommandHandler<'sheetSigned'> = {
  decide: (meeting, { name, keyId, signature }) => {
    const { sheets } = meeting.round;
    const sheet = standingSheet(meeting.round);
    if (sheet === null) return refused(refusal('sheet.none', {}));
    return unless(
      firstOf(
        () => notAnnounced(meeting),
        () => slipStands(meeting),
        () =>
          expectedSigners(meeting).includes(name) ? [] : [refusal('sheet.notSigner', { name })],
        () =>
          sheet.signatures.some((other) => other.name === name)
            ? [refusal('sheet.alreadySigned', { name })]
            : [],
        () =>
          currentKey(meeting, name)?.keyId === keyId ? [] : [refusal('key.notCurrent', { name })],
      ),
      {
        type: 'sheetSigned',
        sheet: sheets.length,
        name,
        keyId,
        signature,
      },
    );
  },
  evolve: (meeting, { name, keyId, signature }, stamp) => ({
    ...meeting,
    round: withStandingSheet(meeting.round, (sheet) => ({
      ...sheet,
      signatures: [...sheet.signatures, { name, keyId, signature, stamp }],
      // Who was absent, or had refused, and signs after all: the journal keeps both.
      wanting: sheet.wanting.filter((other) => other.name !== name),
    })),
  }),
};
