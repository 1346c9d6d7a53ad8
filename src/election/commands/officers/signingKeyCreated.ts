import {
  type CommandHandler,
  type Context,
  NO_WITNESS,
  unless,
  type WitnessNeed,
} from '@/election/commands/commandHandler';
import type { CommandOf } from '@/election/events/catalogue';
import type { KeyId, MemberName } from '@/election/events/ids';
import { firstOf, type Refusal, refusal } from '@/election/events/refusal';
import {
  chiefScrutineer,
  currentKey,
  needSigningKeys,
  scrutineers,
} from '@/election/rules/officers/officers';
import type { Meeting } from '@/election/state/meeting';

/**
 * The public key of a scrutineer, or of a counter where packets are counted twice. A forgotten PIN is replaced by a new key before the chief, the chief's
 * own before another scrutineer, the last one's before the presiding officer.
 */
export const signingKeyCreated: CommandHandler<'signingKeyCreated'> = {
  witness: (meeting, { name, replacement }) =>
    replacement === null ? NO_WITNESS : replacementWitness(meeting, name),
  decide: (meeting, command, context) => {
    const { name, keyId, publicKey, iterations, replacement } = command;
    return unless(
      firstOf(
        () =>
          needSigningKeys(meeting).includes(name)
            ? []
            : [refusal('officer.notServing', { name, office: 'scrutineer' })],
        () => replacementRefusals(meeting, command, context),
        () => registeredRefusals(meeting, keyId),
      ),
      { type: 'signingKeyCreated', name, keyId, publicKey, iterations, replacement },
    );
  },
  evolve: (meeting, { name, keyId, publicKey }) => ({
    ...meeting,
    signingKeys: [
      ...meeting.signingKeys.map((other) =>
        other.name === name ? { ...other, current: false } : other,
      ),
      { name, keyId, publicKey, current: true },
    ],
    wrongPins: new Map([...meeting.wrongPins].filter(([other]) => other !== name)),
  }),
};

/** Who can witness that this scrutineer's key is replaced; nobody but the presiding officer for the last. */
export function replacementWitness(meeting: Meeting, name: MemberName): WitnessNeed {
  const chief = chiefScrutineer(meeting);
  const others = scrutineers(meeting).filter(
    (other) => other !== name && currentKey(meeting, other) !== null,
  );
  if (others.length === 0) return NO_WITNESS;
  return { kind: 'oneOf', names: chief !== null && others.includes(chief) ? [chief] : others };
}

/** One key under two names would sign for both; what was replaced is not taken up again. */
const registeredRefusals = (meeting: Meeting, keyId: KeyId): readonly Refusal[] =>
  meeting.signingKeys
    .filter((known) => known.keyId === keyId)
    .map(({ name }) => refusal('key.registered', { name }));

function replacementRefusals(
  meeting: Meeting,
  { name, replacement }: CommandOf<'signingKeyCreated'>,
  { witnesses }: Context,
): readonly Refusal[] {
  const current = currentKey(meeting, name);
  if (current === null)
    return replacement === null ? [] : [refusal('key.nothingToReplace', { name })];
  if (replacement?.replaces !== current.keyId)
    return [refusal('key.replacementNeedsWitness', { name })];
  const need = replacementWitness(meeting, name);
  const { role, name: before } = replacement.before;
  if (need.kind === 'none')
    return role === 'presidingOfficer' && before === meeting.details?.presidingOfficer
      ? []
      : [refusal('key.replacementNeedsWitness', { name })];
  const names = need.names.filter((other) => other === before);
  const office = before === chiefScrutineer(meeting) ? 'chiefScrutineer' : 'scrutineer';
  if (role !== office || names.length === 0)
    return [refusal('key.replacementNeedsWitness', { name })];
  // The PIN is that of the scrutineer whom the record names.
  return names.some((other) => witnesses.includes(other))
    ? []
    : [refusal('witness.missing', { names, all: false })];
}
