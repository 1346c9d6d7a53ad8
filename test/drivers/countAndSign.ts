import type { FigureName } from '@/election/events/round';
import { packetsByHand } from '@/election/rules/count/handTotals';
import { figuresBalance } from '@/election/rules/count/mayCount';
import { basesDiffer, electedOutside } from '@/election/rules/count/result';
import {
  chiefScrutineer,
  currentKey,
  expectedSigners,
  keysComplete,
  mayTakeKeys,
  needKeys,
  scrutineers,
} from '@/election/rules/officers/officers';
import { figureRefusals } from '@/election/rules/round/figureRules';
import { isPressed } from '@/election/rules/round/procedures';
import { boxOpened } from '@/election/rules/round/standing';
import type { DrawnSheet, Meeting } from '@/election/state/meeting';
import {
  type PaperPlace,
  placeAt,
  placeAtHand,
  placesAside,
  placesAwaiting,
} from '@/election/state/packets';
import { standingSheet } from '@/election/state/sheets';
import { appointSomebody } from './appoint';
import { byOneOf, countTwice, entersAt, whoMayEnter } from './countTwice';
import { type Deed, does } from './actions';

/** What comes next in a round whose box is open, up to its announcement. */
export function countAndSign(meeting: Meeting): Deed | null {
  const [one] = scrutineers(meeting);
  if (one === undefined) return appointSomebody(meeting, 'scrutineer');
  if (chiefScrutineer(meeting) === null) return does({ type: 'chiefNamed', name: one });
  if (keysComplete(meeting).length > 0)
    return {
      kind: 'choosesPin',
      name: first(needKeys(meeting).filter((name) => currentKey(meeting, name) === null)),
    };
  const sheet = standingSheet(meeting.round);
  if (sheet !== null) return settle(meeting, sheet);
  if (meeting.round.countingClosed || meeting.round.voided) return drawSheet(meeting);
  return countOn(meeting);
}

function drawSheet(meeting: Meeting): Deed {
  const { voided, baseAcknowledged, outsideNamed } = meeting.round;
  if (!voided && !baseAcknowledged && basesDiffer(meeting))
    return does({ type: 'baseAcknowledged' });
  if (!voided && !outsideNamed && electedOutside(meeting).length > 0)
    return does({ type: 'outsideNamed' });
  return does({ type: 'sheetDrawn' });
}

/** Signatures one by one: by who is here and has a key, else recorded before another scrutineer. */
function settle(meeting: Meeting, sheet: DrawnSheet): Deed {
  const settled = new Set([...sheet.signatures, ...sheet.wanting].map(({ name }) => name));
  const [next] = expectedSigners(meeting).filter((name) => !settled.has(name));
  const one = first(scrutineers(meeting));
  if (next === undefined)
    return sheet.signatures.length === 0
      ? { kind: 'signs', name: one }
      : does({ type: 'announced' });
  if (scrutineers(meeting).includes(next)) return { kind: 'signs', name: next };
  return does({ type: 'signatureWanting', name: next, why: 'absent', reason: '' }, one);
}

function countOn(meeting: Meeting): Deed | null {
  const { figures } = meeting.round;
  if (!isPressed(meeting, 'papersMixed')) return does({ type: 'pressed', step: 'papersMixed' });
  if (figures.returned === null)
    return does({ type: 'returnedCounted', count: figures.voters ?? 0 });
  if (figuresBalance(meeting).length > 0) return figurePutRight(meeting);
  if (figureRefusals(meeting, 'returnedWithinLimit').length > 0)
    return does({ type: 'roundVoided' });
  const [counter] = mayTakeKeys(meeting);
  if (counter === undefined) return appointSomebody(meeting, 'counter');
  if (meeting.atTheKeys === null) return does({ type: 'keysTaken', counter }, counter);
  return papersOn(meeting, figures.returned) ?? does({ type: 'countingClosed' });
}

/** As many papers as came back stand, each at its place and decided, and each packet agrees with its second count. */
function papersOn(meeting: Meeting, returned: number): Deed | null {
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

const withdrawTwice = (meeting: Meeting, at: PaperPlace): Deed =>
  does({ type: 'paperWithdrawn', ...at, reason: 'enteredTwice' }, first(scrutineers(meeting)));

function oneTooMany(meeting: Meeting, aside: readonly PaperPlace[]): Deed {
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
export function figurePutRight(meeting: Meeting): Deed {
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
