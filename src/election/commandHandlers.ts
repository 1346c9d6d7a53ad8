import { formDropped } from './commands/ballot/formDropped';
import { formSet } from './commands/ballot/formSet';
import { formTurnedTo } from './commands/ballot/formTurnedTo';
import type { Act } from './commands/commandHandler';
import { countingClosed } from './commands/count/countingClosed';
import { differenceSettled } from './commands/count/differenceSettled';
import { handTotalsWithdrawn } from './commands/count/handTotalsWithdrawn';
import { packetByHand } from './commands/count/packetByHand';
import { packetClosed } from './commands/count/packetClosed';
import { paperEntered } from './commands/count/paperEntered';
import { paperSetAside } from './commands/count/paperSetAside';
import { paperWithdrawn } from './commands/count/paperWithdrawn';
import { secondClosed } from './commands/count/secondClosed';
import { secondDropped } from './commands/count/secondDropped';
import { secondEntered } from './commands/count/secondEntered';
import { detailsSet } from './commands/meeting/detailsSet';
import { handedOver } from './commands/meeting/handedOver';
import { handsShown } from './commands/meeting/handsShown';
import { meetingClosed } from './commands/meeting/meetingClosed';
import { meetingNotHeld } from './commands/meeting/meetingNotHeld';
import { meetingOpened } from './commands/meeting/meetingOpened';
import { methodSet } from './commands/meeting/methodSet';
import { pressed } from './commands/meeting/procedureRecorded';
import { takenOver } from './commands/meeting/takenOver';
import { chiefNamed } from './commands/officers/chiefNamed';
import { officerRelieved } from './commands/officers/officerRelieved';
import { officersProposed } from './commands/officers/officersProposed';
import { keysTaken } from './commands/officers/operatorChanged';
import { pinRefused } from './commands/officers/pinRefused';
import { keyMade } from './commands/officers/signingKeyCreated';
import { excludedTakenBack } from './commands/roster/excludedTakenBack';
import { exclusionsSet } from './commands/roster/exclusionsSet';
import { memberArrived } from './commands/roster/memberArrived';
import { memberLeft } from './commands/roster/memberLeft';
import { rosterCorrected } from './commands/roster/rosterCorrected';
import { rosterSet } from './commands/roster/rosterSet';
import { signInOpened } from './commands/roster/signInOpened';
import { figureCorrected } from './commands/round/figureCorrected';
import { figureCountedAgain } from './commands/round/figureCountedAgain';
import { headCounted } from './commands/round/headCounted';
import { leftOverCut } from './commands/round/leftOverCut';
import { matterReferred } from './commands/round/matterReferred';
import { paperSpoiled } from './commands/round/paperSpoiled';
import { papersIssued } from './commands/round/papersIssued';
import { papersReceived } from './commands/round/papersReceived';
import { returnedCounted } from './commands/round/returnedCounted';
import { roundNotHeld } from './commands/round/roundNotHeld';
import { roundOpened } from './commands/round/roundOpened';
import { roundVoided } from './commands/round/roundVoided';
import { votersCounted } from './commands/round/votersCounted';
import { announced } from './commands/sheet/announced';
import { baseAcknowledged } from './commands/sheet/baseAcknowledged';
import { outsideNamed } from './commands/sheet/outsideNamed';
import { sheetDrawn } from './commands/sheet/sheetDrawn';
import { sheetSigned } from './commands/sheet/sheetSigned';
import { sheetWithdrawn } from './commands/sheet/sheetWithdrawn';
import { signatureWanting } from './commands/sheet/signatureWanting';
import type { EventType } from './events/catalogue';

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
