import type {
  BallotForm,
  Details,
  EnteredPaper,
  ExclusionCategory,
  FigureName,
  Member,
  Method,
  Office,
  Press,
  PublicKey,
  ReliefReason,
  Signature,
  WithdrawalReason,
} from './events';
import type { FormId, KeyId, MeetingId, MemberName, WriterId } from './ids';
import { emptyTotals, type Totals } from './tally/totals';

/** Where an event stands in the journal and who witnessed it with a PIN. */
export interface Stamp {
  readonly seq: number;
  readonly at: string;
  readonly witnesses: readonly MemberName[];
}

/** `passed` and `proposed` exclusions are out of *due*; the others are back in it. */
export interface Exclusion {
  readonly name: MemberName;
  readonly category: ExclusionCategory;
  readonly consent: string;
  readonly status: 'proposed' | 'passed' | 'notPassed' | 'takenBack';
}

/** A show of hands; `base` is the number of which more than half was needed. */
export interface Hands {
  readonly matter: 'method' | 'exclusions' | 'officers';
  readonly names: readonly MemberName[];
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly notVoting: number;
  readonly present: number;
  readonly base: number;
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
  /** Served when votes could be seen: expected at the signing, if only to be recorded absent. */
  readonly afterOpening: boolean;
}

export interface SigningKey {
  readonly name: MemberName;
  readonly key: KeyId;
  readonly publicKey: PublicKey;
  /** `false` once replaced, or left behind on another device. */
  readonly current: boolean;
}

/** A change to who is due, made after sign-in was opened: printed (domain 2). */
export interface DueChange {
  readonly name: MemberName;
  readonly what: 'takenBack' | 'notPassed' | 'rosterCorrected' | 'excluded';
  readonly reason: string;
  readonly stamp: Stamp;
}

export interface FigureChange {
  readonly figure: FigureName;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  /** `countedAgain`: counted once more; `corrected`: had been wrongly recorded; `added`: more papers received. */
  readonly kind: 'countedAgain' | 'corrected' | 'added';
  readonly stamp: Stamp;
}

export interface StandingPaper {
  readonly paper: EnteredPaper;
  readonly keys: MemberName;
  readonly seq: number;
}

export interface StruckPaper extends StandingPaper {
  readonly reason: WithdrawalReason;
  readonly stamp: Stamp;
}

/** A place in a packet: the paper that stands there, and those struck through before it. */
export interface PlaceInPacket {
  readonly standing: StandingPaper | null;
  readonly struck: readonly StruckPaper[];
}

export interface Packet {
  readonly places: readonly PlaceInPacket[];
  /** Closed by the counter with fewer papers, or more, than a packet usually holds. */
  readonly closed: boolean;
}

export interface WantingSignature {
  readonly name: MemberName;
  readonly why: 'refused' | 'absent';
  readonly reason: string;
  readonly stamp: Stamp;
}

export interface SignatureOnSheet {
  readonly name: MemberName;
  readonly key: KeyId;
  readonly signature: Signature;
  readonly stamp: Stamp;
}

export interface DrawnSheet {
  readonly number: number;
  readonly text: string;
  readonly stamp: Stamp;
  readonly signatures: readonly SignatureOnSheet[];
  readonly wanting: readonly WantingSignature[];
  readonly withdrawn: { readonly reason: string; readonly stamp: Stamp } | null;
}

export type Figures = { readonly [F in FigureName]: number | null };

/** One round of one form: its frozen attendance, papers, count and sheets. */
export interface Round {
  readonly form: FormId;
  readonly number: number;
  readonly figures: Figures;
  readonly changes: readonly FigureChange[];
  readonly packets: readonly Packet[];
  readonly entered: number;
  /** Running totals over the standing papers, held equal to the tally by a property. */
  readonly totals: Totals;
  readonly countingClosed: boolean;
  readonly voided: boolean;
  readonly baseAcknowledged: boolean;
  readonly sheets: readonly DrawnSheet[];
  readonly announced: boolean;
}

export type Ending = 'closed' | 'notHeld' | 'handedOver';

/** A meeting is the fold of its journal; nothing in it is kept anywhere else. */
export interface Meeting {
  readonly id: MeetingId;
  readonly writer: WriterId;
  readonly practice: boolean;
  readonly opened: boolean;
  readonly details: Details | null;
  readonly roster: readonly Member[];
  readonly exclusions: readonly Exclusion[];
  readonly dueChanges: readonly DueChange[];
  readonly method: Method | null;
  readonly methodAdopted: boolean;
  readonly form: BallotForm | null;
  readonly signInOpened: boolean;
  readonly here: ReadonlySet<MemberName>;
  readonly hands: readonly Hands[];
  readonly proposed: readonly ServingOfficer[];
  readonly serving: readonly ServingOfficer[];
  readonly relieved: readonly RelievedOfficer[];
  readonly keys: readonly SigningKey[];
  readonly wrongPins: ReadonlyMap<MemberName, number>;
  readonly pressed: ReadonlyMap<Press, Stamp>;
  readonly atTheKeys: MemberName | null;
  readonly round: Round;
  readonly ending: Ending | null;
  /** When the last entry was made, by its device's clock: for reading only, order is by number. */
  readonly lastAt: string;
}

const noFigures: Figures = {
  due: null,
  present: null,
  received: null,
  issued: null,
  replaced: null,
  voters: null,
  leftOver: null,
  returned: null,
};

const firstRound: Round = {
  form: 'F1' as FormId,
  number: 1,
  figures: noFigures,
  changes: [],
  packets: [],
  entered: 0,
  totals: emptyTotals({ contests: [], blankMeans: 'abstain', within: null }),
  countingClosed: false,
  voided: false,
  baseAcknowledged: false,
  sheets: [],
  announced: false,
};

/** What the first entry is decided against. */
export const BEFORE_OPENING: Meeting = {
  id: '' as MeetingId,
  writer: '' as WriterId,
  practice: false,
  opened: false,
  details: null,
  roster: [],
  exclusions: [],
  dueChanges: [],
  method: null,
  methodAdopted: false,
  form: null,
  signInOpened: false,
  here: new Set(),
  hands: [],
  proposed: [],
  serving: [],
  relieved: [],
  keys: [],
  wrongPins: new Map(),
  pressed: new Map(),
  atTheKeys: null,
  round: firstRound,
  ending: null,
  lastAt: '',
};
