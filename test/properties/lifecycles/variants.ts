import { type Action, does } from '@test/drivers/actions';
import type { Command, CommandOf } from '@/election/events/catalogue';
import type { EnteredPaper } from '@/election/events/count';
import type { Meeting } from '@/election/state/meeting';
import { paperOf } from './votes';

/** How papers are entered as the hall voted, put aside, misread the second time, and decided; `null` as it is. */
export function otherwise(meeting: Meeting, command: Command, pick: number): Action | null {
  if (command.type === 'paperEntered') return laid(meeting, command, pick);
  if (command.type === 'secondEntryRecorded')
    return does({ ...command, paper: secondReading(meeting, command.paper, pick) });
  if (command.type === 'differenceSettled') return does(settledAs(meeting, command, pick));
  return null;
}

/** One in nine looks doubtful at first. */
function laid(meeting: Meeting, command: CommandOf<'paperEntered'>, pick: number): Action {
  const { packet, place, decidedBy } = command;
  if (decidedBy === undefined && pick % 9 === 8)
    return does({ type: 'paperSetAside', packet, place });
  return does({ ...command, paper: paperOf(meeting, pick) });
}

/** Mostly as the first entry has it; now and then another paper, or left to the scrutineer. */
function secondReading(meeting: Meeting, paper: EnteredPaper | null, pick: number) {
  if (pick % 6 === 5) return paperOf(meeting, pick + 1);
  return pick % 11 === 10 ? null : paper;
}

/** The first entry was right, or neither of them; now and then there is no such paper, or one more. */
function settledAs(
  meeting: Meeting,
  command: CommandOf<'differenceSettled'>,
  pick: number,
): CommandOf<'differenceSettled'> {
  const paper = pick % 3 === 0 ? paperOf(meeting, pick) : command.paper;
  const oneEntry = command.first === null || command.second === null;
  return { ...command, paper: oneEntry && pick % 4 === 3 ? null : paper };
}
