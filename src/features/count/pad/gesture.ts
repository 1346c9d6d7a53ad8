import { unreachable } from '@/election/tally/unreachable';
import { type Draft, type DraftAction, isUntouched } from '@/features/count/draft/draft';
import type { PadAction } from '@/features/count/shortcuts/shortcuts';

/** What a step of the pad asks of the screen. */
export type ScreenAction =
  | ('store' | 'askVoid' | 'askName' | 'setAside')
  | ('endPacket' | 'correctLast' | 'pause');

/** What a key, or the button beside it, does: something to the draft, or something of the screen's. */
export type ResolvedAction =
  | DraftAction
  | { readonly type: 'screen'; readonly effect: ScreenAction };

const screen = (effect: ScreenAction): ResolvedAction => ({ type: 'screen', effect });

/** What a key does to this paper; `null` where it does nothing. */
export function resolveAction(key: PadAction, draft: Draft): ResolvedAction | null {
  const { whole } = draft;
  switch (key.do) {
    case 'row':
      return { type: 'except', row: key.row };
    case 'move':
      return { type: 'move', by: key.by };
    case 'here':
      return { type: 'exceptHere' };
    case 'noMark':
      return { type: 'markHere', mark: 'abstain' };
    case 'illegible':
      return { type: 'markHere', mark: 'illegible' };
    // Blank and void are taken back by the key that set them.
    case 'blank':
      return { type: whole.kind === 'blank' ? 'read' : 'blank' };
    case 'void':
      return whole.kind === 'void' ? { type: 'read' } : screen('askVoid');
    case 'writeIn':
      return screen('askName');
    case 'aside':
      return screen('setAside');
    case 'endPacket':
      // A paper that was begun belongs to this packet: it is stored first.
      return isUntouched(draft) ? screen('endPacket') : null;
    case 'store':
    case 'correctLast':
    case 'pause':
      return screen(key.do);
    case 'fill':
    case 'onlyThese':
    case 'takeOff':
    case 'clear':
      return { type: key.do };
    default:
      return unreachable(key);
  }
}
