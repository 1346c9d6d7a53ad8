import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { chiefScrutineer, scrutineers } from '@/election/rules/officers/officers';
import { boxOpened } from '@/election/rules/round/standing';

/** Where the chief has gone after the box was opened, another scrutineer becomes chief. */
export const chiefScrutineerNamed: CommandHandler<'chiefScrutineerNamed'> = {
  decide: (meeting, { name }) =>
    unless(
      firstOf(
        () => (boxOpened(meeting) ? [] : [refusal('officer.chiefByHands', {})]),
        () => {
          const chief = chiefScrutineer(meeting);
          return chief === null ? [] : [refusal('officers.chiefServes', { name: chief })];
        },
        () =>
          scrutineers(meeting).includes(name)
            ? []
            : [refusal('officer.notServing', { name, office: 'scrutineer' })],
      ),
      { type: 'chiefScrutineerNamed', name },
    ),
  evolve: (meeting, { name }) => ({
    ...meeting,
    serving: meeting.serving.map((officer) =>
      officer.name === name && officer.office === 'scrutineer'
        ? { name, office: 'chiefScrutineer' }
        : officer,
    ),
  }),
};
