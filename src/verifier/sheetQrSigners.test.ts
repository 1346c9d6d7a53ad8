import { readFileSync } from 'node:fs';
import { validFile } from '@test/drivers/files';
import { at } from '@test/drivers/people';
import { expect, test } from 'vitest';
import { keyCode } from '@/documents/keyCode';
import { sheetQrTexts } from '@/documents/sheetQrTexts';
import { readQrPart, readSheetQr, type SheetQr } from '@/journal/sheetQr';
import { isSigned, isSignedWith, signersOfQr } from './sheetQrSigners';

const { meeting } = validFile(
  new Uint8Array(readFileSync('test/fixtures/meetings/1.0-counted.jipiaotai.txt')),
);
const drawn = at(meeting.round.sheets, -1);

function coded(): SheetQr {
  const texts = sheetQrTexts(drawn, meeting.signingKeys);
  const code = readSheetQr(texts.flatMap((text) => readQrPart(text) ?? []));
  if (code === null) throw new Error('a code of the app is read');
  return code;
}

test('from the code alone the signatures hold, each by the key that the slip has', () => {
  expect(signersOfQr(coded())).toEqual(
    drawn.signatures.map(({ keyId }) => ({ keyCode: keyCode(keyId), holds: true })),
  );
  expect(isSigned(coded())).toBe(true);
});

test('another figure, or another key, is not what was signed', () => {
  const code = coded();
  const { summary, signatures } = code;
  const figures = { ...summary.figures, returned: summary.figures.returned + 1 };
  expect(isSigned({ ...code, summary: { ...summary, figures } })).toBe(false);
  const [one, other] = signatures;
  if (one === undefined || other === undefined) throw new Error('two have signed');
  const exchanged = [
    { ...one, signature: other.signature },
    { ...other, signature: one.signature },
  ];
  expect(isSigned({ ...code, signatures: exchanged })).toBe(false);
  const offTheCurve = { ...one, publicKey: { ...one.publicKey, y: one.publicKey.x } };
  expect(isSigned({ ...code, signatures: [offTheCurve] })).toBe(false);
});

test('what nobody has signed proves nothing', () => {
  expect(isSigned({ ...coded(), signatures: [] })).toBe(false);
  expect(sheetQrTexts({ ...drawn, signatures: [] }, meeting.signingKeys)).toEqual([]);
});

test('one key that stands twice is not two who have signed', () => {
  const code = coded();
  const [one] = code.signatures;
  if (one === undefined) throw new Error('somebody has signed');
  expect(isSigned({ ...code, signatures: [one, one] })).toBe(false);
});

test('beside a file it counts only with keys that signed there', () => {
  const keyIds = meeting.signingKeys.map(({ keyId }) => keyId);
  expect(isSignedWith(coded(), keyIds)).toBe(true);
  const others = validFile(
    new Uint8Array(readFileSync('test/fixtures/meetings/1.0-void.jipiaotai.txt')),
  ).meeting.signingKeys.map(({ keyId }) => keyId);
  expect(isSignedWith(coded(), others)).toBe(false);
});
