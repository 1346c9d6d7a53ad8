import { type Action, does } from '@test/drivers/actions';
import { appointSomebody } from '@test/drivers/appoint';
import { countAndSign, figurePutRight } from '@test/drivers/countAndSign';
import { DETAILS } from '@test/drivers/meetings';
import { signable } from '@test/drivers/signable';
import { SLIP } from '@test/drivers/signers';
import { towardsTheEnd } from '@test/drivers/toTheEnd';
import type { MemberName } from '@/election/events/ids';
import type { Procedure } from '@/election/events/meeting';
import type { Office } from '@/election/events/officers';
import { figuresBalance } from '@/election/rules/count/mayCount';
import {
  chiefScrutineer,
  counters,
  currentKey,
  keysComplete,
  needSigningKeys,
  scrutineers,
} from '@/election/rules/officers/officers';
import { slipStands } from '@/election/rules/officers/openingSlip';
import { attendance, isExcluded, quorumGate } from '@/election/rules/roster/attendance';
import { openExclusions } from '@/election/rules/roster/exclusions';
import { figureRefusals } from '@/election/rules/round/figureRules';
import { isRecorded } from '@/election/rules/round/procedures';
import { boxOpened, headCounted } from '@/election/rules/round/standing';
import type { Meeting } from '@/election/state/meeting';
import { countsTwice } from '@/election/state/method';
import { hasEnded, roundsOf } from '@/election/state/rounds';
import { standingSheet } from '@/election/state/sheets';
import type { Hall } from './hall';
import { nextRound } from './nextRound';
import { otherwise } from './variants';

/** What the hall does next; `pick` says which way where it can go more than one. */
export function onward(meeting: Meeting, hall: Hall, pick: number): Action | null {
  const action = next(meeting, hall, pick);
  return action === null ? null : signable(meeting, action);
}

function next(meeting: Meeting, hall: Hall, pick: number): Action | null {
  if (meeting.ending !== null) return towardsTheEnd(meeting);
  if (!meeting.signInOpened) return prepare(meeting, hall);
  if (hasEnded(meeting.round)) return nextRound(meeting, pick);
  if (!headCounted(meeting)) return gather(meeting, pick);
  if (quorumGate(meeting).length > 0) return towardsTheEnd(meeting);
  return boxOpened(meeting) ? count(meeting, pick) : vote(meeting, pick);
}

function prepare(meeting: Meeting, hall: Hall): Action {
  if (meeting.details === null) return does({ type: 'detailsSet', details: DETAILS });
  const members = hall.members.map((name) => ({ name, standing: 'full' as const }));
  if (meeting.roster.length === 0) return does({ type: 'rosterSet', members });
  if (meeting.method === null) return does({ type: 'methodSet', method: hall.method });
  const form = hall.forms.find(({ id }) =>
    roundsOf(meeting, id).every(({ ballot }) => ballot === null),
  );
  if (form !== undefined) return does({ type: 'formSet', form });
  if (hall.excluded.length > meeting.exclusions.length)
    return does({
      type: 'exclusionsSet',
      exclusions: hall.excluded.map((name) => ({ name, category: 'abroad', consent: '同意' })),
    });
  return does({ type: 'signInOpened' });
}

const inFavour = (meeting: Meeting) => ({
  for: attendance(meeting).present,
  against: 0,
  abstain: 0,
});

/** From the first who comes to the second head-count; now and then one member stays away. */
function gather(meeting: Meeting, pick: number): Action | null {
  const away = meeting.roster.filter(
    ({ name }) => !meeting.here.has(name) && !isExcluded(meeting, name),
  );
  const [next, ...others] = away;
  if (next !== undefined && (others.length > 0 || pick % 2 === 1 || quorumGate(meeting).length > 0))
    return does({ type: 'memberArrived', name: next.name });
  const press = notRecorded(meeting, 'report', 'introduction');
  if (press !== null) return press;
  const names = openExclusions(meeting).map(({ name }) => name);
  if (names.length > 0)
    return does({
      type: 'handsShown',
      matter: { kind: 'exclusions', names },
      ...inFavour(meeting),
    });
  if (!meeting.methodAdopted)
    return does({ type: 'handsShown', matter: { kind: 'method' }, ...inFavour(meeting) });
  return serve(meeting, () => does({ type: 'headCounted', present: attendance(meeting).present }));
}

