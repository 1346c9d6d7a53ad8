import { expect, test } from 'vitest';
import { areBeside, KEYBOARD, withTwin } from './keyboard';
import {
  capOf,
  capOfChoice,
  capOfRow,
  FIXED,
  isOthers,
  JOBS,
  LAYER,
  LAYOUT_NAMES,
  layoutOf,
  rowOfJob,
} from './shortcuts';

const press = {
  isComposing: false,
  keyCode: 0,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
};
const layouts = LAYOUT_NAMES.map((name) => layoutOf(name));
const [pad, left] = [layoutOf('pad'), layoutOf('left')];

test.each(layouts)('$name: no key means two things, and each lies on every keyboard', (layout) => {
  const codes = [...layout.codeOf.values()].flatMap(withTwin);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) {
    expect(KEYBOARD.get(code)?.cap).toBeTruthy();
    expect(FIXED.has(code)).toBe(false);
  }
});

test.each(layouts)('$name: the key that puts ○ lies beside none that puts ×', ({ codeOf }) => {
  const fill = withTwin(codeOf.get('fill') ?? '');
  const against = [...codeOf].flatMap(([job, code]) =>
    rowOfJob(job) !== null || job === 'here' ? withTwin(code) : [],
  );
  expect(against.length).toBeGreaterThan(9);
  for (const one of fill)
    for (const other of against) expect([one, other, areBeside(one, other)].at(-1)).toBe(false);
});

test('neighbours share an edge: beside, above a staggered row, along a tall key; not across a corner', () => {
  for (const [one, other] of [
    ['KeyQ', 'KeyW'],
    ['KeyA', 'KeyZ'],
    ['KeyS', 'KeyZ'],
    ['NumpadAdd', 'Numpad6'],
    ['NumpadEnter', 'Numpad3'],
    ['Numpad0', 'Numpad2'],
    ['Space', 'KeyC'],
  ] as const) {
    expect(areBeside(one, other)).toBe(true);
    expect(areBeside(other, one)).toBe(true);
  }
  for (const [one, other] of [
    ['Numpad9', 'NumpadSubtract'],
    ['KeyQ', 'KeyZ'],
    ['Digit9', 'Minus'],
    ['Equal', 'Numpad7'],
    ['KeyQ', 'KeyQ'],
    ['KeyQ', 'F5'],
  ] as const)
    expect(areBeside(one, other)).toBe(false);
});

test('what stands on the keys of fourteen rows, and where keys end', () => {
  const caps = (layout: typeof pad) =>
    Array.from({ length: 14 }, (_, row) => capOfRow(layout, row)).join(',');
  expect(caps(pad)).toBe('1,2,3,4,5,6,7,8,9,0 0,0 1,0 2,0 3,0 4');
  expect(caps(left)).toBe('1,2,3,4,5,Q,W,E,R,T,G 1,G 2,G 3,G 4');
  expect([capOfRow(pad, 18), capOfRow(pad, 19)]).toEqual(['0 9', null]);
  expect([capOfRow(left, 19), capOfRow(left, 20)]).toEqual(['G T', null]);
});

test('each thing says what is pressed for it, its own key or the way through the layer', () => {
  expect([capOf(pad, 'fill'), capOf(pad, 'store'), capOf(pad, 'void')]).toEqual([
    ...['-', 'Enter', '* 1'],
  ]);
  expect([capOf(left, 'fill'), capOf(left, 'store'), capOf(left, 'takeOff')]).toEqual([
    ...['Z', 'Space', '⌫'],
  ]);
  expect(capOf(left, 'clear')).toBe('Del');
  expect([...LAYER.values()].map((what) => capOfChoice(left, what)).join('')).toBe('12345QWER');
  expect(capOfChoice(pad, 'store')).toBe('');
});

test('a key that was changed brings its twin and takes the old ones away', () => {
  const changed = layoutOf('left', { fill: 'Slash' });
  expect(changed.jobOf.get('KeyZ')).toBeUndefined();
  expect(capOf(layoutOf('pad', { store: 'KeyM' }), 'store')).toBe('M');
  expect(changed.jobOf.get('NumpadDivide')).toBe('fill');
  expect([pad.direct, left.direct]).toEqual([9, 10]);
  expect(JOBS.filter((job) => rowOfJob(job) !== null)).toHaveLength(10);
});

test('while an input method composes, or with a shortcut, a key belongs to others', () => {
  expect(isOthers(press)).toBe(false);
  expect(isOthers({ ...press, isComposing: true })).toBe(true);
  expect(isOthers({ ...press, keyCode: 229 })).toBe(true);
  for (const held of ['ctrlKey', 'altKey', 'metaKey'])
    expect(isOthers({ ...press, [held]: true })).toBe(true);
});
