import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import type { EventOf } from '@/election/events/catalogue';
import type { KeyId } from '@/election/events/ids';
import { firstOf, type Refusal, refusal } from '@/election/events/refusal';
import {
  currentKey,
  needSigningKeys,
  presidingOfficer,
  replacedKeys,
} from '@/election/rules/officers/officers';
import { boxWasOpened, signersOf } from '@/election/rules/officers/signers';
import type { Meeting } from '@/election/state/meeting';
import type { Deviation, Stamp } from '@/election/state/round';

/**
 * The public key of somebody who answers for an act. Where one stands the PIN was forgotten, and the new
 * key takes its place; that of who presides is ended by a show of hands first.
 */
export const signingKeyCreated: CommandHandler<'signingKeyCreated'> = {
  decide: (meeting, { name, keyId, publicKey, iterations }) => {
    const replaces = currentKey(meeting, name)?.keyId ?? null;
    return unless(
      firstOf(
        () => (needSigningKeys(meeting).includes(name) ? [] : [refusal('key.notNeeded', { name })]),
        () =>
          replaces !== null && name === presidingOfficer(meeting)
            ? [refusal('key.presidingByHands', { name })]
            : [],
        () => registeredRefusals(meeting, keyId),
      ),
      { type: 'signingKeyCreated', name, keyId, publicKey, iterations, replaces },
    );
  },
  evolve: (meeting, event, stamp) => {
    const { name, keyId, publicKey } = event;
    const more = deviation(meeting, event, stamp);
    // Once votes could be seen every sheet names a key that the slip does not have.
    const isNamed = boxWasOpened(meeting) && more.length > 0;
    return {
      ...meeting,
      slipOutdated: meeting.slipOutdated || !isNamed,
      signingKeys: [
        ...replacedKeys(meeting, name),
        { name, keyId, publicKey, standing: 'current' },
      ],
      wrongPins: new Map([...meeting.wrongPins].filter(([other]) => other !== name)),
      deviations: [...meeting.deviations, ...more],
    };
  },
};

/** One key under two names would sign for both; what was replaced is not taken up again. */
const registeredRefusals = (meeting: Meeting, keyId: KeyId): readonly Refusal[] =>
  meeting.signingKeys
    .filter((known) => known.keyId === keyId)
    .map(({ name }) => refusal('key.registered', { name }));

/** A key in the place of another, or a first one when votes could already be seen. */
function deviation(
  meeting: Meeting,
  event: EventOf<'signingKeyCreated'>,
  { seq }: Stamp,
): readonly Deviation[] {
  const { name, replaces } = event;
  const isLater = signersOf.signingKeyCreated.of(meeting, event) === 'presidingOfficer';
  if (replaces === null && !isLater) return [];
  const kind = replaces === null ? 'laterOfficer' : 'newPassword';
  return [{ kind, names: [name], seq, hands: null }];
}
