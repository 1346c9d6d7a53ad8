import type { Action } from '@test/drivers/actions';
import { pinOf } from '@test/drivers/hallRun';
import { signersNow, signersOfKeyNow } from '@test/drivers/signers';
import type { Answer, PinGiven } from '@/controller/answer';
import type { MeetingController } from '@/controller/MeetingController';
import type { Command } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
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
        signersOfKeyNow(meeting, action.name).map(rightly),
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
  const here = command.type === 'takenOver' ? { ...command, to: meeting.writer } : command;
  return controller.submit(here, signersNow(meeting, here).map(rightly));
}
