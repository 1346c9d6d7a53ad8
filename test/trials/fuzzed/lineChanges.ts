import { utf8 } from '@test/drivers/bytes';
import type { Change } from './byteChanges';
import type { Chance } from './chance';

export const linesOf = (bytes: Uint8Array): string[] =>
  new TextDecoder().decode(bytes).split('\n').slice(0, -1);

export const joinLines = (lines: readonly string[]): Uint8Array =>
  utf8(lines.map((line) => `${line}\n`).join(''));

const onLines =
  (change: (lines: readonly string[], at: number, chance: Chance) => readonly string[]): Change =>
  (bytes, chance) => {
    const lines = linesOf(bytes);
    // Another change may have left nothing.
    if (lines.length === 0) return bytes;
    return joinLines(change(lines, chance.below(lines.length), chance));
  };

/** What somebody does who opens the file in an editor; and what an editor does by itself. */
export const lineChanges = {
  lineRemoved: onLines((lines, at) => lines.toSpliced(at, 1)),
  linesRemoved: onLines((lines, at, { below }) => lines.toSpliced(at, 1 + below(lines.length))),
  lineDoubled: onLines((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  linesSwapped: onLines((lines, at, { below }) => {
    const other = below(lines.length);
    return lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '');
  }),
  lineMoved: onLines((lines, at, { below }) =>
    lines.toSpliced(at, 1).toSpliced(below(lines.length), 0, lines[at] ?? ''),
  ),
  lineEmptied: onLines((lines, at) => lines.toSpliced(at, 0, '')),
  spaceAdded: onLines((lines, at, { oneOf }) =>
    lines.with(at, `${lines[at]}${oneOf([' ', '\t', '\u00a0', '\u3000', '\u2028', '\0'])}`),
  ),
  linesJoined: onLines((lines, at) =>
    lines.toSpliced(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`),
  ),
  everyLineSorted: onLines((lines) => lines.toSorted()),
} satisfies Readonly<Record<string, Change>>;

const onText =
  (change: (text: string) => string): Change =>
  (bytes) =>
    utf8(change(new TextDecoder().decode(bytes)));

const utf16 = (bytes: Uint8Array) => Buffer.from(new TextDecoder().decode(bytes), 'utf16le');

/** The same text in another encoding, or in another spelling of its characters. */
export const encodings: Readonly<Record<string, Change>> = {
  markBefore: onText((text) => `\uFEFF${text}`),
  windowsLineEnds: onText((text) => text.replaceAll('\n', '\r\n')),
  macLineEnds: onText((text) => text.replaceAll('\n', '\r')),
  decomposed: onText((text) => text.normalize('NFKD')),
  escaped: onText((text) =>
    text.replaceAll(/[^\0-~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ),
  capitals: onText((text) => text.toUpperCase()),
  utf16LittleEnd: (bytes) => utf16(bytes),
  utf16BigEnd: (bytes) => utf16(bytes).swap16(),
  utf16Marked: (bytes) => Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(bytes)]),
  readAsLatin: (bytes) => Buffer.from(Buffer.from(bytes).toString('latin1'), 'utf8'),
  writtenAsLatin: (bytes) => Buffer.from(new TextDecoder().decode(bytes), 'latin1'),
  base64: (bytes) => Buffer.from(Buffer.from(bytes).toString('base64')),
};
