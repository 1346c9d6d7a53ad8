import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { currentKey, needSigningKeys, presidingOfficer } from '@/election/rules/officers/officers';
import { isSlipDue } from '@/election/rules/officers/openingSlip';
import type { Meeting, SlipLine } from '@/election/state/meeting';

/** The slip with the code of every key, signed in ink. Whoever chooses a password after it needs another one. */
export const openingSlipDrawn: CommandHandler<'openingSlipDrawn'> = {
  decide: (meeting, { bits, app }) =>
    unless(
      firstOf(
        () => (isSlipDue(meeting) ? [] : [refusal('slip.stands', {})]),
        () =>
          meeting.signingKeys.some(({ standing }) => standing === 'current')
            ? []
            : [refusal('slip.noKeys', {})],
      ),
      { type: 'openingSlipDrawn', bits, app },
    ),
  evolve: (meeting, { bits, app }, stamp) => ({
    ...meeting,
    openingSlip: { lines: linesNow(meeting), bits, app, stamp },
    slipOutdated: false,
  }),
};

const linesNow = (meeting: Meeting): readonly SlipLine[] =>
  needSigningKeys(meeting).map((name) => ({
    name,
    presides: name === presidingOfficer(meeting),
    offices: meeting.serving.filter((officer) => officer.name === name).map(({ office }) => office),
    keyId: currentKey(meeting, name)?.keyId ?? null,
  }));
