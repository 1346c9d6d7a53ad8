import { unreachable } from '../../election/unreachable';
import type { Draft, DraftAct } from './draft';
import type { PadAct } from './keys';

/** What a key, or the button beside it, does: something to the draft, a question, or storing it. */
export type Gesture =
  | DraftAct
  | { readonly type: 'store' }
  | { readonly type: 'askVoid' }
  | { readonly type: 'askName' };

/** Blank and void are taken back by the key that set them. */
export function gestureOf(key: PadAct, { whole }: Draft): Gesture {
  switch (key.do) {
    case 'row':
      return { type: 'press', row: key.row };
    case 'move':
      return { type: 'move', by: key.by };
    case 'here':
      return { type: 'pressHere' };
    case 'illegible':
      return { type: 'markHere', mark: 'illegible' };
    case 'blank':
      return { type: whole.kind === 'blank' ? 'read' : 'blank' };
    case 'void':
      return { type: whole.kind === 'void' ? 'read' : 'askVoid' };
    case 'writeIn':
      return { type: 'askName' };
    case 'takeOff':
    case 'clear':
    case 'store':
      return { type: key.do };
    default:
      return unreachable(key);
  }
}
