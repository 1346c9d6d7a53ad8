import type { Deed } from '@test/drivers/actions';
import type { Answer, PinGiven } from '@/controller/answer';
import type { Desk } from '@/controller/MeetingController';
import { replacementWitness } from '@/election/commands/officers/signingKeyCreated';
import { witnessNeed } from '@/election/decide';
import type { Command } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import { currentKey, needKeys } from '@/election/rules/officers/officers';
import type { Meeting } from '@/election/state/meeting';

/** What people do at a real desk; now and then somebody mistypes a PIN. */
export type WalkDeed = Deed | { readonly kind: 'mistypesPin'; readonly name: MemberName };

const PIN = '246801';
const rightly = (name: MemberName): PinGiven => ({ name, pin: PIN });

/** Does it at the desk, as the screens do: keys and signatures only by PIN. */
export function perform(desk: Desk, deed: WalkDeed): Promise<Answer> {
  const { meeting } = desk.store.getState();
  switch (deed.kind) {
    case 'choosesPin':
      return desk.choosePin(deed.name, PIN, replacementPins(meeting, deed.name));
    case 'signs':
      return desk.signSheet(deed.name, PIN);
    case 'mistypesPin':
      return desk.submit({ type: 'memberLeft', name: deed.name, reason: 'left' }, [
        { name: deed.name, pin: '000000' },
      ]);
    case 'command':
      return submit(desk, meeting, deed.command);
  }
}

function submit(desk: Desk, meeting: Meeting, command: Command): Promise<Answer> {
  if (command.type === 'keyMade') return perform(desk, { kind: 'choosesPin', name: command.name });
  if (command.type === 'sheetSigned') return perform(desk, { kind: 'signs', name: command.name });
  // A meeting goes on elsewhere by its file; here it is only taken back.
  if (command.type === 'takenOver') return desk.submit({ ...command, to: meeting.writer });
  const need = witnessNeed(meeting, command);
  const names = need.kind === 'none' ? [] : need.names;
  return desk.submit(command, (need.kind === 'allOf' ? names : names.slice(0, 1)).map(rightly));
}

function replacementPins(meeting: Meeting, name: MemberName): readonly PinGiven[] {
  if (currentKey(meeting, name) === null || !needKeys(meeting).includes(name)) return [];
  const need = replacementWitness(meeting, name);
  return need.kind === 'none' ? [] : need.names.slice(0, 1).map(rightly);
}
