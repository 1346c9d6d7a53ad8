import { declaredVoid, draw, MEETING, sheetDrawn } from '@test/drivers/meetings';
import { at } from '@test/drivers/people';
import { correction, generate, mode } from 'lean-qr';
import { expect, test } from 'vitest';
import { type Summary, summaryOf } from '@/election/rules/sheet/sheetSummary';
import type { Meeting } from '@/election/state/meeting';
import { readQrPart, readSheetQr, type SheetQr, writeSheetQr } from './sheetQr';

const drawnIn = ({ round }: Meeting): Summary => summaryOf(at(round.sheets, -1).text);
const plain = drawnIn(sheetDrawn().meeting);

const SIGNATURE: SheetQr['signatures'][number] = {
  publicKey: { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) },
  signature: 's'.repeat(86),
};
const signedBy = (signers: number): SheetQr['signatures'] =>
  Array.from({ length: signers }, () => SIGNATURE);

/** A hall of many: names of four characters, figures of three digits. */
function crowded(candidates: number, signers: number): SheetQr {
  const named = Array.from(
    { length: candidates },
    (_, i) => `欧阳小${String.fromCodePoint(0x4e00 + i)}`,
  );
  const contest = {
    office: '支部委员会委员',
    seats: 7,
    candidates: named.map((name) => ({ name, for: 188, against: 100, abstain: 100 })),
    writeIns: ['上官一一', '上官二二'].map((name) => ({ name, for: 12 })),
    elected: named.slice(0, 7),
  };
  return { summary: { ...plain, contests: [contest] }, signatures: signedBy(signers) };
}

const read = (texts: readonly string[]): SheetQr | null =>
  readSheetQr(texts.flatMap((text) => readQrPart(text) ?? []));
const bytes = (text: string): number => new TextEncoder().encode(text).length;

test.each<[string, SheetQr, number]>([
  ['a plain sheet with two signers', { summary: plain, signatures: signedBy(2) }, 1],
  ['a void sheet', { summary: drawnIn(draw(declaredVoid()).meeting), signatures: signedBy(2) }, 1],
  [
    'officers who were evaluated',
    {
      summary: {
        ...plain,
        contests: [
          {
            office: '民主测评',
            seats: 1,
            candidates: [{ name: '丁小宁', excellent: 9, competent: 8, basic: 7, incompetent: 6 }],
            writeIns: [],
            elected: [],
          },
        ],
      },
      signatures: signedBy(1),
    },
    1,
  ],
  ['four candidates and two signers', crowded(4, 2), 1],
  ['four candidates and five signers', crowded(4, 5), 2],
  ['fourteen candidates and five signers', crowded(14, 5), 2],
  ['more than any hall has', crowded(40, 9), 4],
])('%s is read back from its codes, none of them too large', (_name, code, codes) => {
  const texts = writeSheetQr(code);
  expect(texts).toHaveLength(codes);
  for (const text of texts) {
    expect(bytes(text)).toBeLessThanOrEqual(990);
    // Version 25 has 117 modules.
    expect(
      generate(text, { minCorrectionLevel: correction.M, modes: [mode.utf8] }).size,
    ).toBeLessThanOrEqual(117);
  }
  expect(read(texts)).toEqual(code);
  // Whichever was held before the camera first, and twice.
  expect(read([...texts, ...texts].reverse())).toEqual(code);
});

test('a code begins with what it is, which of how many, and of which sheet', () => {
  const [first] = writeSheetQr(crowded(14, 5));
  expect(first?.startsWith(`jipiaotai 1/2 ${plain.hash.slice(0, 8)} [1,"result"`)).toBe(true);
  expect(first).toContain(MEETING);
});

test('with a part missing, or of another sheet, nothing is read', () => {
  const [first = '', second = ''] = writeSheetQr(crowded(14, 5));
  const other = plain.hash.startsWith('0') ? '1' : '0';
  const strange = second.replace(
    ` ${plain.hash.slice(0, 8)} `,
    ` ${other}${plain.hash.slice(1, 8)} `,
  );
  expect(strange).not.toBe(second);
  expect(read([])).toBeNull();
  expect(read([first])).toBeNull();
  expect(read([first, strange])).toBeNull();
  expect(read([first, second.replace('2/2', '2/3')])).toBeNull();
});

test.each<[string, (text: string) => string]>([
  ['a later version', (text) => text.replace('[1,"result"', '[2,"result"')],
  ['another spelling', (text) => text.replace('[1,"result"', '[1, "result"')],
  ['a figure that is none', (text) => text.replace('[23,23,23,23]', '[23,23,23,-1]')],
  ['the hash of another sheet', (text) => text.replace(`"${plain.hash}"`, `"${'0'.repeat(64)}"`)],
  ['what is no JSON', (text) => text.slice(0, -1)],
  ['a mark of direction', (text) => text.replace('丁小宁', '丁小\u202e宁')],
  ['half a character', (text) => text.replace('丁小宁', '\\ud800')],
])('%s is refused', (_name, change) => {
  const [text = ''] = writeSheetQr({ summary: plain, signatures: signedBy(1) });
  expect(change(text)).not.toBe(text);
  expect(read([text])).not.toBeNull();
  expect(read([change(text)])).toBeNull();
});

test.each(['', 'https://example.org', 'jipiaotai 0/1 01234567 x', 'jipiaotai 2/1 01234567 x'])(
  'another QR code is none of a sheet: %j',
  (text) => {
    expect(readQrPart(text)).toBeNull();
  },
);
