import type { Act } from './act';
import { announced } from './acts/announced';
import { baseAcknowledged } from './acts/baseAcknowledged';
import { chiefNamed } from './acts/chiefNamed';
import { countingClosed } from './acts/countingClosed';
import { detailsSet } from './acts/detailsSet';
import { differenceSettled } from './acts/differenceSettled';
import { excludedTakenBack } from './acts/excludedTakenBack';
import { exclusionsSet } from './acts/exclusionsSet';
import { figureCorrected } from './acts/figureCorrected';
import { figureCountedAgain } from './acts/figureCountedAgain';
import { formDropped } from './acts/formDropped';
import { formSet } from './acts/formSet';
import { formTurnedTo } from './acts/formTurnedTo';
import { handedOver } from './acts/handedOver';
import { handsShown } from './acts/handsShown';
import { handTotalsWithdrawn } from './acts/handTotalsWithdrawn';
import { headCounted } from './acts/headCounted';
import { keyMade } from './acts/keyMade';
import { keysTaken } from './acts/keysTaken';
import { leftOverCut } from './acts/leftOverCut';
import { matterReferred } from './acts/matterReferred';
import { meetingClosed } from './acts/meetingClosed';
import { meetingNotHeld } from './acts/meetingNotHeld';
import { meetingOpened } from './acts/meetingOpened';
import { memberArrived } from './acts/memberArrived';
import { memberLeft } from './acts/memberLeft';
import { methodSet } from './acts/methodSet';
import { officerRelieved } from './acts/officerRelieved';
import { officersProposed } from './acts/officersProposed';
import { outsideNamed } from './acts/outsideNamed';
import { packetByHand } from './acts/packetByHand';
import { packetClosed } from './acts/packetClosed';
import { paperEntered } from './acts/paperEntered';
import { paperSetAside } from './acts/paperSetAside';
import { paperSpoiled } from './acts/paperSpoiled';
import { papersIssued } from './acts/papersIssued';
import { papersReceived } from './acts/papersReceived';
import { paperWithdrawn } from './acts/paperWithdrawn';
import { pinRefused } from './acts/pinRefused';
import { pressed } from './acts/pressed';
import { returnedCounted } from './acts/returnedCounted';
import { rosterCorrected } from './acts/rosterCorrected';
import { rosterSet } from './acts/rosterSet';
import { roundNotHeld } from './acts/roundNotHeld';
import { roundOpened } from './acts/roundOpened';
import { roundVoided } from './acts/roundVoided';
import { secondClosed } from './acts/secondClosed';
import { secondDropped } from './acts/secondDropped';
import { secondEntered } from './acts/secondEntered';
import { sheetDrawn } from './acts/sheetDrawn';
import { sheetSigned } from './acts/sheetSigned';
import { sheetWithdrawn } from './acts/sheetWithdrawn';
import { signatureWanting } from './acts/signatureWanting';
import { signInOpened } from './acts/signInOpened';
import { takenOver } from './acts/takenOver';
import { votersCounted } from './acts/votersCounted';
import type { EventType } from './events';

/** Everything that can happen, bound to its rule: an event without one does not compile. */
export const acts: { readonly [T in EventType]: Act<T> } = {
  meetingOpened,
  detailsSet,
  rosterSet,
  rosterCorrected,
  exclusionsSet,
  methodSet,
  formSet,
  formDropped,
  formTurnedTo,
  roundOpened,
  roundNotHeld,
  matterReferred,
  signInOpened,
  memberArrived,
  memberLeft,
  excludedTakenBack,
  pressed,
  officersProposed,
  handsShown,
  officerRelieved,
  chiefNamed,
  keyMade,
  pinRefused,
  headCounted,
  papersReceived,
  papersIssued,
  paperSpoiled,
  votersCounted,
  leftOverCut,
  returnedCounted,
  figureCountedAgain,
  figureCorrected,
  keysTaken,
  paperEntered,
  packetClosed,
  paperWithdrawn,
  countingClosed,
  roundVoided,
  baseAcknowledged,
  outsideNamed,
  sheetDrawn,
  sheetSigned,
  signatureWanting,
  sheetWithdrawn,
  paperSetAside,
  secondEntered,
  secondClosed,
  secondDropped,
  differenceSettled,
  packetByHand,
  handTotalsWithdrawn,
  announced,
  meetingClosed,
  meetingNotHeld,
  handedOver,
  takenOver,
};
