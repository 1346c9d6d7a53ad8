import type { Command } from '@/election/events/catalogue';
import type { EnteredPaper } from '@/election/events/count';
import type { Office } from '@/election/events/officers';
import {
  chiefScrutineer,
  counters,
  currentKey,
  expectedSigners,
  fewestScrutineers,
  mayOperate,
  needSigningKeys,
  presides,
  scrutineers,
} from '@/election/rules/officers/officers';
import { isSlipDue } from '@/election/rules/officers/openingSlip';
import { attendance } from '@/election/rules/roster/attendance';
import { isRecorded } from '@/election/rules/round/procedures';
import { boxOpened, headCounted } from '@/election/rules/round/standing';
import { sheetComplete } from '@/election/rules/sheet/sheetComplete';
import { openContests } from '@/election/state/contests';
import type { Meeting } from '@/election/state/meeting';
import { placeAtHand } from '@/election/state/packets';
import type { DrawnSheet } from '@/election/state/round';
import { hasEnded } from '@/election/state/rounds';
import { standingSheet } from '@/election/state/sheets';
import { type Action, does } from './actions';
import { appointSomebody } from './appoint';
import { SLIP } from './signers';

/** What happens next in a plain meeting, once its officers are appointed; everybody here votes alike. */
export function plainCourse(meeting: Meeting, paper: EnteredPaper): Action {
  if (hasEnded(meeting.round)) return afterTheRound(meeting);
  if (sheetComplete(meeting).length === 0)
    return keyMissing(meeting, presides(meeting)) ?? does({ type: 'announced' });
  const before = officeMissing(meeting) ?? keyMissing(meeting, needSigningKeys(meeting));
  if (before !== null) return before;
  if (isSlipDue(meeting)) return does(SLIP);
  const sheet = standingSheet(meeting.round);
  if (sheet !== null) return signing(meeting, sheet);
  return does(boxOpened(meeting) ? counting(meeting, paper) : voting(meeting));
}

/** What was not decided is left to the superior organisation. */
function afterTheRound(meeting: Meeting): Action {
  const [open] = openContests(meeting);
  return does(
    open === undefined
      ? { type: 'meetingClosed' }
      : {
          type: 'contestReferred',
          form: open.form,
          contest: open.contest.id,
          reason: '报上级党组织决定',
        },
  );
}

/** Before the box is opened offices are full; after that one scrutineer who is chief, and one counter, go on. */
function officeMissing(meeting: Meeting): Action | null {
  const [one, ...others] = scrutineers(meeting);
  const hasChief = chiefScrutineer(meeting) !== null;
  if (boxOpened(meeting) && one !== undefined)
    return hasChief ? null : does({ type: 'chiefScrutineerNamed', name: one });
  const wanting: Office[] = hasChief ? [] : ['chiefScrutineer'];
  const watching = (one === undefined ? 0 : 1) + others.length;
  const fewest = boxOpened(meeting) ? 1 : fewestScrutineers(meeting.body);
  for (let more = watching + wanting.length; more < fewest; more += 1) wanting.push('scrutineer');
  if (meeting.body === 'members' && counters(meeting).length === 0) wanting.push('counter');
  return wanting.length === 0 ? null : appointSomebody(meeting, ...wanting);
}

function keyMissing(meeting: Meeting, names: ReturnType<typeof presides>): Action | null {
  const name = names.find((one) => currentKey(meeting, one) === null);
  return name === undefined ? null : { kind: 'choosesPin', name };
}

function voting(meeting: Meeting): Command {
  const { present, received, issued, voters, leftOver } = meeting.round.figures;
  const here = present ?? 0;
  if (!isRecorded(meeting, 'introduction'))
    return { type: 'procedureRecorded', procedure: 'introduction' };
  if (!headCounted(meeting)) return { type: 'headCounted', present: attendance(meeting).present };
  if (!isRecorded(meeting, 'boxSealed'))
    return { type: 'procedureRecorded', procedure: 'boxSealed' };
  if (received === null) return { type: 'papersReceived', count: here, reason: '' };
  if (issued === null) return { type: 'papersIssued', count: here };
  if (!isRecorded(meeting, 'explanation'))
    return { type: 'procedureRecorded', procedure: 'explanation' };
  if (voters === null) return { type: 'votersCounted', count: here };
  if (leftOver === null) return { type: 'leftOverCut', count: 0 };
  return { type: 'procedureRecorded', procedure: 'boxOpened' };
}

function counting(meeting: Meeting, paper: EnteredPaper): Command {
  const { figures, entered, countingClosed } = meeting.round;
  const [operator] = mayOperate(meeting);
  if (!isRecorded(meeting, 'papersMixed'))
    return { type: 'procedureRecorded', procedure: 'papersMixed' };
  if (figures.returned === null) return { type: 'returnedCounted', count: figures.voters ?? 0 };
  if (meeting.operator === null && operator !== undefined)
    return { type: 'operatorChanged', operator };
  if (entered < figures.returned) return { type: 'paperEntered', ...placeAtHand(meeting), paper };
  return { type: countingClosed ? 'sheetDrawn' : 'countingClosed' };
}

/** One after the other. */
function signing(meeting: Meeting, { signatures, wanting }: DrawnSheet): Action {
  const settled = [...signatures, ...wanting].map(({ name }) => name);
  const name = expectedSigners(meeting).find((one) => !settled.includes(one));
  return name === undefined ? does({ type: 'announced' }) : { kind: 'signs', name };
}
