import type { RoundKind } from '@/election/tally/paper';
import type { FormId, MemberName } from './ids';
import type { Office } from './officers';
import type { FigureName } from './round';

/** The equations of a result sheet, by name; `rules/sheet/equations.ts` computes them. */
export type EquationId =
  | 'presentWithinDue'
  | 'issuedIsPresent'
  | 'votersWithinIssued'
  | 'receivedSplits'
  | 'returnedWithinLimit'
  | 'enteredIsReturned'
  | 'returnedSplits'
  | 'contestPapers'
  | 'candidateSplits'
  | 'gradesSplit'
  | 'votesWithinSeats';

/** What a contest still awaits: a vote of some kind, or the decision of the superior organisation. */
export type AwaitedKind = RoundKind | 'refer';

/** The sentence needs no figure. */
type None = Readonly<Record<string, never>>;
type Who = { readonly name: string };
type Place = { readonly packet: number; readonly place: number };

/**
 * Every refusal of the core, with the figures that its sentence needs.
 * `text/` turns each into what, why and what now (domain §10.9).
 */
export interface RefusalFigures {
  // the meeting as a whole
  'meeting.alreadyOpened': None;
  'meeting.notOpened': None;
  'meeting.ended': None;
  'meeting.handedOver': None;
  'meeting.otherWriter': None;
  'clock.notChanged': None;
  'meeting.notHandedOver': None;
  /** Handed over by this very device. */
  'meeting.takeBack': None;
  'meeting.notAnnounced': None;
  'meeting.notClosed': None;
  'meeting.boxAlreadyOpened': None;
  /** A text is empty where words are needed, or too long. */
  'command.unreadable': None;
  // preparation
  'details.missing': None;
  'roster.empty': None;
  'roster.twice': Who;
  'roster.inUse': Who;
  'roster.signInOpened': None;
  'roster.unknown': Who;
  'roster.unchanged': Who;
  'roster.representatives': { readonly representatives: number };
  'roster.membersToo': { readonly members: number };
  'exclusions.twice': Who;
  'exclusions.noVote': Who;
  'exclusions.voted': None;
  'exclusions.present': Who;
  'method.missing': None;
  'method.notAdopted': None;
  'contest.missing': None;
  'contest.candidateTwice': Who;
  'contest.candidateNotFull': Who;
  'contest.noCandidates': None;
  /** A contest twice on the paper, or `within` names one that is not on it. */
  'contest.twice': None;
  'contest.withinUnknown': None;
  /** A recommendation lists nobody: whom its papers name is written on them. */
  'contest.recommendsListed': None;
  'contest.notElectedThere': Who;
  'contest.electedAlready': Who;
  'form.unknown': { readonly form: FormId };
  'form.atHand': { readonly form: FormId };
  'form.last': None;
  'frozen.afterHeadCount': None;
  'frozen.roundHeld': None;
  // how it goes on after a round
  'contest.open': {
    readonly form: FormId;
    readonly office: string;
    readonly kind: AwaitedKind;
  };
  'contest.notOpen': None;
  'contest.otherKind': { readonly office: string; readonly kind: AwaitedKind };
  'contest.otherCandidates': { readonly office: string };
  'contest.noneElected': { readonly office: string };
  'committee.notElected': { readonly fewest: number };
  'round.stillOpen': { readonly form: FormId; readonly round: number };
  'round.reasonMissing': None;
  'round.notHeld': None;
  'meeting.roundAnnounced': None;
  // sign-in
  'signIn.notOpened': None;
  'signIn.alreadyOpened': None;
  'signIn.alreadyHere': Who;
  'signIn.notHere': Who;
  'signIn.excluded': Who;
  'signIn.notExcluded': Who;
  'quorum.missing': {
    readonly due: number;
    readonly present: number;
    readonly missing: number;
    readonly needed: number;
  };
  // shows of hands, officers
  'hands.tooMany': { readonly shown: number; readonly present: number };
  'hands.alreadyPassed': None;
  'hands.exclusionsFirst': { readonly open: number };
  'hands.nothingProposed': None;
  'hands.notThisProposal': None;
  'officer.isCandidate': Who;
  'officer.noVote': Who;
  'officer.notHere': Who;
  'officer.twoOffices': Who;
  'officer.twice': Who;
  'officer.oneChief': { readonly chiefs: number };
  'officer.notServing': Who & { readonly office: Office };
  'officers.missing': {
    readonly office: Office;
    readonly needed: number;
    readonly serving: number;
  };
  'officers.noChief': None;
  'officers.chiefServes': Who;
  'officers.noScrutineer': None;
  'officers.twoToEnter': { readonly serving: number };
  'officers.noCounter': None;
  'officer.chiefByHands': None;
  /** Who presides cannot be scrutineer or counter as well. */
  'officer.presides': Who;
  'details.presidingByHands': Who;
  'hands.notASigner': Who;
  /** Nothing goes on without a signature under a sheet that somebody signed. */
  'hands.sheetSigned': None;
  'key.missing': Who;
  'key.notNeeded': Who;
  /** That of who presides is ended by a show of hands before a new one is chosen. */
  'key.presidingByHands': Who;
  'key.notCurrent': Who;
  /** One key under two names would sign for both. */
  'key.registered': Who;
  /** None of those who would sign is left: the people in the hall agree first. */
  'witness.handsFirst': None;
  'witness.missing': { readonly names: readonly MemberName[]; readonly all: boolean };
  // steps and figures
  'step.alreadyRecorded': None;
  'step.reportFirst': None;
  'step.introductionFirst': None;
  'step.sealBoxFirst': None;
  'step.explainFirst': None;
  'step.headCountFirst': None;
  'step.slipFirst': None;
  'step.openBoxFirst': None;
  'slip.stands': None;
  'slip.noKeys': None;
  'step.mixFirst': None;
  'headCount.alreadyDone': None;
  'headCount.listDiffers': { readonly counted: number; readonly listed: number };
  'figure.missing': { readonly figure: FigureName };
  'figure.alreadyRecorded': { readonly figure: FigureName };
  'figure.unchanged': { readonly figure: FigureName; readonly value: number };
  'figure.onlyReturned': { readonly figure: FigureName };
  'figure.notBeforeOpening': { readonly figure: FigureName };
  'figure.reasonMissing': None;
  'papers.issuedNotPresent': { readonly issued: number; readonly present: number };
  'papers.issuedOverReceived': { readonly issued: number; readonly received: number };
  'papers.noSpare': {
    readonly received: number;
    readonly issued: number;
    readonly replaced: number;
  };
  'papers.votingOver': None;
  'papers.votersOverIssued': { readonly voters: number; readonly issued: number };
  'papers.presentOverDue': { readonly present: number; readonly due: number };
  'papers.leftOverDiffers': {
    readonly received: number;
    readonly issued: number;
    readonly replaced: number;
    readonly leftOver: number;
  };
  'returned.overLimit': {
    readonly returned: number;
    readonly limit: number;
    readonly figure: 'voters' | 'issued';
  };
  'returned.withinLimit': { readonly returned: number; readonly limit: number };
  // counting
  'count.nobodyAtTheKeys': None;
  'count.closed': None;
  'count.notClosed': None;
  'paper.beyondReturned': { readonly returned: number; readonly entered: number };
  'paper.untouched': None;
  'paper.notThisForm': None;
  'paper.notOnRoster': Who;
  'paper.noNames': None;
  'paper.ruledByNoScrutineer': Who;
  'paper.placeTaken': Place;
  'paper.placeNotNext': Place;
  'paper.notThere': Place;
  'paper.undecided': None;
  'paper.reasonMissing': None;
  'packet.empty': { readonly packet: number };
  'packet.byHand': { readonly packet: number };
  'packet.notByHand': { readonly packet: number };
  'packet.notFinished': { readonly packet: number };
  /** Who entered it first cannot enter it second, nor the other way round. */
  'packet.sameHand': Who & { readonly packet: number };
  'packet.secondNotAsked': { readonly packet: number };
  'packet.secondClosed': { readonly packet: number };
  'packet.secondMissing': { readonly packet: number };
  'packet.differs': { readonly packet: number; readonly differences: number };
  'difference.none': { readonly packet: number };
  /** Both entries have a paper there: it cannot be said that there is none. */
  'difference.paperThere': None;
  'byHand.notThisForm': None;
  'byHand.voidOverPapers': { readonly void: number; readonly papers: number };
  'byHand.overvoted': { readonly office: string; readonly overvoted: number };
  'byHand.splits': Who & { readonly sum: number; readonly papers: number };
  'byHand.votesOverSeats': {
    readonly office: string;
    readonly votes: number;
    readonly most: number;
  };
  'byHand.name': Who;
  'packet.notLast': { readonly packet: number };
  'packet.alreadyClosed': { readonly packet: number };
  'count.unbalanced': { readonly equation: EquationId; readonly figures: readonly number[] };
  'count.differs': { readonly entered: number; readonly returned: number };
  // signing
  'round.voided': None;
  'round.announced': None;
  'sheet.stands': { readonly sheet: number };
  'sheet.none': None;
  'sheet.differs': None;
  'sheet.basesDiffer': None;
  'sheet.basesAgree': None;
  'sheet.outsideUnnamed': { readonly names: readonly string[] };
  'sheet.nobodyOutside': None;
  'sheet.alreadySigned': Who;
  'sheet.notSigner': Who;
  'sheet.unsigned': { readonly names: readonly MemberName[] };
  'sheet.nobodySigned': None;
}

export type RefusalCode = keyof RefusalFigures;
export type Refusal = {
  [C in RefusalCode]: { readonly code: C; readonly figures: RefusalFigures[C] };
}[RefusalCode];

/** One refusal; a code without figures is written `refusal('x', {})`. */
export function refusal<C extends RefusalCode>(code: C, figures: RefusalFigures[C]): Refusal {
  return { code, figures } as Refusal;
}

/** The first question that refuses anything answers alone: later ones would only add noise. */
export function firstOf(...answers: readonly (() => readonly Refusal[])[]): readonly Refusal[] {
  for (const answer of answers) {
    const refusals = answer();
    if (refusals.length > 0) return refusals;
  }
  return [];
}
