import { expect, test } from 'vitest';
import type { MemberName } from '../../election/ids';
import { type DraftAct, drafted, emptyDraft } from './draft';
import { gestureOf } from './gesture';
import { PAD_KEYS } from './keys';

const ruling: DraftAct = { type: 'void', reason: 'damaged', ruledBy: '许敏' as MemberName };

test('every key of the pad does something', () => {
  const done = PAD_KEYS.map(({ act }) => gestureOf(act, emptyDraft(4)).type);
  expect([...new Set(done)]).toEqual([
    ...['press', 'store', 'blank', 'askVoid', 'askName', 'markHere'],
    ...['move', 'pressHere', 'takeOff', 'clear'],
  ]);
});

test('the keys for blank and void take back what they set', () => {
  const blank = drafted(emptyDraft(4), { type: 'blank' });
  expect(gestureOf({ do: 'blank' }, blank)).toEqual({ type: 'read' });
  expect(gestureOf({ do: 'void' }, blank)).toEqual({ type: 'askVoid' });
  const ruled = drafted(emptyDraft(4), ruling);
  expect(gestureOf({ do: 'void' }, ruled)).toEqual({ type: 'read' });
});
