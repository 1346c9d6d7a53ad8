import type { MemberName } from '@/election/events/ids';
import { refusal } from '@/election/events/refusal';
import { currentKey, needSigningKeys } from '@/election/rules/officers/officers';
import { sheetSummary } from '@/election/rules/sheet/sheetSummary';
import { standingSheet } from '@/election/state/sheets';
import { createSigningKey } from '@/signing/keys';
import { sign } from '@/signing/signatures';
import type { Answer, Failure, PinGiven } from './answer';
import { journalOf, type OpenRecord } from './openRecord';
import { countWrongPin, openWithPin } from './openWithPin';
import { mayNotWrite, notHere, submitCommand } from './submitCommand';
import { openKeyOf } from './witnesses';

/** Makes somebody's key under a PIN; it signs the entry that says so, and is stored with it or not at all. */
export async function choosePin(
  record: OpenRecord,
  name: MemberName,
  pin: string,
  pins: readonly PinGiven[],
): Promise<Answer> {
  const unfit = mayNotWrite(record) ?? (await opensAnother(record, name, pin));
  if (unfit !== null) return unfit;
  const { keyId, publicKey, wrapped, privateKey } = await createSigningKey(
    pin,
    await record.platform.iterations(),
  );
  const { meeting } = journalOf(record);
  const { iterations } = wrapped;
  return submitCommand(
    record,
    { type: 'signingKeyCreated', name, keyId, publicKey, iterations },
    pins,
    {
      opened: [{ name, keyId, privateKey }],
      keys: {
        kind: 'put',
        row: { meeting: meeting.id, keyId, name, wrapped },
        replaces: currentKey(meeting, name)?.keyId ?? null,
      },
    },
  );
}

/**
 * Two people with the same PIN could sign for each other. A PIN that opens another officer's key is recorded
 * as a wrong PIN for that officer, so that nobody tries out PINs here unseen. In a practice meeting all have
 * the same PIN.
 */
async function opensAnother(
  record: OpenRecord,
  name: MemberName,
  pin: string,
): Promise<Failure | null> {
  const journal = journalOf(record);
  const { signingKeys, practice } = journal.meeting;
  // The rules will refuse a key to a person who needs none; no wrong PIN is recorded on the way there.
  if (practice || !needSigningKeys(journal.meeting).includes(name)) return null;
  const others = signingKeys.filter((key) => key.standing === 'current' && key.name !== name);
  const openings = await Promise.all(
    others.map((other) => openKeyOf(record.platform.storage, journal, { name: other.name, pin })),
  );
  const whose = others.find((_, i) => openings[i]?.kind === 'opened');
  if (whose === undefined) return null;
  const counted = await countWrongPin(record, whose);
  return counted.kind === 'wrongPin' ? { kind: 'unfitPin' } : counted;
}

/** Signs the standing sheet with the key that the PIN opens: its summary, and the entry that says so. */
export async function signSheet(
  record: OpenRecord,
  name: MemberName,
  pin: string,
): Promise<Answer> {
  const barred = mayNotWrite(record);
  // A wrong PIN would be recorded, too.
  if (barred !== null) return barred;
  const sheet = standingSheet(journalOf(record).meeting.round);
  if (sheet === null) return { kind: 'refused', refusals: [refusal('sheet.none', {})] };
  const opened = await openWithPin(record, { name, pin });
  if (!opened.ok) return opened.failure;
  const { privateKey, keyId } = opened.key;
  const signature = await sign(privateKey, keyId, sheetSummary(sheet.text));
  const command = { type: 'sheetSigned', name, keyId, signature } as const;
  return submitCommand(record, command, [], { opened: [opened.key] });
}

/** Whether a PIN is that person's, with nothing to sign: a right one leaves no entry, a wrong one does. */
export async function checkPin(record: OpenRecord, given: PinGiven): Promise<Failure | null> {
  // What could not record a wrong one tries none.
  const barred = mayNotWrite(record) ?? notHere(record, { type: 'pinRefused', name: given.name });
  if (barred !== null) return barred;
  const opened = await openWithPin(record, given);
  return opened.ok ? null : opened.failure;
}
