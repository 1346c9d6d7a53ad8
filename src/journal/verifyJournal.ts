import { decide } from '@/election/decide';
import { canonical } from '@/election/events/canonical';
import type { Event } from '@/election/events/catalogue';
import type { KeyId } from '@/election/events/ids';
import type { PublicKey, Signature } from '@/election/events/officers';
import { timeOfEntry } from '@/election/rules/clock';
import { currentKey } from '@/election/rules/officers/officers';
import { sheetSummary } from '@/election/rules/sheet/sheetSummary';
import type { Meeting } from '@/election/state/meeting';
import { type Entry, type EntryRow, readEntry, witnessStatement } from './entry';
import { type Faulty, faulty } from './fault';
import { apply, EMPTY_JOURNAL, type Journal, misplaced } from './journal';
import type { StoredEvent } from './upcasts';

interface ClaimOf<K extends string> {
  readonly kind: K;
  readonly seq: number;
  readonly name: string;
  readonly keyId: KeyId;
  readonly publicKey: PublicKey;
}
interface SignedText {
  readonly text: string;
  readonly signature: Signature;
}

/** What a journal says about keys, to be checked by `signing/checkClaims.ts`: the journal knows no cryptography. */
export type Claim =
  /** The key is named by its own thumbprint. */
  | ClaimOf<'key'>
  | (ClaimOf<'witness'> & SignedText)
  | (ClaimOf<'sheet'> & SignedText & { readonly sheet: number });

export type Verified =
  | ({ readonly ok: true; readonly claims: readonly Claim[] } & Journal)
  | Faulty;

/**
 * Decides every entry once more as if it were happening now: rules, figures, sheets and what
 * follows from each must come out exactly as recorded. So nothing that the rules would have refused
 * can stand in a journal, and every sheet is recomputed from the papers. `onEntry` hears the number of
 * each entry that stands.
 */
export function verifyJournal(
  rows: readonly EntryRow[],
  onEntry?: (seq: number) => void,
): Verified {
  let journal = EMPTY_JOURNAL;
  let owed: readonly Event[] = [];
  const claims: Claim[] = [];
  for (const row of rows) {
    const read = readEntry(row.text);
    if (!read.ok) return faulty(`entry.${read.why}`, { seq: journal.head.seq + 1 });
    const { entry } = read;
    const settled = placed(journal, entry, owed) ?? settle(journal, read, owed);
    if (!settled.ok) return settled;
    claims.push(...settled.claims);
    owed = settled.owed;
    journal = apply(journal, entry, row);
    onEntry?.(entry.seq);
  }
  return owed.length > 0
    ? faulty('rule.consequenceMissing', { seq: journal.head.seq })
    : { ok: true, claims, ...journal };
}

function placed(journal: Journal, entry: Entry, owed: readonly Event[]): Faulty | null {
  const found = misplaced(journal, entry);
  if (found !== null) return faulty(`entry.${found.why}`, { seq: found.seq });
  return mayBearTime(journal.meeting, entry, owed)
    ? null
    : faulty('entry.time', { seq: entry.seq });
}

/** What follows from an entry carries its time; another device that takes over has a clock of its own. */
function mayBearTime(meeting: Meeting, { at, event }: Entry, owed: readonly Event[]): boolean {
  if (owed.length > 0) return at === meeting.lastAt;
  if (event.type === 'takenOver' && event.from !== event.to) return true;
  if (event.type === 'clockChanged') return at === event.to;
  const time = timeOfEntry(meeting, at);
  return time.kind === 'at' && time.at === at;
}

/** An entry that stands by the rules, with what must follow it. */
type Settled =
  | { readonly ok: true; readonly owed: readonly Event[]; readonly claims: readonly Claim[] }
  | Faulty;

/** What was read of a row. */
interface Read {
  readonly entry: Entry;
  readonly stored: StoredEvent;
}

function settle(journal: Journal, read: Read, owed: readonly Event[]): Settled {
  const { entry } = read;
  const [due, ...later] = owed;
  if (due === undefined) return decided(journal, read);
  return same(due, entry.event) && entry.witnesses.length === 0
    ? { ok: true, owed: later, claims: [] }
    : faulty('rule.consequence', { seq: entry.seq });
}

/** Today's rules are asked about today's form of the event; witnesses have signed the stored one. */
function decided({ meeting, head }: Journal, { entry, stored }: Read): Settled {
  const { seq, event } = entry;
  const witnessed = witnessClaims(meeting, entry, stored);
  if ('fault' in witnessed) return witnessed;
  const witnesses = entry.witnesses.map(({ name }) => name);
  const decision = decide(meeting, event, { head, witnesses });
  if (!decision.ok) return faulty('rule.refused', { seq, refusals: decision.refusals });
  const [first, ...owed] = decision.events;
  if (!same(first, event))
    return faulty(event.type === 'sheetDrawn' ? 'rule.sheet' : 'rule.differs', { seq });
  // That a key is what it is called comes before what it signed.
  const claims = [...keyClaims(event, seq), ...witnessed, ...sheetClaims(meeting, entry)];
  return { ok: true, owed, claims };
}

const same = (one: Event, other: Event): boolean => canonical(one) === canonical(other);

/** Each witness stands once, and with the key that was theirs at that moment, or that the entry itself gives them. */
function witnessClaims(
  meeting: Meeting,
  entry: Entry,
  stored: StoredEvent,
): readonly Claim[] | Faulty {
  const { seq, event, witnesses } = entry;
  // Most entries have none, and the statement is as long as the entry.
  if (witnesses.length === 0) return [];
  const text = witnessStatement(entry, stored);
  const claims: Claim[] = [];
  for (const { name, keyId, signature } of witnesses) {
    if (claims.some((other) => other.name === name)) return faulty('witness.twice', { seq, name });
    const known =
      event.type === 'signingKeyCreated' && event.name === name ? event : currentKey(meeting, name);
    if (known?.keyId !== keyId) return faulty('witness.key', { seq, name });
    claims.push({ kind: 'witness', seq, name, keyId, publicKey: known.publicKey, text, signature });
  }
  return claims;
}

function keyClaims(event: Event, seq: number): readonly Claim[] {
  if (event.type !== 'signingKeyCreated') return [];
  const { name, keyId, publicKey } = event;
  return [{ kind: 'key', seq, name, keyId, publicKey }];
}

function sheetClaims(
  { signingKeys: keys, round }: Meeting,
  { seq, event }: Entry,
): readonly Claim[] {
  if (event.type !== 'sheetSigned') return [];
  const { name, keyId, signature } = event;
  const signedWith = keys.filter((known) => known.keyId === keyId);
  return round.sheets.slice(-1).flatMap(({ text, number: sheet }) =>
    signedWith.map(({ publicKey }) => ({
      kind: 'sheet' as const,
      seq,
      name,
      keyId,
      publicKey,
      sheet,
      text: sheetSummary(text),
      signature,
    })),
  );
}
