import { attendance, isFullMember, quorumGate } from '../../src/election/attendance';
import { openContests } from '../../src/election/contests';
import type { Command, FigureName, Office } from '../../src/election/events';
import { overReturned } from '../../src/election/figures';
import { boxOpened, figuresBalance, isPressed } from '../../src/election/gates';
import type { DrawnSheet, Meeting } from '../../src/election/meeting';
import {
  chiefScrutineer,
  counters,
  currentKey,
  expectedSigners,
  isCandidate,
  keysComplete,
  scrutineers,
} from '../../src/election/officers';
import { placeAtHand, placesAwaiting } from '../../src/election/packets';
import { basesDiffer } from '../../src/election/result';
import { standingSheet } from '../../src/election/sheets';
import { makeKey, sign } from './meetings';
import { BLANK } from './papers';
import type { Run } from './run';

/**
 * What people would do next to bring a meeting to its end, from wherever it stands: closed, or not
 * held. They come back when they are needed, give their PINs, and never do more than one thing.
 */
export function stepToTheEnd(run: Run): void {
  const { meeting } = run;
  const { round } = meeting;
  if (meeting.ending === 'handedOver') run.submit({ type: 'takenOver', to: meeting.writer });
  else if (!boxOpened(meeting) || quorumGate(meeting).length > 0)
    run.submit({ type: 'meetingNotHeld', reason: '无法继续' });
  else if (round.announced) settleContests(run);
  else if (scrutineers(meeting).length === 0) appointSomebody(run, 'scrutineer');
  else if (chiefScrutineer(meeting) === null)
    run.submit({ type: 'chiefNamed', name: first(scrutineers(meeting)) });
  else if (keysComplete(meeting).length > 0)
    makeKey(run, first(scrutineers(meeting).filter((name) => currentKey(meeting, name) === null)));
  else signOrCount(run);
}

/** What the hall cannot decide any more today is referred; when all has its end the meeting closes. */
function settleContests(run: Run): void {
  const [open] = openContests(run.meeting);
  if (open === undefined) run.submit({ type: 'meetingClosed' });
  else
    run.submit({
      ...{ type: 'matterReferred', form: open.form, contest: open.contest.id },
      reason: '报上级党组织决定',
    });
}

function signOrCount(run: Run): void {
  const { meeting } = run;
  const sheet = standingSheet(meeting.round);
  if (sheet !== null) settle(run, sheet);
  else if (meeting.round.countingClosed || meeting.round.voided)
    run.submit(
      basesDiffer(meeting) && !meeting.round.baseAcknowledged
        ? { type: 'baseAcknowledged' }
        : { type: 'sheetDrawn' },
    );
  else if (!isPressed(meeting, 'papersMixed')) run.submit({ type: 'pressed', step: 'papersMixed' });
  else if (meeting.round.figures.returned === null)
    run.submit({ type: 'returnedCounted', count: meeting.round.figures.voters ?? 0 });
  else if (figuresBalance(meeting).length > 0) putFigureRight(run);
  else if (overReturned(meeting).length > 0) run.submit({ type: 'roundVoided' });
  else countOn(run);
}

/** Signatures one by one: by who is here and has a key, else recorded before another scrutineer. */
function settle(run: Run, sheet: DrawnSheet): void {
  const { meeting } = run;
  const settled = new Set([...sheet.signatures, ...sheet.wanting].map(({ name }) => name));
  const [next] = expectedSigners(meeting).filter((name) => !settled.has(name));
  if (next === undefined) {
    if (sheet.signatures.length === 0) sign(run, first(scrutineers(meeting)));
    else run.submit({ type: 'announced' });
  } else if (scrutineers(meeting).includes(next)) sign(run, next);
  else
    run.submit(
      { type: 'signatureWanting', name: next, why: 'absent', reason: '' },
      first(scrutineers(meeting)),
    );
}

function countOn(run: Run): void {
  const { meeting } = run;
  const { entered, figures } = meeting.round;
  const returned = figures.returned ?? 0;
  const [counter] = counters(meeting);
  const [awaiting] = placesAwaiting(meeting.round);
  if (counter === undefined) appointSomebody(run, 'counter');
  else if (meeting.atTheKeys === null) run.submit({ type: 'keysTaken', counter });
  else if (entered < returned)
    run.submit({ type: 'paperEntered', ...placeAtHand(meeting), paper: BLANK });
  else if (entered > returned) withdrawTwice(run, somePaper(meeting));
  else if (awaiting !== undefined) withdrawTwice(run, awaiting);
  else run.submit({ type: 'countingClosed' });
}

const withdrawTwice = (run: Run, at: { readonly packet: number; readonly place: number }) =>
  run.submit(
    { type: 'paperWithdrawn', ...at, reason: 'enteredTwice' },
    first(scrutineers(run.meeting)),
  );

function somePaper(meeting: Meeting) {
  return first(
    meeting.round.packets.flatMap((packet, p) =>
      packet.places.flatMap(({ standing }, i) =>
        standing === null ? [] : [{ packet: p + 1, place: i + 1 }],
      ),
    ),
  );
}

/** Figures that were wrongly recorded are put right by every scrutineer: one that differs at a time. */
function putFigureRight(run: Run): void {
  const { due, present, received, issued, replaced, voters, leftOver } = figuresOf(run.meeting);
  const correct = (figure: Exclude<FigureName, 'returned'>, value: number) =>
    run.submit(
      { type: 'figureCorrected', figure, value, reason: '记录有误' },
      ...scrutineers(run.meeting),
    );
  if (present > due) correct('present', due);
  else if (issued !== present) correct('issued', present);
  else if (voters > issued) correct('voters', issued);
  else if (received < issued + replaced) correct('received', issued + replaced);
  else if (leftOver !== received - issued - replaced)
    correct('leftOver', received - issued - replaced);
}

const figuresOf = ({ round }: Meeting) =>
  Object.fromEntries(
    Object.entries(round.figures).map(([figure, value]) => [figure, value ?? 0]),
  ) as Record<FigureName, number>;

/** Everybody comes back; somebody who is free is proposed and passed. */
function appointSomebody(run: Run, office: Office): void {
  for (const { name } of run.meeting.roster)
    if (!run.meeting.here.has(name)) run.submit({ type: 'memberArrived', name });
  const { meeting } = run;
  const free = meeting.roster.filter(
    ({ name }) =>
      isFullMember(meeting, name) &&
      !isCandidate(meeting, name) &&
      !meeting.serving.some((officer) => officer.name === name),
  );
  const officers = [{ name: first(free).name, office }];
  const hands: Command = {
    ...{ type: 'handsShown', matter: { kind: 'officers', officers } },
    ...{ for: attendance(meeting).present, against: 0, abstain: 0 },
  };
  run.submit({ type: 'officersProposed', officers }).submit(hands);
}

function first<T>([found]: readonly T[]): T {
  if (found === undefined) throw new Error('nobody');
  return found;
}
