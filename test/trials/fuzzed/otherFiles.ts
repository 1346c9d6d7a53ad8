import { utf8 } from '@test/drivers/bytes';
import { joined } from './byteChanges';
import { type Chance, randomBytes } from './chance';

const SMALL = 20_000;
/** The largest of which any byte is read. */
const LARGEST = 64 * 2 ** 20;

const headed =
  (...head: readonly (number | string)[]) =>
  (chance: Chance): Uint8Array =>
    new Uint8Array(
      Buffer.concat([
        ...head.map((part) => (typeof part === 'string' ? utf8(part) : Uint8Array.of(part))),
        randomBytes(chance, chance.below(SMALL)),
      ]),
    );

/** The first line of a meeting file, so that what stands behind it is looked at. */
const HEADER = utf8('{"format":"jipiaotai-meeting","version":1}\n');

/** A meeting file, as large as may be, of one thing over and over again. */
function filled(unit: string, { before = '', behind = '' } = {}): Uint8Array {
  const size = Buffer.byteLength(unit);
  const times = Math.floor((LARGEST - HEADER.length - before.length - behind.length) / size);
  return joined(HEADER, utf8(before), Buffer.alloc(times * size, unit), utf8(behind));
}

const FOOTER = `{"entries":1,"head":"${'0'.repeat(64)}"}\n`;

type Make = (chance: Chance) => Uint8Array;

/** What a person may choose by mistake. */
export const otherFiles: Readonly<Record<string, Make>> = {
  nothing: () => new Uint8Array(),
  randomBytes: (chance) => randomBytes(chance, chance.below(SMALL)),
  pdf: headed('%PDF-1.7\n%', 0xe2, 0xe3, 0xcf, 0xd3, '\n1 0 obj\n<</Type/Catalog>>\nendobj\n'),
  zip: headed('PK', 3, 4, 20, 0, 0, 0, 8, 0),
  picture: headed(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0, 0, 13, 'IHDR'),
  photograph: headed(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'JFIF', 0),
  oldDocument: headed(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  web: headed('<!DOCTYPE html><html><head><title>选举</title></head><body>'),
  json: ({ oneOf }) =>
    utf8(oneOf(['null', '[]', '{}', '"会议"', '7', '{"version":1}', '[{"format":null}]'])),
  table: ({ below }) =>
    utf8(Array.from({ length: below(900) }, (_, i) => `${i},党员,${below(9)}\r\n`).join('')),
  headerAlone: () => HEADER,
  headerAndRubbish: headed('{"format":"jipiaotai-meeting","version":1}\n'),
  newer: ({ below }) => utf8(`{"format":"jipiaotai-meeting","version":${2 + below(9)}}\n{}\n`),
};

/** The same, and as large as what is read at all. Made seldom: each takes a while. */
export const largeFiles: Readonly<Record<string, Make>> = {
  emptyLines: () => filled('\n'),
  shortLines: () => filled('{}\n', { behind: FOOTER }),
  blankAtTheEnd: () => filled('{}\n', { behind: '\n' }),
  oneLine: () => filled('"'),
  longText: () => filled('票', { before: '"', behind: `"\n${FOOTER}` }),
  numbers: () => filled('0,', { before: '[', behind: `0]\n${FOOTER}` }),
  objects: () => filled('{"a":0},', { before: '[', behind: `0]\n${FOOTER}` }),
  nested: () => filled('[', { behind: `\n${FOOTER}` }),
  nestedWhole: () =>
    filled('[', { behind: `${']'.repeat(LARGEST / 2 - FOOTER.length)}\n${FOOTER}` }),
  zeros: () => new Uint8Array(LARGEST),
};
