import type { Event } from '@/election/events/catalogue';
import type { EnteredPaper } from '@/election/events/count';
import type { KeyId, MemberName } from '@/election/events/ids';
import { currentKey, presidingOfficer } from '@/election/rules/officers/officers';
import {
  keyWitnessNeed,
  NO_WITNESS,
  signedAct,
  subjectOf,
  type WitnessNeed,
  witnessNeed,
} from '@/election/rules/officers/witnessNeed';
import { isOver, type Meeting } from '@/election/state/meeting';
import { standingSheet } from '@/election/state/sheets';
import { type Action, does } from './actions';
import { makeKey, sign } from './meetings';
import { named } from './people';
import { plainCourse } from './plainCourse';
import type { Kept, Run } from './run';
import { agreedWithout } from './signers';

/** What has become of somebody who signs. */
export const FATES = ['works', 'forgotten', 'gone'] as const;
export type Fate = (typeof FATES)[number];

/** Whom the superior organisation sends when another has to preside; on no roster. */
const SENT = ['周立', '周正'].map(named);

/** One act of the hall: the meeting before it, and what came onto the record. */
export interface HallAct {
  readonly before: Meeting;
  readonly events: readonly Kept[];
}

/**
 * A hall of people, some of whom have forgotten their password or are gone for good, which the rules do not know.
 * It does one act at a time: what a plain meeting does next, or what has to happen first so that it can be signed
 * (domain §11.7).
 */
export class Hall {
  /** Everything that was done, in order. */
  readonly acts: HallAct[] = [];
  private readonly forgotten = new Set<KeyId>();
  private readonly gone = new Set<MemberName>();

  constructor(
    readonly run: Run,
    private readonly paper: EnteredPaper,
    /** A paper is found misread once a sheet stands. */
    private readonly findsError = false,
  ) {}

  get meeting(): Meeting {
    return this.run.meeting;
  }

  befalls(name: MemberName, fate: Fate): void {
    const key = currentKey(this.meeting, name);
    if (fate === 'forgotten' && key !== null) this.forgotten.add(key.keyId);
    if (fate === 'gone') this.gone.add(name);
  }

  /** On to its end, or until it stands somewhere. */
  goOn(until: (meeting: Meeting) => boolean = isOver): this {
    for (let acts = 0; !until(this.meeting); acts += 1) {
      if (acts > 200) throw new Error('it goes round and round');
      this.perform(this.next());
    }
    return this;
  }

  private canSign(name: MemberName, { signingKeys }: Meeting = this.meeting): boolean {
    const key = signingKeys.find((one) => one.name === name && one.standing === 'current');
    return key !== undefined && !this.gone.has(name) && !this.forgotten.has(key.keyId);
  }

  private next(): Action {
    for (const action of this.wanted()) {
      const way = this.wayTo(action);
      if (way !== null) return way;
    }
    throw new Error(`no way on from ${this.run.events.at(-1)?.event.type}`);
  }

  /** What the hall would have, the best first: where there is no way the round is broken off, and referred. */
  private wanted(): readonly Action[] {
    const course = plainCourse(this.meeting, this.paper);
    const off = does({ type: 'roundNotHeld', reason: '签字人不在' });
    const { sheets, packets } = this.meeting.round;
    if (!this.findsError || sheets.length !== 1) return [course, off];
    const error = { packet: 1, place: 1 };
    if (standingSheet(this.meeting.round) !== null)
      return [does({ type: 'sheetWithdrawn', reason: '读错一张' }), off, course];
    return packets[0]?.places[0]?.struck.length === 0
      ? [does({ type: 'paperWithdrawn', ...error, reason: 'misread' })]
      : [course, off];
  }

  /**
   * The act itself where everybody can sign it, or what has to happen first; `null` where there is no way. Who
   * waits for this act cannot help with it.
   */
  private wayTo(action: Action, waiting: readonly MemberName[] = []): Action | null {
    if (action.kind === 'signs' && !this.canSign(action.name)) return this.unsigned(action.name);
    const need = this.needFor(action);
    const unable = this.unableAmong(need);
    if (unable.length === 0 && !need.byHands) return this.signed(action, need);
    for (const name of unable.filter((one) => !waiting.includes(one))) {
      const help = this.helpFor(name);
      const way = help && this.wayTo(help, [...waiting, ...unable]);
      if (way !== null) return way;
    }
    return this.byHands(action, unable);
  }

