import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import type { MemberName } from '@/election/events/ids';
import { firstOf, type Refusal, refusal } from '@/election/events/refusal';
import type { Member } from '@/election/events/roster';
import { hasStood } from '@/election/rules/officers/officers';
import { findMember, isExcluded } from '@/election/rules/roster/attendance';
import { nameKey } from '@/election/rules/roster/nameKey';
import { notFrozen } from '@/election/rules/round/standing';
import type { Meeting } from '@/election/state/meeting';

/** A forgotten member, a wrong standing, or a name struck, after sign-in was opened: on the record (domain §2.4). */
export const rosterCorrected: CommandHandler<'rosterCorrected'> = {
  decide: (meeting, { name, standing, reason }) =>
    unless(
      firstOf(
        () => notFrozen(meeting),
        () => (meeting.signInOpened ? [] : [refusal('signIn.notOpened', {})]),
        () =>
          (findMember(meeting, name)?.standing ?? null) === standing
            ? [refusal('roster.unchanged', { name })]
            : [],
        () => readsLikeAnother(meeting, name),
        () => inUse(meeting, name),
      ),
      { type: 'rosterCorrected', name, standing, reason },
    ),
  evolve: (meeting, { name, standing, reason }, stamp) => {
    const others = meeting.roster.filter((member) => member.name !== name);
    const here = new Set(meeting.here);
    if (standing === null) here.delete(name);
    return {
      ...meeting,
      here,
      roster: standing === null ? others : placed(meeting.roster, { name, standing }),
      dueChanges: [...meeting.dueChanges, { name, what: 'rosterCorrected', reason, stamp }],
    };
  },
};

/** Two whose names read the same could not be told apart any more. */
function readsLikeAnother({ roster }: Meeting, name: MemberName): readonly Refusal[] {
  const key = nameKey(name);
  return roster
    .filter((member) => member.name !== name && nameKey(member.name) === key)
    .map((member) => refusal('roster.twice', { name: member.name }));
}

/** Whoever stands, serves or is left out of *due* keeps the standing that this rests on. */
function inUse(meeting: Meeting, name: MemberName): readonly Refusal[] {
  const officers = [...meeting.serving, ...meeting.proposed];
  const used =
    hasStood(meeting, name) ||
    officers.some((officer) => officer.name === name) ||
    isExcluded(meeting, name);
  return used ? [refusal('roster.inUse', { name })] : [];
}

function placed(roster: readonly Member[], member: Member): readonly Member[] {
  return roster.some(({ name }) => name === member.name)
    ? roster.map((other) => (other.name === member.name ? member : other))
    : [...roster, member];
}
