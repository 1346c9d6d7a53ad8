import type { BallotForm } from '@/election/events/ballot';
import type {
  correctionReasons,
  EnteredPaper,
  HandTotals,
  SettlementReason,
} from '@/election/events/count';
import type {
  ContestId,
  FormId,
  Hash,
  KeyId,
  MeetingId,
  MemberName,
  WriterId,
} from '@/election/events/ids';
import type { Body, Details, Matter, Method, Procedure } from '@/election/events/meeting';
import type { Office, PublicKey, ReliefReason, Signature } from '@/election/events/officers';
import type { ExclusionCategory, Member } from '@/election/events/roster';
import type { FigureName } from '@/election/events/round';
import { formFor } from '@/election/tally/ballots/purpose';
import type { RoundKind } from '@/election/tally/paper';
import type { Result } from '@/election/tally/result';
import { emptyTotals, type Totals } from '@/election/tally/totals';

/** Where the journal stands: the number of entries and the hash of the last. */
export interface Head {
  readonly seq: number;
  readonly hash: Hash;
}

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

/** A round is named by its form and its number there, as every event of it names it. */
export interface RoundName {
  readonly form: FormId;
  readonly number: number;
}

export interface SigningKey {
  readonly name: MemberName;
  readonly keyId: KeyId;
  readonly publicKey: PublicKey;
  /** `false` once replaced, or left behind on another device. */
  readonly current: boolean;
}

/** A change to who is due, made after sign-in was opened: printed (domain §2.4). */
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

/** Who entered a paper, and when. */
interface Entered {
  readonly enteredBy: MemberName;
  readonly seq: number;
  readonly at: string;
}

export interface StandingPaper extends Entered {
  readonly paper: EnteredPaper;
  /** The scrutineer who decided how it reads, where it had been set aside. */
  readonly decidedBy: MemberName | null;
}

export interface StruckPaper extends Entered {
  /** `null` where it was only set aside, and no paper belongs there. */
  readonly paper: EnteredPaper | null;
  readonly reason: (typeof correctionReasons)[number];
  readonly note: string | null;
  readonly stamp: Stamp;
}

/** A place in a packet: the paper that stands there, and those struck through before it. */
export interface PlaceInPacket {
  readonly standing: StandingPaper | null;
  /** Doubtful: its place is kept until a scrutineer decides how it reads. */
  readonly aside: Entered | null;
  readonly struck: readonly StruckPaper[];
}

/** The same packet entered again, blind, by somebody else. */
export interface SecondCount {
  /** In the order in which they lay; `paper` is `null` where it was left to the scrutineer. */
  readonly entries: readonly SecondEntry[];
  /** Nothing more of it comes: it is held against the first. */
  readonly closed: boolean;
}
export interface SecondEntry extends Entered {
  readonly paper: EnteredPaper | null;
}

/** A difference between the two entries, decided with the paper in the hand. */
export interface Settled {
  /** Where the paper stands, or stood, in the first entry; `null` where it never had one. */
  readonly place: number | null;
  readonly firstWrong: boolean;
  readonly reason: SettlementReason;
  readonly stamp: Stamp;
}

export interface Packet {
  readonly places: readonly PlaceInPacket[];
  /** Closed by the counter with fewer papers, or more, than a packet usually holds. */
  readonly closed: boolean;
  readonly second: SecondCount | null;
  readonly settled: readonly Settled[];
  /** Counted by hand: its papers were never entered, and nobody can count them again from here. */
  readonly byHand: HandTotals | null;
}

export interface WantingSignature {
  readonly name: MemberName;
  readonly reason: 'refused' | 'absent';
  readonly note: string;
  readonly stamp: Stamp;
}

export interface SignatureOnSheet {
  readonly name: MemberName;
  readonly keyId: KeyId;
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
export interface Round extends RoundName {
  readonly kind: RoundKind;
  /** What its papers ask; `null` while nothing is prepared. */
  readonly ballot: BallotForm | null;
  /** Why others stand in it than the count before proposed. */
  readonly reason: string;
  readonly procedures: ReadonlyMap<Procedure, Stamp>;
  readonly figures: Figures;
  readonly changes: readonly FigureChange[];
  readonly packets: readonly Packet[];
  readonly entered: number;
  /** Running totals over the standing papers, held equal to the tally by a property. */
  readonly totals: Totals;
  readonly countingClosed: boolean;
  readonly voided: boolean;
  readonly basesDifferAcknowledged: boolean;
  /** Who was chosen for the inner contest of `within` and not for the outer was named (domain §3.14). */
  readonly electedOutsideAcknowledged: boolean;
  readonly sheets: readonly DrawnSheet[];
  readonly announced: boolean;
  /** What was announced, fixed at that moment; `null` before that, and of a void round. */
  readonly outcome: Result | null;
  /** Broken off without a count: why; `null` while it is not. */
  readonly notHeld: { readonly reason: string; readonly stamp: Stamp } | null;
}

/** How a contest ended in which not every seat was filled, or a round was not held again. */
export interface Settlement {
  readonly form: FormId;
  readonly contest: ContestId;
  readonly how: 'fewerSeats' | 'referred';
  readonly reason: string;
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
  readonly wrongPins: ReadonlyMap<MemberName, number>;
  readonly procedures: ReadonlyMap<Procedure, Stamp>;
  readonly operator: MemberName | null;
  /** The round at hand: what the desk does, it does in this one. */
  readonly round: Round;
  /** Earlier rounds, and those of other forms, in the order in which they were opened. */
  readonly otherRounds: readonly Round[];
  readonly settlements: readonly Settlement[];
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

const NOTHING_HELD: Omit<Round, 'form' | 'number' | 'kind' | 'ballot' | 'totals'> = {
  reason: '',
  procedures: new Map(),
  figures: noFigures,
  changes: [],
  packets: [],
  entered: 0,
  countingClosed: false,
  voided: false,
  basesDifferAcknowledged: false,
  electedOutsideAcknowledged: false,
  sheets: [],
  announced: false,
  outcome: null,
  notHeld: null,
};

const NOTHING_ASKED = { contests: [], blankMeans: 'abstain', within: null } as const;

/** A round of which nothing is held yet. */
export const newRound = (name: RoundName, kind: RoundKind, ballot: BallotForm | null): Round => ({
  ...NOTHING_HELD,
  form: name.form,
  number: name.number,
  kind,
  ballot,
  totals: emptyTotals(formFor(ballot?.purpose, ballot ?? NOTHING_ASKED)),
});

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
  wrongPins: new Map(),
  procedures: new Map(),
  operator: null,
  round: newRound({ form: 'F1' as FormId, number: 1 }, 'first', null),
  otherRounds: [],
  settlements: [],
  ending: null,
  lastAt: '',
};
