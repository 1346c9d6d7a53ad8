import { markKeys, ONLY_THESE_KEYS, rowKeys } from '@test/drivers/padKeys';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BallotForm } from '@/election/events/ballot';
import type { ContestId, MemberName } from '@/election/events/ids';
import { emptyDraft, reduceDraft } from '@/features/count/draft/draft';
import { layoutOf } from '@/features/count/shortcuts/shortcuts';
import type { ScreenAction } from './gesture';
import { type PadState, padDo, padEdit, padStep } from './padStep';

const FOURTEEN = Array.from('甲乙丙丁戊己庚辛壬癸子丑寅卯') as MemberName[];
const form = (
  candidates: number,
  blankMeans: BallotForm['blankMeans'] = 'abstain',
): Pick<BallotForm, 'contests' | 'blankMeans'> => ({
  blankMeans,
  contests: [
    {
      id: 'C1' as ContestId,
      office: '支部委员会委员',
      seats: 11,
      kind: 'differential',
      candidates: FOURTEEN.slice(0, candidates),
    },
  ],
});
const pad = layoutOf('pad');
const left = layoutOf('left');
const begin = (candidates = 14, blankMeans?: BallotForm['blankMeans']): PadState => ({
  draft: emptyDraft(form(candidates, blankMeans)),
  pending: 'none',
});

interface Pressed extends PadState {
  readonly effects: readonly ScreenAction[];
}

/** Key after key; keys that are none of the pad's do nothing. */
function pressed(codes: readonly string[], state = begin(), layout = pad): Pressed {
  let now = state;
  const effects: ScreenAction[] = [];
  for (const code of codes) {
    const step = padStep(now, code, layout);
    if (step === null) continue;
    now = step.state;
    if (step.effect !== null) effects.push(step.effect);
  }
  return { ...now, effects };
}

const SIGNS = { for: 'o', against: 'x', abstain: '-', illegible: '?' } as const;
const marksOf = ({ draft }: PadState): string =>
  draft.marks.map((mark) => (mark === null ? ' ' : SIGNS[mark])).join('');

describe('exceptions and one key for the rest', () => {
  test('the common paper costs its exceptions and two', () => {
    const keys = ['Numpad3', 'NumpadSubtract', 'NumpadEnter'];
    const four = pressed(keys, begin(4));
    expect(marksOf(four)).toBe('ooxo');
    expect(four.effects).toEqual(['store']);
  });

  test('a row has × by its key, whatever stood there, and × still when it is pressed again', () => {
    expect(marksOf(pressed(['Numpad3', 'Numpad3', 'Numpad3'], begin(4)))).toBe('  x ');
    expect(marksOf(pressed(['Minus', 'Digit3', 'Digit3'], begin(4)))).toBe('ooxo');
    expect(marksOf(pressed(['Digit1', 'NumpadMultiply', 'Digit3', 'Digit1'], begin(4)))).toBe(
      'x   ',
    );
  });

  test('what is filled is never what was keyed, and filling twice changes nothing', () => {
    const signs = fc.array(fc.constantFrom('o', 'x', '-', '?'), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(signs, (drawn) => {
        const wanted = drawn.join('');
        const state = pressed(markKeys(wanted));
        expect(marksOf(state)).toBe(wanted.includes('o') ? wanted : wanted.replaceAll('-', ' '));
        if (wanted.includes('o'))
          expect(pressed(['Minus'], state)).toMatchObject({ draft: state.draft });
      }),
    );
  });

  test('rows keyed in any order and any number of times have ×, and all others ○', () => {
    const layouts = fc.constantFrom(pad, left);
    const rows = fc.array(fc.integer({ min: 0, max: 13 }), { maxLength: 30 });
    fc.assert(
      fc.property(layouts, rows, (layout, keyed) => {
        const codes = (row: number): readonly string[] => {
          if (layout === pad) return rowKeys(row);
          const own = [...layout.codeOf.values()];
          return row < 10 ? [own[row] ?? ''] : ['KeyG', own[row - 10] ?? ''];
        };
        const fill = layout.codeOf.get('fill') ?? '';
        const state = pressed([...keyed.flatMap(codes), fill], begin(), layout);
        expect(marksOf(state)).toBe(
          FOURTEEN.map((_, row) => (keyed.includes(row) ? 'x' : 'o')).join(''),
        );
      }),
    );
  });

  test('whatever is pressed, nothing is stored but by the store key, and no row beyond the paper appears', () => {
    const codes = fc.constantFrom(...pad.jobOf.keys(), 'ArrowDown', 'Backspace', 'Escape', 'KeyQ');
    fc.assert(
      fc.property(fc.array(codes), (keys) => {
        const { draft, effects } = pressed(keys, begin(5));
        expect(draft.marks).toHaveLength(5);
        const stores = keys.filter((code) => code.endsWith('Enter')).length;
        expect(effects.filter((effect) => effect === 'store').length).toBeLessThanOrEqual(stores);
      }),
    );
  });
});

