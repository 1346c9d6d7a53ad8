import type { BallotForm } from '@/election/events/ballot';
import type {
  correctionReasons,
  EnteredPaper,
  HandTotals,
  SettlementReason,
} from '@/election/events/count';
import type { FormId, KeyId, MemberName } from '@/election/events/ids';
import type { Procedure, SignedAct } from '@/election/events/meeting';
import type { deviationKinds, Signature } from '@/election/events/officers';
import type { FigureName } from '@/election/events/round';
import { formFor } from '@/election/tally/ballots/purpose';
import type { RoundKind } from '@/election/tally/paper';
import type { Result } from '@/election/tally/result';
import { emptyTotals, type Totals } from '@/election/tally/totals';

/** Where an event stands in the journal and who witnessed it with a PIN. */
export interface Stamp {
  readonly seq: number;
  readonly at: string;
  readonly witnesses: readonly MemberName[];
}

/** A round is named by its form and its number there, as every event of it names it. */
export interface RoundName {
  readonly form: FormId;
  readonly number: number;
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

/** Who entered a paper, and where in the record. */
interface Entered {
  readonly enteredBy: MemberName;
  readonly seq: number;
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

/** Who raised a hand in favour, of the members with the vote who were in the hall. */
export interface HandsCounted {
  readonly for: number;
  readonly present: number;
}

/** What the people in the hall agreed to in the place of a signature. */
export type HallAgreement = {
  readonly names: readonly MemberName[];
  readonly hands: HandsCounted;
} & (
  | { readonly kind: 'presiding' | 'newPassword' | 'deskUncovered' }
  | {
      readonly kind: 'withoutSignature';
      readonly act: SignedAct;
      /** Whom it is about; `null` where the act names nobody. */
      readonly about: MemberName | null;
    }
);

/** What did not go as the rules have it. */
export interface Deviation {
  readonly kind: (typeof deviationKinds)[number];
  readonly names: readonly MemberName[];
  readonly seq: number;
  /** By a show of hands: how many agreed, of how many in the hall. `null` where by signatures alone. */
  readonly hands: HandsCounted | null;
}

export interface DrawnSheet {
  readonly number: number;
  readonly text: string;
  readonly stamp: Stamp;
  readonly signatures: readonly SignatureOnSheet[];
  readonly wanting: readonly WantingSignature[];
  readonly withdrawn: { readonly reason: string; readonly stamp: Stamp } | null;
  /** What did not go by the rules after it was drawn: printed beneath it, for its text has nothing of it. */
  readonly deviations: readonly Deviation[];
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
  /** What the hall agreed to last while this round was at hand, for the board; `null` once it went unused. */
  readonly agreed: HallAgreement | null;
  /** Broken off without a count: why; `null` while it is not. */
  readonly notHeld: { readonly reason: string; readonly stamp: Stamp } | null;
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
  agreed: null,
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
