import { correction, generate, mode } from 'lean-qr';
import { expect, test } from 'vitest';
import { type Picture, qrTextIn, qrTextsIn } from './qrTextsIn';

const PIXELS = 4;
const QUIET = 4;
const A4 = { width: 1240, height: 1754 };

/** A white page at 150 dpi with codes on it, each at its place in pixels. */
function page(codes: readonly { text: string; left: number; top: number }[]): Picture {
  const data = new Uint8ClampedArray(A4.width * A4.height * 4).fill(255);
  for (const { text, left, top } of codes) {
    const code = generate(text, { minCorrectionLevel: correction.M, modes: [mode.utf8] });
    for (let y = 0; y < code.size * PIXELS; y += 1) {
      for (let x = 0; x < code.size * PIXELS; x += 1) {
        if (!code.get(Math.floor(x / PIXELS), Math.floor(y / PIXELS))) continue;
        const at = ((top + QUIET + y) * A4.width + left + QUIET + x) * 4;
        data.fill(0, at, at + 3);
      }
    }
  }
  return { data, ...A4 };
}

const long = (part: number): string =>
  `jipiaotai ${part}/2 01234567 ${'欧阳少东，赞成 188；'.repeat(27)}`;

test('a code of one sheet is read from a page, Chinese names and all', async () => {
  const picture = page([{ text: long(1), left: 60, top: 900 }]);
  expect(await qrTextsIn(picture)).toEqual([long(1)]);
  expect(await qrTextIn(picture)).toBe(long(1));
});

test.each([
  ['side by side', { left: 640, top: 900 }],
  ['one below the other', { left: 60, top: 300 }],
])('two codes on one page are both read, %s', async (_where, other) => {
  const texts = await qrTextsIn(
    page([
      { text: long(1), left: 60, top: 900 },
      { text: long(2), ...other },
    ]),
  );
  expect([...texts].sort()).toEqual([long(1), long(2)]);
});

test('on a page without a code nothing is found', async () => {
  expect(await qrTextsIn(page([]))).toEqual([]);
});

test.each([
  '王芳 12 票',
  '阿布都拉·阿布力米提、玉素甫·吐拉克、古再努·阿布都拉',
  'Ana·Böhm',
  'ئالىم',
])('the names of everybody are read as they stand: %s', async (name) => {
  expect(await qrTextIn(page([{ text: name, left: 60, top: 900 }]))).toBe(name);
});
