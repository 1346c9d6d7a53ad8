import type { MemberName } from '@/election/events/ids';
import { refusal } from '@/election/events/refusal';
import { standingSheet } from '@/election/state/sheets';
import { createSigningKey } from '@/signing/keys';
import { sign } from '@/signing/signatures';
import type { Answer, PinGiven } from './answer';
import { replacementOf } from './keyReplacement';
import { journalOf, type OpenRecord } from './openRecord';
import { openWithPin } from './openWithPin';
import { mayNotWrite, submitCommand } from './submitCommand';

/** Makes a scrutineer's key under a PIN; it is stored with the entry that says so, or not at all. */
export async function choosePin(
  record: OpenRecord,
  name: MemberName,
  pin: string,
  pins: readonly PinGiven[],
): Promise<Answer> {
  const { keyId, publicKey, wrapped } = await createSigningKey(
    pin,
    await record.platform.iterations(),
  );
  const { meeting } = journalOf(record);
  const replacement = replacementOf(meeting, name, pins[0]?.name);
  const { iterations } = wrapped;
  return submitCommand(
    record,
    { type: 'signingKeyCreated', name, keyId, publicKey, iterations, replacement },
    pins,
    {
      kind: 'put',
      row: { meeting: meeting.id, keyId, name, wrapped },
      replaces: replacement?.replaces ?? null,
    },
  );
}

/** Signs the text of the standing sheet with the key that the PIN opens. */
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
  const signature = await sign(privateKey, keyId, sheet.text);
  return submitCommand(record, { type: 'sheetSigned', name, keyId, signature }, []);
}
