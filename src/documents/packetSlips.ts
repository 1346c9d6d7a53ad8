import type { FormId, Hash } from '@/election/events/ids';
import { isDueTwice } from '@/election/rules/count/secondCount';
import { entriesAgree } from '@/election/state/comparison';
import type { Meeting } from '@/election/state/meeting';
import { awaitsPaper, isFinished, papersInPacket } from '@/election/state/packets';
import type { Round } from '@/election/state/round';
import { allRounds } from '@/election/state/rounds';
import type { RoundKind } from '@/election/tally/paper';
import type { Entry, EntryRow } from '@/journal/entry';

/** An entry with the hash under which it is kept. */
interface Line {
  readonly entry: Pick<Entry, 'event'>;
  readonly row: Pick<EntryRow, 'seq' | 'hash'>;
}

/**
 * 叠签, the slip in the bag with a packet: how many papers are in it, and the record at the entry
 * after which the packet was as it is now. Every paper entered so far hangs on that hash.
 */
export interface PacketSlip {
  readonly form: FormId;
  readonly round: number;
  readonly kind: RoundKind;
  readonly packet: number;
  readonly papers: number;
  readonly seq: number;
  readonly hash: Hash;
}

/**
 * Nothing more is to be done with it: it takes no more papers, misses none, and where the method has
 * it counted twice both entries agree. Only then can it be sealed.
 */
function canBeSealed(meeting: Meeting, number: number): boolean {
  const packet = meeting.round.packets[number - 1];
  return (
    packet !== undefined &&
    isFinished(meeting, number) &&
    !packet.places.some(awaitsPaper) &&
    (entriesAgree(packet) || (packet.second === null && !isDueTwice(meeting, number)))
  );
}

/** The last packet of the round at hand that can be sealed; `null` while there is none. */
export function lastToSeal(meeting: Meeting): number | null {
  // From the end: each paper asks.
  for (let number = meeting.round.packets.length; number > 0; number--)
    if (canBeSealed(meeting, number)) return number;
  return null;
}

/** The slips of every packet that can be sealed, form by form and round by round, out of the whole record. */
export function packetSlips(meeting: Meeting, lines: readonly Line[]): readonly PacketSlip[] {
  const last = lastTouched(lines);
  return allRounds(meeting).flatMap((round) =>
    round.packets.flatMap((packet, i) => {
      const number = i + 1;
      const line = last.get(nameOf(round, number));
      if (line === undefined || !canBeSealed({ ...meeting, round }, number)) return [];
      return [
        {
          form: round.form,
          round: round.number,
          kind: round.kind,
          packet: number,
          papers: papersInPacket(packet),
          seq: line.row.seq,
          hash: line.row.hash,
        },
      ];
    }),
  );
}

const nameOf = ({ form, number }: Pick<Round, 'form' | 'number'>, packet: number): string =>
  `${form} ${number} ${packet}`;

/** The last entry that speaks of each packet: of a paper in it, or of it as a whole. */
function lastTouched(lines: readonly Line[]): ReadonlyMap<string, Line> {
  const found = new Map<string, Line>();
  for (const line of lines) {
    const { event } = line.entry;
    if ('packet' in event)
      found.set(nameOf({ form: event.form, number: event.round }, event.packet), line);
  }
  return found;
}
