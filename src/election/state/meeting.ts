import type {
  ContestId,
  FormId,
  Hash,
  KeyId,
  MeetingId,
  MemberName,
  SlipBits,
  WriterId,
} from '@/election/events/ids';
import type {
  Body,
  Details,
  Matter,
  Method,
  Procedure,
  ReadinessChecked,
  RecordRepair,
  SignedAct,
} from '@/election/events/meeting';
import type { AppIdentity, Office, PublicKey, ReliefReason } from '@/election/events/officers';
import type { ExclusionCategory, Member } from '@/election/events/roster';
import {
  type Deviation,
  type HandsCounted,
  newRound,
  type Round,
  type RoundName,
  type Stamp,
} from './round';

/** Where the journal stands: the number of entries and the hash of the last. */
export interface Head {
  readonly seq: number;
  readonly hash: Hash;
}

/** `passed` and `proposed` exclusions are out of *due*; the others are back in it. */
export interface Exclusion {
  readonly name: MemberName;
  readonly category: ExclusionCategory;
  readonly consent: string;
  readonly status: 'proposed' | 'passed' | 'notPassed' | 'takenBack';
}

/** A show of hands; `base` is the number that `needed` was taken of. */
export interface Hands {
  readonly matter: Matter['kind'];
  readonly names: readonly MemberName[];
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly notVoting: number;
  readonly present: number;
  readonly base: number;
  readonly needed: number;
  readonly passed: boolean;
  readonly stamp: Stamp;
}

export interface ServingOfficer {
  readonly name: MemberName;
  readonly office: Office;
}

export interface RelievedOfficer extends ServingOfficer {
  readonly reason: ReliefReason;
  readonly stamp: Stamp;
  /** Rounds in which votes could be seen: expected at their signing, if only to be recorded absent. */
  readonly sawVotesIn: readonly RoundName[];
}

export interface SigningKey {
  readonly name: MemberName;
  readonly keyId: KeyId;
  readonly publicKey: PublicKey;
  /** `replaced` by another, or to be; `leftBehind` on another device. Only a current one signs. */
  readonly standing: 'current' | 'replaced' | 'leftBehind';
}

/** The people in the hall agreed that the next act goes on without the signature of these. */
export interface Consent {
  readonly act: SignedAct;
  /** Whom it is about; `null` where the act names nobody. */
  readonly about: MemberName | null;
  readonly of: readonly MemberName[];
  readonly hands: HandsCounted;
}

/** A change to who is due, made after sign-in was opened: printed (domain §2.4). */
export interface DueChange {
  readonly name: MemberName;
  readonly what: 'takenBack' | 'notPassed' | 'rosterCorrected' | 'excluded';
  readonly reason: string;
  readonly stamp: Stamp;
}

/** How a contest ended in which not every seat was filled, or a round was not held again. */
export interface Settlement {
  readonly form: FormId;
  readonly contest: ContestId;
  readonly how: 'fewerSeats' | 'referred';
  readonly reason: string;
  readonly stamp: Stamp;
}

/** What was looked at on the device before the box was opened, last of all. */
export interface Readiness {
  readonly checks: ReadinessChecked;
  readonly regardless: boolean;
  readonly stamp: Stamp;
}

/** A line of the opening slip: who holds a key, in which offices, and the key as it was when the slip was drawn. */
export interface SlipLine {
  readonly name: MemberName;
  readonly presides: boolean;
  readonly offices: readonly Office[];
  /** `null` where none was chosen on this device. */
  readonly keyId: KeyId | null;
}

/** What stands on paper, signed in ink. */
export interface OpeningSlip {
  readonly lines: readonly SlipLine[];
  readonly bits: SlipBits;
  readonly app: AppIdentity;
  readonly stamp: Stamp;
}

export type Ending = 'closed' | 'notHeld' | 'handedOver';

/** A meeting is the fold of its journal; nothing in it is kept anywhere else. */
export interface Meeting {
  readonly id: MeetingId;
  readonly writer: WriterId;
  readonly practice: boolean;
  readonly body: Body;
  readonly from: {
    readonly meeting: MeetingId;
    readonly seq: number;
    readonly head: Hash;
    readonly rehearsal?: true;
  } | null;
  readonly opened: boolean;
  readonly details: Details | null;
  readonly roster: readonly Member[];
  readonly exclusions: readonly Exclusion[];
  readonly dueChanges: readonly DueChange[];
  readonly method: Method | null;
  readonly methodAdopted: boolean;
  /** The text that was adopted by show of hands; `null` where none was kept. */
  readonly methodText: string | null;
  readonly signInOpened: boolean;
  readonly here: ReadonlySet<MemberName>;
  readonly hands: readonly Hands[];
  readonly proposed: readonly ServingOfficer[];
  readonly serving: readonly ServingOfficer[];
  readonly relieved: readonly RelievedOfficer[];
  readonly signingKeys: readonly SigningKey[];
  /** The one that was drawn last; `null` before the first. */
  readonly openingSlip: OpeningSlip | null;
  /** Since then a key was chosen that it must have, or another device has taken over: another one is due. */
  readonly slipOutdated: boolean;
  readonly wrongPins: ReadonlyMap<MemberName, number>;
  /** Of the entry before; whatever else happens ends it. */
  readonly consent: Consent | null;
  readonly deviations: readonly Deviation[];
  readonly procedures: ReadonlyMap<Procedure, Stamp>;
  readonly operator: MemberName | null;
  /** The round at hand: commands act on this one. */
  readonly round: Round;
  /** Earlier rounds, and those of other forms, in the order in which they were opened. */
  readonly otherRounds: readonly Round[];
  readonly settlements: readonly Settlement[];
  readonly repairs: readonly RecordRepair[];
  readonly readiness: Readiness | null;
  readonly ending: Ending | null;
  /** When the last entry was made, by its device's clock: for reading only, order is by number. */
  readonly lastAt: string;
}

/** Nothing is written on it any more, here or elsewhere; one that was handed over may still go on. */
export const isOver = ({ ending }: Pick<Meeting, 'ending'>): boolean =>
  ending === 'closed' || ending === 'notHeld';

/** What the first entry is decided against. */
export const BEFORE_OPENING: Meeting = {
  id: '' as MeetingId,
  writer: '' as WriterId,
  practice: false,
  body: 'members',
  from: null,
  opened: false,
  details: null,
  roster: [],
  exclusions: [],
  dueChanges: [],
  method: null,
  methodAdopted: false,
  methodText: null,
  signInOpened: false,
  here: new Set(),
  hands: [],
  proposed: [],
  serving: [],
  relieved: [],
  signingKeys: [],
  openingSlip: null,
  slipOutdated: false,
  wrongPins: new Map(),
  consent: null,
  deviations: [],
  procedures: new Map(),
  operator: null,
  round: newRound({ form: 'F1' as FormId, number: 1 }, 'first', null),
  otherRounds: [],
  settlements: [],
  repairs: [],
  readiness: null,
  ending: null,
  lastAt: '',
};
