import { expect, test } from 'vitest';
import { refuseKey } from './refuseKey';
import { LAYOUT_NAMES, layoutOf } from './shortcuts';

const pad = layoutOf('pad');
const left = layoutOf('left');

test.each(LAYOUT_NAMES)('%s: what the layout comes with is what may be', (name) => {
  const layout = layoutOf(name);
  for (const [job, code] of layout.codeOf) expect(refuseKey(layout, job, code)).toBeNull();
});

test.each(['Tab', 'Escape', 'F5', 'ShiftLeft', 'ControlRight', 'ArrowUp', 'Backspace', 'Delete'])(
  '%s is not to be had',
  (code) => expect(refuseKey(pad, 'fill', code)).toEqual({ why: 'reserved' }),
);

test('a key that is used, or whose twin is, is refused and named', () => {
  expect(refuseKey(pad, 'fill', 'Digit3')).toEqual({ why: 'taken', by: 'row3' });
  expect(refuseKey(pad, 'aside', 'Minus')).toEqual({ why: 'taken', by: 'fill' });
  expect(refuseKey(left, 'store', 'KeyG')).toEqual({ why: 'taken', by: 'prefix' });
});

test('○ beside × is refused, whichever of them is moved', () => {
  expect(refuseKey(left, 'fill', 'KeyX')).toEqual({ why: 'beside', of: 'here' });
  expect(refuseKey(left, 'fill', 'Backquote')).toEqual({ why: 'beside', of: 'row1' });
  expect(refuseKey(left, 'row1', 'KeyX')).toEqual({ why: 'beside', of: 'fill' });
  expect(refuseKey(left, 'here', 'KeyX')).toEqual({ why: 'beside', of: 'fill' });
  // The twin on the other block counts as well.
  expect(refuseKey(layoutOf('pad', { writeIn: 'KeyM' }), 'fill', 'Equal')).toEqual({
    why: 'beside',
    of: 'row6',
  });
  expect(refuseKey(left, 'aside', 'KeyX')).toBeNull();
});