  private needFor(action: Action, meeting = this.meeting): WitnessNeed {
    if (action.kind === 'signs') return NO_WITNESS;
    if (action.kind === 'command') return witnessNeed(meeting, action.command);
    const { all, ...need } = keyWitnessNeed(meeting, action.name);
    // Whoever chooses a password is able once it is chosen.
    return { ...need, all: all.filter((name) => name !== action.name) };
  }

  /** Each of all who cannot sign, and where none of several can, all of those. */
  private unableAmong({ all, oneOf }: WitnessNeed, meeting = this.meeting): readonly MemberName[] {
    const cannot = (name: MemberName) => !this.canSign(name, meeting);
    return [...all.filter(cannot), ...(oneOf.every(cannot) ? oneOf : [])];
  }

  /** With whoever signs it; `null` where a rule is against it. */
  private signed(action: Action, need: WitnessNeed, run = this.run): Action | null {
    if (action.kind !== 'command') return action;
    const there = this.whoSigns(need);
    const isRefused = run.codes(action.command, ...there).length > 0;
    return isRefused ? null : does(action.command, ...there);
  }

  /** Of several of whom one signs, the first who can. */
  private whoSigns({ all, oneOf }: WitnessNeed): readonly MemberName[] {
    return [...all, ...oneOf.filter((name) => this.canSign(name)).slice(0, 1)];
  }

  /** A scrutineer signs with a new password, or it is recorded that the signature is missing. */
  private unsigned(name: MemberName): Action | null {
    const isGone = this.gone.has(name);
    const missing = { type: 'signatureMissing', name, note: '' } as const;
    const way = isGone ? null : this.wayTo({ kind: 'choosesPin', name });
    return way ?? this.wayTo(does({ ...missing, reason: isGone ? 'absent' : 'refused' }));
  }

  /** What would make somebody able to sign, or not needed any more; `null` where nothing would. */
  private helpFor(name: MemberName): Action | null {
    if (name === presidingOfficer(this.meeting)) return this.presidingAgain(name);
    if (!this.gone.has(name)) return { kind: 'choosesPin', name };
    return this.meeting.here.has(name) ? does({ type: 'memberLeft', name, reason: 'left' }) : null;
  }

  /** Another presides, or the same person with a new password, by a show of hands; after that it is chosen. */
  private presidingAgain(name: MemberName): Action | null {
    if (!this.gone.has(name) && currentKey(this.meeting, name) === null)
      return { kind: 'choosesPin', name };
    const next = this.gone.has(name) ? SENT.find((one) => one !== name) : name;
    if (next === undefined) return null;
    const { votes } = this;
    return does({ type: 'handsShown', matter: { kind: 'presidingOfficer', name: next }, ...votes });
  }

  /** The hall agrees that an act goes on without these, where that makes it possible. */
  private byHands(action: Action, unable: readonly MemberName[]): Action | null {
    const act = action.kind === 'choosesPin' ? 'signingKeyCreated' : actOf(action);
    if (act === null) return null;
    const about = action.kind === 'command' ? subjectOf(action.command) : action.name;
    const agreed = { ...agreedWithout(this.meeting, act, about, ...unable), ...this.votes };
    if (this.run.codes(agreed).length > 0) return null;
    const after = this.run.fork().submit(agreed);
    const need = this.needFor(action, after.meeting);
    const lacks = need.byHands || this.unableAmong(need, after.meeting).length > 0;
    return lacks || this.signed(action, need, after) === null ? null : does(agreed);
  }

  /** Everybody who is still in the hall agrees. */
  private get votes() {
    const here = [...this.meeting.here].filter((name) => !this.gone.has(name));
    return { for: here.length, against: 0, abstain: 0 };
  }

  private perform(action: Action): void {
    const before = this.meeting;
    const { seq } = this.run.head;
    if (action.kind === 'signs') sign(this.run, action.name);
    else if (action.kind === 'command') this.run.submit(action.command, ...action.before);
    else makeKey(this.run, action.name, ...this.whoSigns(this.needFor(action)));
    const events = this.run.events.filter((kept) => kept.seq > seq);
    for (const { event, witnesses } of events)
      for (const name of witnesses)
        if (!this.canSign(name, before) && !choosesOwn(event, name))
          throw new Error(`${name} cannot sign ${event.type}`);
    this.acts.push({ before, events });
  }
}

const choosesOwn = (event: Event, name: MemberName): boolean =>
  event.type === 'signingKeyCreated' && event.name === name;

const actOf = (action: Action) => (action.kind === 'command' ? signedAct(action.command) : null);
