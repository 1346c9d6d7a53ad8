import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { refusal } from '@/election/events/refusal';

/** The first entry: whose journal this is, which device writes it, and whether it is practice. */
export const meetingOpened: CommandHandler<'meetingOpened'> = {
  decide: (meeting, { meeting: id, writer, practice, body, from }) =>
    unless(meeting.opened ? [refusal('meeting.alreadyOpened', {})] : [], {
      type: 'meetingOpened',
      meeting: id,
      writer,
      practice,
      ...(body !== undefined && { body }),
      ...(from !== undefined && { from }),
    }),
  evolve: (meeting, event) => ({
    ...meeting,
    id: event.meeting,
    writer: event.writer,
    practice: event.practice,
    body: event.body ?? 'members',
    from: event.from ?? null,
    opened: true,
  }),
};
