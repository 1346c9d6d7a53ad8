import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import type { MemberName } from '@/election/events/ids';
import { firstOf, type Refusal, refusal } from '@/election/events/refusal';
import type { Member } from '@/election/events/roster';
import { hasStood } from '@/election/rules/officers/officers';
import { mayVote } from '@/election/rules/roster/attendance';
import { nameKey } from '@/election/rules/roster/nameKey';
import type { Meeting } from '@/election/state/meeting';

/** The whole roster, before sign-in is opened; after that it is corrected name by name. */
export const rosterSet: CommandHandler<'rosterSet'> = {
  decide: (meeting, { members }) =>
    unless(
      firstOf(
        () => (meeting.signInOpened ? [refusal('roster.signInOpened', {})] : []),
        () => namesTwice(members),
        () => namesInUse(meeting, members),
      ),
      { type: 'rosterSet', members },
    ),
  evolve: (meeting, { members }) => ({ ...meeting, roster: members }),
};

/** A name is the member's identity from here on, so it stands once, and no other reads like it. */
function namesTwice(members: readonly Member[]): readonly Refusal[] {
  const first = new Map<string, MemberName>();
  const twice = new Set<MemberName>();
  for (const { name } of members) {
    const key = nameKey(name);
    const before = first.get(key);
    if (before === undefined) first.set(key, name);
    else twice.add(before);
  }
  return [...twice].map((name) => refusal('roster.twice', { name }));
}

/** Candidates must go on being full members, those left out voters, officers on the roster. */
function namesInUse(meeting: Meeting, members: readonly Member[]): readonly Refusal[] {
  const full = new Set(
    members.filter(({ standing }) => standing === 'full').map(({ name }) => name),
  );
  const voters = new Set(members.filter(mayVote).map(({ name }) => name));
  const known = new Set(members.map(({ name }) => name));
  const missing = [
    ...meeting.roster
      .map(({ name }) => name)
      .filter((name) => hasStood(meeting, name) && !full.has(name)),
    ...meeting.exclusions.map(({ name }) => name).filter((name) => !voters.has(name)),
    ...meeting.proposed.map(({ name }) => name).filter((name) => !known.has(name)),
  ];
  return [...new Set(missing)].map((name) => refusal('roster.inUse', { name }));
}
