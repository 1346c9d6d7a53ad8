import type { BallotForm } from '@/election/events/ballot';
import type { Command } from '@/election/events/catalogue';
import type { Method, Procedure } from '@/election/events/meeting';
import type { Officer } from '@/election/events/officers';
import { type Refusal, refusal } from '@/election/events/refusal';
import { isCandidate, officesFull, presidingOfficer } from '@/election/rules/officers/officers';
import { mayVote } from '@/election/rules/roster/attendance';
import { isRecorded } from '@/election/rules/round/procedures';
import type { Meeting } from '@/election/state/meeting';
import { isUnderWay } from '@/election/state/rounds';

/** What a rehearsal takes from the meeting that it is of. */
export interface RehearsalPlan {
  /** The paper at hand first, then others that are being voted on. */
  readonly forms: readonly [BallotForm, ...BallotForm[]];
  readonly method: Method;
  /** All it begins with, up to the officers: their keys are made outside. */
  readonly commands: readonly Command[];
}

/** What is missing of that. */
export const notPrepared = ({ details, method, round }: Meeting): readonly Refusal[] => [
  ...(details === null ? [refusal('details.missing', {})] : []),
  ...(method === null ? [refusal('method.missing', {})] : []),
  ...(round.ballot === null ? [refusal('contest.missing', {})] : []),
];

/** `null` while something is missing. */
export function planRehearsal(meeting: Meeting, suffix: string): RehearsalPlan | null {
  const { details, method, round, roster } = meeting;
  if (details === null || method === null || round.ballot === null) return null;
  const others = meeting.otherRounds.filter(isUnderWay).flatMap(({ ballot }) => ballot ?? []);
  const forms = [standsAlone(round.ballot), ...others.map(standsAlone)] as const;
  const once = countedOnce(method);
  const title = `${details.title.slice(0, 80 - suffix.length)}${suffix}`;
  const officers = officersFor(meeting);
  const present = roster.filter(mayVote).length;
  const inFavour = { for: present, against: 0, abstain: 0 };
  const commands: readonly Command[] = [
    { type: 'detailsSet', details: { ...details, title } },
    // All of it: a name written in is looked for among everybody who may be elected.
    { type: 'rosterSet', members: [...roster] },
    { type: 'methodSet', method: once },
    ...forms.map((form) => ({ type: 'formSet' as const, form })),
    { type: 'signInOpened' },
    ...roster.map(({ name }) => ({ type: 'memberArrived' as const, name })),
    { type: 'procedureRecorded', procedure: 'report' },
    { type: 'handsShown', matter: { kind: 'method' }, ...inFavour },
    { type: 'officersProposed', officers },
    { type: 'handsShown', matter: { kind: 'officers', officers }, ...inFavour },
  ];
  return { forms, method: once, commands };
}

/** Papers that one rehearses at a time. */
export const REHEARSED = 3;

/** What is still to be done until the papers at hand lie counted on the table; `null` where they do. */
export function nextToTable(meeting: Meeting): Command | null {
  const { figures } = meeting.round;
  const count = meeting.roster.filter(mayVote).length;
  const recorded = (procedure: Procedure): Step => [
    isRecorded(meeting, procedure),
    { type: 'procedureRecorded', procedure },
  ];
  const steps: readonly Step[] = [
    recorded('introduction'),
    [figures.present !== null, { type: 'headCounted', present: count }],
    recorded('boxSealed'),
    [figures.received !== null, { type: 'papersReceived', count, reason: '' }],
    [figures.issued !== null, { type: 'papersIssued', count }],
    recorded('explanation'),
    [figures.voters !== null, { type: 'votersCounted', count }],
    [figures.leftOver !== null, { type: 'leftOverCut', count: 0 }],
    recorded('boxOpened'),
    recorded('papersMixed'),
    [figures.returned !== null, { type: 'returnedCounted', count: Math.min(REHEARSED, count) }],
  ];
  return steps.find(([done]) => !done)?.[1] ?? null;
}
type Step = readonly [done: boolean, command: Command];

/** Whoever was elected on another paper was elected in the real meeting alone. */
function standsAlone(form: BallotForm): BallotForm {
  const { among, ...alone } = form;
  return among === undefined ? form : alone;
}

/** Three papers need nobody to enter them a second time. */
const countedOnce = (method: Method): Method =>
  method.counting === undefined
    ? method
    : { ...method, counting: { ...method.counting, secondCountEvery: 0 } };

/** Those who serve; where somebody has gone meanwhile, others of the roster in their place. */
function officersFor(meeting: Meeting): Officer[] {
  const officers: Officer[] = meeting.serving.map(({ name, office }) => ({ office, name }));
  for (const member of meeting.roster) {
    const [wanting] = officesFull(meeting, officers);
    if (wanting === undefined) break;
    const { name } = member;
    const serves = officers.some((officer) => officer.name === name);
    if (
      serves ||
      name === presidingOfficer(meeting) ||
      !mayVote(member) ||
      isCandidate(meeting, name)
    )
      continue;
    const office = wanting.code === 'officers.missing' ? wanting.figures.office : 'chiefScrutineer';
    officers.push({ office, name });
  }
  return officers;
}
