import { expect, test } from 'vitest';
import type { ContestId, MemberName } from '../../election/ids';
import { type DraftAct, drafted, emptyDraft } from './draft';
import { gestureOf } from './gesture';
import { PAD_KEYS } from './keys';

const EMPTY = emptyDraft({
  blankMeans: 'abstain',
  contests: [
    {
      ...{ id: 'C1' as ContestId, office: '支部委员会委员', seats: 3, kind: 'equal' },
      candidates: ['丁小宁', '王小宁', '李一鸣'] as MemberName[],
    },
  ],
});
const ruling: DraftAct = { type: 'void', reason: 'damaged', ruledBy: '许敏' as MemberName };

test('every key of the pad does something', () => {
  const done = PAD_KEYS.map(({ act }) => gestureOf(act, EMPTY).type);
  expect([...new Set(done)]).toEqual([
    ...['press', 'store', 'blank', 'askVoid', 'askName', 'markHere'],
    ...['move', 'pressHere', 'takeOff', 'clear'],
  ]);
});

test('the keys for blank and void take back what they set', () => {
  const blank = drafted(EMPTY, { type: 'blank' });
  expect(gestureOf({ do: 'blank' }, blank)).toEqual({ type: 'read' });
  expect(gestureOf({ do: 'void' }, blank)).toEqual({ type: 'askVoid' });
  const ruled = drafted(EMPTY, ruling);
  expect(gestureOf({ do: 'void' }, ruled)).toEqual({ type: 'read' });
});
