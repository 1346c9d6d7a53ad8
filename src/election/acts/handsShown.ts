import { type Act, firstOf, unless } from '../act';
import { attendance } from '../attendance';
import type { CommandOf, EventOf, Matter } from '../events';
import {
  boxOpened,
  exclusionsVoted,
  mayBegin,
  notFrozen,
  openExclusions,
  pressedReport,
} from '../gates';
import type { MemberName } from '../ids';
import type { Hands, Meeting, Stamp } from '../meeting';
import { officerRefusals, officesFull, staying } from '../officers';
import { type Refusal, refusal } from '../refusal';
import { unreachable } from '../unreachable';

/** A show of hands; it passes with over half of those due, before exclusions where it is about them. */
export const handsShown: Act<'handsShown'> = {
  decide: (meeting, command) =>
    unless(
      firstOf(
        () => (votesSeen(meeting, command.matter) ? [] : mayBegin(meeting, 'hands')),
        () => pressedReport(meeting),
        () => matterRefusals(meeting, command.matter),
        () => tooMany(meeting, command),
      ),
      {
        ...{ type: 'handsShown', v: 1, matter: command.matter },
        ...{ for: command.for, against: command.against, abstain: command.abstain },
      },
    ),
  evolve: (meeting, event, stamp) => {
    const hands = handsOf(meeting, event, stamp);
    return { ...applied(meeting, event.matter, hands), hands: [...meeting.hands, hands] };
  },
};

/** Successors may be appointed while the papers are counted, whoever has left since. */
const votesSeen = (meeting: Meeting, matter: Matter): boolean =>
  matter.kind === 'officers' && boxOpened(meeting);

function matterRefusals(meeting: Meeting, matter: Matter): readonly Refusal[] {
  switch (matter.kind) {
    case 'method':
      return firstOf(
        () => notFrozen(meeting),
        () => exclusionsVoted(meeting),
        () => (meeting.methodAdopted ? [refusal('hands.alreadyPassed', {})] : []),
      );
    case 'exclusions':
      return firstOf(
        () => notFrozen(meeting),
        () => {
          const open = new Set(openExclusions(meeting).map(({ name }) => name));
          const asked = new Set(matter.names);
          const fits =
            asked.size === matter.names.length && matter.names.every((name) => open.has(name));
          return fits ? [] : [refusal('hands.notThisProposal', {})];
        },
      );
    case 'officers':
      return firstOf(
        () => exclusionsVoted(meeting),
        () => (meeting.proposed.length === 0 ? [refusal('hands.nothingProposed', {})] : []),
        () => (sameOfficers(meeting, matter) ? [] : [refusal('hands.notThisProposal', {})]),
        () => officerRefusals(meeting, matter.officers),
        () =>
          matter.officers
            .filter(({ name }) => !meeting.here.has(name))
            .map(({ name }) => refusal('officer.notHere', { name })),
        () =>
          boxOpened(meeting)
            ? []
            : officesFull([...staying(meeting, matter.officers), ...matter.officers]),
      );
    default:
      return unreachable(matter);
  }
}

const sameOfficers = (
  meeting: Meeting,
  { officers }: Extract<Matter, { kind: 'officers' }>,
): boolean =>
  officers.length === meeting.proposed.length &&
  meeting.proposed.every(
    ({ office, name }, i) => officers[i]?.office === office && officers[i].name === name,
  );

function tooMany(meeting: Meeting, command: CommandOf<'handsShown'>): readonly Refusal[] {
  const { present } = attendance(meeting);
  const shown = command.for + command.against + command.abstain;
  return shown > present ? [refusal('hands.tooMany', { shown, present })] : [];
}

function namesOf(matter: Matter): readonly MemberName[] {
  switch (matter.kind) {
    case 'method':
      return [];
    case 'exclusions':
      return matter.names;
    case 'officers':
      return matter.officers.map(({ name }) => name);
    default:
      return unreachable(matter);
  }
}

function handsOf(meeting: Meeting, event: EventOf<'handsShown'>, stamp: Stamp): Hands {
  const { due, dueBeforeExclusions, present } = attendance(meeting);
  const base = event.matter.kind === 'exclusions' ? dueBeforeExclusions : due;
  return {
    matter: event.matter.kind,
    names: namesOf(event.matter),
    for: event.for,
    against: event.against,
    abstain: event.abstain,
    notVoting: present - event.for - event.against - event.abstain,
    present,
    base,
    passed: event.for > base - event.for,
    stamp,
  };
}

function applied(meeting: Meeting, matter: Matter, { passed, stamp }: Hands): Meeting {
  switch (matter.kind) {
    case 'method':
      return { ...meeting, methodAdopted: passed };
    case 'exclusions': {
      const names = new Set(matter.names);
      return {
        ...meeting,
        exclusions: meeting.exclusions.map((exclusion) =>
          names.has(exclusion.name)
            ? { ...exclusion, status: passed ? 'passed' : 'notPassed' }
            : exclusion,
        ),
        dueChanges: passed
          ? meeting.dueChanges
          : [
              ...meeting.dueChanges,
              ...matter.names.map((name) => ({
                ...{ name, what: 'notPassed' as const, reason: '', stamp },
              })),
            ],
      };
    }
    case 'officers':
      return passed
        ? {
            ...meeting,
            serving: [...staying(meeting, matter.officers), ...matter.officers],
            proposed: [],
          }
        : meeting;
    default:
      return unreachable(matter);
  }
}