describe('rows beyond the keys', () => {
  test('0 and a digit are rows ten to nineteen, in the main block as on the pad', () => {
    expect(marksOf(pressed(['Numpad0', 'Numpad0', 'Digit0', 'Numpad4']))).toBe('         x   x');
  });

  test('half a row is never stored over: the store key waits', () => {
    const half = pressed(['Minus', 'Numpad0', 'NumpadEnter']);
    expect(half).toMatchObject({ pending: 'prefix', effects: [] });
    expect(marksOf(pressed(['Numpad4', 'NumpadEnter'], half))).toBe('ooooooooooooox');
    expect(pressed(['Numpad4', 'NumpadEnter'], half).effects).toEqual(['store']);
    for (const takesBack of ['Backspace', 'Escape'])
      expect(pressed([takesBack], half)).toMatchObject({ pending: 'none', draft: half.draft });
  });

  test('any other key gives the half row up and does what it does', () => {
    expect(marksOf(pressed(['Numpad0', 'Minus'], begin(12)))).toBe('oooooooooooo');
    expect(pressed(['Numpad0', 'ArrowDown'])).toMatchObject({ pending: 'none', draft: { at: 0 } });
    expect(pressed(['Numpad0', 'NumpadMultiply']).pending).toBe('layer');
  });

  test('a row that the paper does not have is none, and where every row has its key 0 begins nothing', () => {
    expect(marksOf(pressed(['Digit0', 'Digit9']))).toBe('              ');
    expect(pressed(['Digit0'], begin(9)).pending).toBe('none');
    expect(marksOf(pressed(['Digit0', 'Digit4'], begin(9)))).toBe('   x     ');
  });

  test('the left hand has ten rows before the prefix, and the prefix twice is still one', () => {
    const state = pressed(['KeyT', 'KeyG', 'KeyG', 'Digit4', 'KeyZ'], begin(), left);
    expect(marksOf(state)).toBe('oooooooooxooox');
    expect(pressed(['KeyG'], begin(10), left).pending).toBe('none');
  });
});

