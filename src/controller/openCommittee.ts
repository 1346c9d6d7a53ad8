import type { ContestId, FormId, MemberName } from '@/election/events/ids';
import { refusal } from '@/election/events/refusal';
import { type ContestState, contestStates } from '@/election/state/contests';
import type { Head, Meeting } from '@/election/state/meeting';
import { roundsOf } from '@/election/state/rounds';
import { type Created, createMeeting } from './createMeeting';
import { type Platform, thisPlatform } from './platform';

/** A committee has three members or more (domain §3.4). */
const FEWEST = 3;

/** Contests that elected a committee, and await nothing more: it may meet (domain §3.15). */
export const committees = (meeting: Meeting): readonly ContestState[] =>
  meeting.body === 'members'
    ? contestStates(meeting).filter(
        ({ form, elected, awaits, settled, inHand }) =>
          roundsOf(meeting, form)[0]?.ballot?.purpose === undefined &&
          elected.length >= FEWEST &&
          (awaits === null || settled !== null) &&
          !inHand,
      )
    : [];

/** What the new meeting is asked for; the rest is known. */
interface ToOpen {
  readonly form: FormId;
  readonly contest: ContestId;
  readonly title: string;
  /** One of those elected, recommended by the old committee ([2020] art. 20). */
  readonly presidingOfficer: MemberName;
}

/**
 * The committee's own meeting, out of the members' meeting in which it was elected: its roster is
 * who was elected, and the method is the one that they adopted, to be adopted anew.
 */
export async function openCommittee(
  { meeting, head }: { readonly meeting: Meeting; readonly head: Head },
  { form, contest, title, presidingOfficer }: ToOpen,
  platform: Platform = thisPlatform(),
): Promise<Created> {
  const standing = committees(meeting).find(
    (one) => one.form === form && one.contest.id === contest,
  );
  const { id, practice, details, method } = meeting;
  const wanting = [
    ...(details === null ? [refusal('details.missing', {})] : []),
    ...(method === null ? [refusal('method.missing', {})] : []),
    ...(standing === undefined ? [refusal('committee.notElected', { fewest: FEWEST })] : []),
  ];
  if (standing === undefined || details === null || method === null)
    return { ok: false, failure: { kind: 'refused', refusals: wanting } };
  const members = meeting.roster
    .filter(({ name }) => standing.elected.includes(name))
    .map(({ name }) => ({ name, standing: 'full' as const }));
  return createMeeting(
    { practice, body: 'committee', from: { meeting: id, seq: head.seq, head: head.hash } },
    platform,
    [
      { type: 'detailsSet', details: { ...details, title, presidingOfficer } },
      { type: 'rosterSet', members },
      { type: 'methodSet', method },
    ],
  );
}
