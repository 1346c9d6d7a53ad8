import type { Action } from '@test/drivers/actions';
import { pinOf } from '@test/drivers/hallRun';
import type { Answer, PinGiven } from '@/controller/answer';
import type { MeetingController } from '@/controller/MeetingController';
import { replacementWitness } from '@/election/commands/officers/signingKeyCreated';
import { witnessNeed } from '@/election/decide';
import type { Command } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import { currentKey, needSigningKeys } from '@/election/rules/officers/officers';
import type { Meeting } from '@/election/state/meeting';

/** What people do through a real controller; now and then somebody mistypes a PIN. */
export type WalkDeed = Action | { readonly kind: 'mistypesPin'; readonly name: MemberName };

const rightly = (name: MemberName): PinGiven => ({ name, pin: pinOf(name) });

/** Does it at the desk, as the screens do: keys and signatures only by PIN. */
export function perform(controller: MeetingController, action: WalkDeed): Promise<Answer> {
  const { meeting } = controller.store.getState();
  switch (action.kind) {
    case 'choosesPin':
      return controller.choosePin(
        action.name,
        pinOf(action.name),
        replacementPins(meeting, action.name),
      );
    case 'signs':
      return controller.signSheet(action.name, pinOf(action.name));
    case 'mistypesPin':
      return controller.submit({ type: 'memberLeft', name: action.name, reason: 'left' }, [
        { name: action.name, pin: '000000' },
      ]);
    case 'command':
      return submit(controller, meeting, action.command);
  }
}

function submit(
  controller: MeetingController,
  meeting: Meeting,
  command: Command,
): Promise<Answer> {
  if (command.type === 'signingKeyCreated')
    return perform(controller, { kind: 'choosesPin', name: command.name });
  if (command.type === 'sheetSigned')
    return perform(controller, { kind: 'signs', name: command.name });
  // A meeting goes on elsewhere by its file; here it is only taken back.
  if (command.type === 'takenOver') return controller.submit({ ...command, to: meeting.writer });
  const need = witnessNeed(meeting, command);
  const names = need.kind === 'none' ? [] : need.names;
  return controller.submit(
    command,
    (need.kind === 'allOf' ? names : names.slice(0, 1)).map(rightly),
  );
}

function replacementPins(meeting: Meeting, name: MemberName): readonly PinGiven[] {
  if (currentKey(meeting, name) === null || !needSigningKeys(meeting).includes(name)) return [];
  const need = replacementWitness(meeting, name);
  return need.kind === 'none' ? [] : need.names.slice(0, 1).map(rightly);
}