describe('the layer', () => {
  test('void is asked about, blank and illegible are set, and each choice closes it', () => {
    expect(pressed(['NumpadMultiply', 'Numpad1'])).toMatchObject({
      pending: 'none',
      effects: ['askVoid'],
    });
    expect(pressed(['NumpadMultiply', 'Numpad2']).draft.whole.kind).toBe('blank');
    expect(pressed(['NumpadMultiply', 'Numpad8']).effects).toEqual(['correctLast']);
    expect(pressed(['Backslash', 'Digit9']).effects).toEqual(['pause']);
    expect(marksOf(pressed(['Digit2', 'NumpadMultiply', 'Numpad3'], begin(4)))).toBe(' ?  ');
    expect(pressed(['KeyF', 'KeyR'], begin(4), left).effects).toEqual(['pause']);
  });

  test('only these: who has × has ○ and nobody else a mark; nothing happens a second time', () => {
    const two = pressed(['Digit2', 'Digit4', ...ONLY_THESE_KEYS], begin(5));
    expect(marksOf(two)).toBe('-o-o-');
    expect(pressed(ONLY_THESE_KEYS, two).draft).toMatchObject({ marks: two.draft.marks });
    const after = pressed(['Minus', 'Digit1', 'Digit2', 'NumpadMultiply', 'Digit3'], begin(4));
    expect(marksOf(pressed(ONLY_THESE_KEYS, after))).toBe('o?--');
    expect(marksOf(pressed(ONLY_THESE_KEYS, begin(4)))).toBe('    ');
  });

  test('the mark at hand is taken off, or the whole paper cleared', () => {
    expect(marksOf(pressed(['Digit1', 'Digit2', 'NumpadMultiply', 'Digit6'], begin(4)))).toBe(
      'x   ',
    );
    const cleared = pressed(['Digit1', 'NumpadMultiply', 'Digit7'], begin(4));
    expect(cleared.draft).toEqual(begin(4).draft);
  });

  test('a packet ends only with no paper in the hand', () => {
    const end = ['NumpadMultiply', 'Digit5'];
    expect(pressed(end).effects).toEqual(['endPacket']);
    expect(pressed(['Digit1', ...end]).effects).toEqual([]);
  });

  test('while it is open no other key does anything, and its key or Escape closes it', () => {
    const open = pressed(['Digit1', 'NumpadMultiply']);
    for (const code of ['NumpadEnter', 'Minus', 'Digit0', 'Delete', 'Numpad0'])
      expect(pressed([code], open)).toMatchObject({
        draft: open.draft,
        pending: 'layer',
        effects: [],
      });
    for (const code of ['NumpadMultiply', 'Escape'])
      expect(pressed([code], open)).toMatchObject({ draft: open.draft, pending: 'none' });
  });
});

describe('the other keys', () => {
  test('no mark, and what the arrows found', () => {
    expect(marksOf(pressed(['Digit2', 'NumpadDecimal', 'Minus'], begin(4)))).toBe('o-oo');
    expect(marksOf(pressed(['ArrowUp', 'Space'], begin(4)))).toBe('   x');
    expect(marksOf(pressed(['NumpadDecimal', 'Space'], begin(4)))).toBe('    ');
    expect(marksOf(pressed(['Digit2', 'Backspace'], begin(4)))).toBe('    ');
    expect(pressed(['Digit2', 'Delete'], begin(4)).draft).toEqual(begin(4).draft);
  });

  test('a name, aside, and storing are for the screen', () => {
    expect(pressed(['NumpadAdd', 'NumpadDivide', 'NumpadEnter']).effects).toEqual([
      ...['askName', 'setAside', 'store'],
    ]);
    expect(pressed(['KeyS', 'KeyA', 'Space'], begin(), left).effects).toEqual([
      ...['askName', 'setAside', 'store'],
    ]);
  });

  test('other keys are left alone', () => {
    for (const code of ['Tab', 'F5', 'KeyZ', 'Escape'])
      expect(padStep(begin(), code, pad)).toBeNull();
  });

  test('the keys for blank and void take back what they set', () => {
    const blank = padDo(begin(), { do: 'blank' }).state;
    expect(padDo(blank, { do: 'blank' }).state.draft).toEqual(begin().draft);
    const ruling = { type: 'void', reason: 'damaged', ruledBy: '许敏' as MemberName } as const;
    const ruled = padEdit(begin(), ruling);
    expect(padDo(ruled, { do: 'void' })).toEqual({ state: begin(), effect: null });
    expect(padDo(ruled, { do: 'fill' }).state.draft.marks).toEqual(begin().draft.marks);
  });
});

test('where no mark is a vote for: × by its key, and a paper filled with nothing on it is one without a mark', () => {
  const without = pressed(['Minus'], begin(4, 'for'));
  expect(without.draft.whole.kind).toBe('blank');
  expect(marksOf(pressed(['Digit2', 'Minus'], begin(4, 'for')))).toBe('oxoo');
  expect(marksOf(pressed(['Digit2', 'Minus'], without))).toBe('oxoo');
  expect(marksOf(pressed(['Digit2', ...ONLY_THESE_KEYS], begin(4, 'for')))).toBe(' x  ');
  const written = reduceDraft(begin(4, 'for').draft, {
    type: 'write',
    written: { contest: 0, entry: { illegible: true } },
  });
  expect(reduceDraft(written, { type: 'fill' }).whole.kind).toBe('read');
});
