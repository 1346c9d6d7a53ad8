import type { FigureName } from '@/election/events/round';
import { packetsByHand } from '@/election/rules/count/handTotals';
import { figuresBalance } from '@/election/rules/count/mayCount';
import { basesDiffer, electedOutside } from '@/election/rules/count/result';
import {
  chiefScrutineer,
  currentKey,
  expectedSigners,
  keysComplete,
  mayOperate,
  needSigningKeys,
  scrutineers,
} from '@/election/rules/officers/officers';
import { slipStands } from '@/election/rules/officers/openingSlip';
import { figureRefusals } from '@/election/rules/round/figureRules';
import { isRecorded } from '@/election/rules/round/procedures';
import { boxOpened } from '@/election/rules/round/standing';
import type { Meeting } from '@/election/state/meeting';
import {
  type PaperPlace,
  placeAt,
  placeAtHand,
  placesAside,
  placesAwaiting,
} from '@/election/state/packets';
import type { DrawnSheet } from '@/election/state/round';
import { standingSheet } from '@/election/state/sheets';
import { type Action, does } from './actions';
import { appointSomebody } from './appoint';
import { byOneOf, countTwice, entersAt, whoMayEnter } from './countTwice';
import { SLIP } from './signers';

/** What comes next in a round whose box is open, up to its announcement. */
export function countAndSign(meeting: Meeting): Action | null {
  const [one] = scrutineers(meeting);
  if (one === undefined) return appointSomebody(meeting, 'scrutineer');
  if (chiefScrutineer(meeting) === null) return does({ type: 'chiefScrutineerNamed', name: one });
  if (keysComplete(meeting).length > 0)
    return {
      kind: 'choosesPin',
      name: first(needSigningKeys(meeting).filter((name) => currentKey(meeting, name) === null)),
    };
  const sheet = standingSheet(meeting.round);
  if (sheet !== null) return settle(meeting, sheet);
  if (meeting.round.countingClosed || meeting.round.voided) return drawSheet(meeting);
  return countOn(meeting);
}

function drawSheet(meeting: Meeting): Action {
  if (slipStands(meeting).length > 0) return does(SLIP);
  const { voided, basesDifferAcknowledged, electedOutsideAcknowledged } = meeting.round;
  if (!voided && !basesDifferAcknowledged && basesDiffer(meeting))
    return does({ type: 'basesDifferAcknowledged' });
  if (!voided && !electedOutsideAcknowledged && electedOutside(meeting).length > 0)
    return does({ type: 'electedOutsideAcknowledged' });
  return does({ type: 'sheetDrawn' });
}

/** Signatures one by one: by who is here and has a key, else recorded before another scrutineer. */
function settle(meeting: Meeting, sheet: DrawnSheet): Action {
  if (slipStands(meeting).length > 0) return does(SLIP);
  const settled = new Set([...sheet.signatures, ...sheet.wanting].map(({ name }) => name));
  const [next] = expectedSigners(meeting).filter((name) => !settled.has(name));
  const one = first(scrutineers(meeting));
  if (next === undefined)
    return sheet.signatures.length === 0
      ? { kind: 'signs', name: one }
      : does({ type: 'announced' });
  if (scrutineers(meeting).includes(next)) return { kind: 'signs', name: next };
  return does({ type: 'signatureMissing', name: next, reason: 'absent', note: '' }, one);
}

function countOn(meeting: Meeting): Action | null {
  const { figures } = meeting.round;
  if (!isRecorded(meeting, 'papersMixed'))
    return does({ type: 'procedureRecorded', procedure: 'papersMixed' });
  if (figures.returned === null)
    return does({ type: 'returnedCounted', count: figures.voters ?? 0 });
  if (figuresBalance(meeting).length > 0) return figurePutRight(meeting);
  if (figureRefusals(meeting, 'returnedWithinLimit').length > 0)
    return does({ type: 'roundVoided' });
  const [counter] = mayOperate(meeting);
  if (counter === undefined) return appointSomebody(meeting, 'counter');
  if (meeting.operator === null)
    return does({ type: 'operatorChanged', operator: counter }, counter);
  return papersOn(meeting, figures.returned) ?? does({ type: 'countingClosed' });
}

/** As many papers as came back stand, each at its place and decided, and each packet agrees with its second count. */
function papersOn(meeting: Meeting, returned: number): Action | null {
  const { round } = meeting;
  const aside = placesAside(round);
  const awaited = placesAwaiting(round).filter((at) => placeAt(round, at)?.aside === null);
  const laid = round.entered + aside.length;
  if (laid > returned) return oneTooMany(meeting, aside);
  const [without] = awaited;
  if (laid === returned && without !== undefined) return withdrawTwice(meeting, without);
  if (round.entered === returned) return countTwice(meeting);
  const at = placeAtHand(meeting);
  return byOneOf(meeting, whoMayEnter(meeting, at), does(entersAt(meeting, at)));
}

const withdrawTwice = (meeting: Meeting, at: PaperPlace): Action =>
  does({ type: 'paperWithdrawn', ...at, reason: 'enteredTwice' }, first(scrutineers(meeting)));

function oneTooMany(meeting: Meeting, aside: readonly PaperPlace[]): Action {
  const { round } = meeting;
  const standing = round.packets.flatMap(({ places }, p) =>
    places.flatMap((place, i) =>
      place.standing === null ? [] : [{ packet: p + 1, place: i + 1 }],
    ),
  );
  const [at] = [...aside, ...standing];
  if (at !== undefined) return withdrawTwice(meeting, at);
  const { packet } = first(packetsByHand(round));
  return does(
    { type: 'handTotalsWithdrawn', packet, reason: '重复计入' },
    first(scrutineers(meeting)),
  );
}

/**
 * Figures that do not balance are put right, one at a time: counted again before the box is opened,
 * after that corrected by every scrutineer.
 */
export function figurePutRight(meeting: Meeting): Action {
  const { due, present, received, issued, replaced, voters } = figuresOf(meeting);
  const correct = (figure: Exclude<FigureName, 'returned' | 'due'>, value: number) => {
    const type = boxOpened(meeting) ? 'figureCorrected' : 'figureCountedAgain';
    return does({ type, figure, value, reason: '记录有误' }, ...scrutineers(meeting));
  };
  if (present > due) return correct('present', due);
  if (issued !== present) return correct('issued', present);
  if (voters > issued) return correct('voters', issued);
  if (received < issued + replaced) return correct('received', issued + replaced);
  return correct('leftOver', received - issued - replaced);
}

const figuresOf = ({ round }: Meeting) =>
  Object.fromEntries(
    Object.entries(round.figures).map(([figure, value]) => [figure, value ?? 0]),
  ) as Record<FigureName, number>;

function first<T>([found]: readonly T[]): T {
  if (found === undefined) throw new Error('nobody');
  return found;
}
