import type { Decision } from '@/election/decide';
import { decide, evolve } from '@/election/decide';
import type { Command, Event } from '@/election/events/catalogue';
import { sha256Hex } from '@/election/events/fingerprint';
import type { Hash, MemberName } from '@/election/events/ids';
import { minuteOf } from '@/election/events/minute';
import type { Refusal } from '@/election/events/refusal';
import type { Head } from '@/election/state/meeting';
import { BEFORE_OPENING, type Meeting } from '@/election/state/meeting';
import type { Stamp } from '@/election/state/round';
import { neededFirst, signersNow } from './signers';

/** An event with where it stands and who witnessed it. */
export interface Kept extends Stamp {
  readonly event: Event;
}

/** The hash of an entry; the journal's own where a test stores the events for good. */
export type Chain = (before: Head, kept: Kept) => Hash;
const shortChain: Chain = ({ hash }, { seq }) => sha256Hex(`${hash} ${seq}`);

const BEGINNING = Date.UTC(2026, 10, 22, 1, 0, 0);

/** A meeting in the making: commands in order, every event kept, time and hashes the same in every run. */
export class Run {
  meeting: Meeting = BEFORE_OPENING;
  head: Head = { seq: 0, hash: '0'.repeat(64) as Hash };
  readonly events: Kept[] = [];
  /** Where the record stood before each event. */
  readonly heads: Head[] = [];

  constructor(private readonly chain: Chain = shortChain) {}

  /** What the core answers; nothing happens. */
  ask(command: Command, ...witnesses: readonly MemberName[]): Decision {
    return decide(this.meeting, command, { head: this.head, witnesses });
  }

  /** Why not; empty where the command would be taken. */
  refusals(command: Command, ...witnesses: readonly MemberName[]): readonly Refusal[] {
    const decision = this.ask(command, ...witnesses);
    return decision.ok ? [] : decision.refusals;
  }

  /** Codes alone, in order. */
  codes(command: Command, ...witnesses: readonly MemberName[]): readonly string[] {
    return this.refusals(command, ...witnesses).map(({ code }) => code);
  }

  /**
   * Takes the command, signed by whoever must; where nobody is left to sign the hall agrees first. Throws
   * with the refusals where there are any.
   */
  submit(command: Command, ...there: readonly MemberName[]): this {
    const agreed = neededFirst(this.meeting, command);
    if (agreed !== null) this.submit(agreed);
    const witnesses = signersNow(this.meeting, command, there);
    const decision = this.ask(command, ...witnesses);
    if (!decision.ok)
      throw new Error(`${command.type} refused: ${JSON.stringify(decision.refusals)}`);
    decision.events.forEach((event, i) => {
      this.keep(event, i === 0 ? witnesses : []);
    });
    return this;
  }

  /** Another run that stands where this one does. */
  fork(): Run {
    const other = new Run(this.chain);
    other.meeting = this.meeting;
    other.head = this.head;
    other.events.push(...this.events);
    other.heads.push(...this.heads);
    return other;
  }

  /** A second an entry; where the clock was changed it stands still from then on. */
  private time(seq: number): string {
    const { deviations, lastAt } = this.meeting;
    return deviations.some(({ kind }) => kind === 'clockChanged')
      ? lastAt
      : minuteOf(new Date(BEGINNING + seq * 1000).toISOString());
  }

  private keep(event: Event, witnesses: readonly MemberName[]): void {
    const seq = this.head.seq + 1;
    const at = event.type === 'clockChanged' ? event.to : this.time(seq);
    const stamp: Stamp = { seq, at, witnesses: [...witnesses] };
    const kept: Kept = { ...stamp, event };
    this.events.push(kept);
    this.heads.push(this.head);
    this.meeting = evolve(this.meeting, event, stamp);
    this.head = { seq, hash: this.chain(this.head, kept) };
  }
}