function notRecorded(meeting: Meeting, ...procedures: readonly Procedure[]): Action | null {
  const procedure = procedures.find((one) => !isRecorded(meeting, one));
  return procedure === undefined ? null : does({ type: 'procedureRecorded', procedure });
}

/** Offices that are not served are filled, and PINs chosen, before it goes on. */
function serve(meeting: Meeting, next: () => Action | null): Action | null {
  const wanting: Office[] = [];
  if (chiefScrutineer(meeting) === null) wanting.push('chiefScrutineer');
  const twice = countsTwice(meeting);
  const members = meeting.body === 'members';
  if ((members || twice) && scrutineers(meeting).length + wanting.length < 2)
    wanting.push('scrutineer');
  const fewest = members ? (twice ? 2 : 1) : 0;
  for (let serving = counters(meeting).length; serving < fewest; serving += 1)
    wanting.push('counter');
  if (wanting.length > 0) return appointSomebody(meeting, ...wanting);
  if (keysComplete(meeting).length === 0) return next();
  const name = needSigningKeys(meeting).find((one) => currentKey(meeting, one) === null);
  return name === undefined ? null : { kind: 'choosesPin', name };
}

const vote = (meeting: Meeting, pick: number): Action | null =>
  serve(meeting, () => {
    if (figuresBalance(meeting).length > 0) return figurePutRight(meeting);
    const { present, received, issued, replaced, voters, leftOver } = meeting.round.figures;
    const people = present ?? 0;
    if (received === null)
      return does({ type: 'papersReceived', count: people + (pick % 3), reason: '' });
    if (received < people)
      return does({ type: 'papersReceived', count: people - received, reason: '补领' });
    if (issued === null) return does({ type: 'papersIssued', count: people });
    const press = notRecorded(meeting, 'boxSealed', 'explanation');
    if (press !== null) return press;
    if (voters === null)
      return does({ type: 'votersCounted', count: people - (pick % 5 === 4 ? 1 : 0) });
    if (leftOver === null)
      return does({ type: 'leftOverCut', count: received - issued - (replaced ?? 0) });
    if (slipStands(meeting).length > 0) return does(SLIP);
    return does({ type: 'procedureRecorded', procedure: 'boxOpened' });
  });

/** As many came back as voted, one fewer, or more than may. */
function count(meeting: Meeting, pick: number): Action | null {
  const { returned, voters, issued } = meeting.round.figures;
  const next = countAndSign(meeting);
  if (next?.kind === 'signs') return unsigned(meeting, next.name, pick) ?? next;
  if (next?.kind !== 'command') return next;
  const { command } = next;
  if (command.type === 'returnedCounted') {
    const tooMany = Math.max(voters ?? 0, issued ?? 0) + 1;
    const few = command.count - (pick % 3 === 2 ? 1 : 0);
    return does({ ...command, count: pick % 7 === 6 ? tooMany : few });
  }
  if (
    command.type === 'roundVoided' &&
    figureRefusals(meeting, 'returnedWithinLimit').length > 0 &&
    pick % 4 === 3
  )
    return does({
      type: 'figureCountedAgain',
      figure: 'returned',
      reason: '两张粘连',
      value: Math.min(voters ?? 0, (returned ?? 1) - 1),
    });
  return otherwise(meeting, command, pick) ?? next;
}

/** Now and then a scrutineer refuses to sign, and the round may be broken off for it. */
function unsigned(meeting: Meeting, name: MemberName, pick: number): Action | null {
  const wanting = standingSheet(meeting.round)?.wanting ?? [];
  if (wanting.length > 0 && pick % 2 === 1)
    return does({ type: 'roundNotHeld', reason: '监票人不签字' });
  const others = scrutineers(meeting).filter((other) => other !== name);
  return pick % 6 === 5 && others.length > 0
    ? does({ type: 'signatureMissing', name, reason: 'refused', note: '' })
    : null;
}
