import { describe, expect, test } from 'vitest';
import { lines } from './lines';

async function* inPieces(pieces: readonly Uint8Array[]) {
  for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece));
}

async function read(pieces: readonly (string | Uint8Array)[], longest = 1000) {
  const bytes = pieces.map((piece) => Buffer.from(piece));
  const found: (string | null)[] = [];
  for await (const line of lines(inPieces(bytes), longest)) {
    found.push(line === null ? null : Buffer.from(line).toString('utf8'));
  }
  return found;
}

describe('lines', () => {
  test('are what stands between line feeds, empty ones too', async () => {
    expect(await read(['a\nbc\n\nd\n'])).toEqual(['a', 'bc', '', 'd']);
  });

  test('need no line feed at the end, and there is none in nothing', async () => {
    expect(await read(['a\nb'])).toEqual(['a', 'b']);
    expect(await read([])).toEqual([]);
    expect(await read([''])).toEqual([]);
  });

  test('are whole however the stream is cut, within a character too', async () => {
    const bytes = Buffer.from('丁小宁\r\n王\n\n李一鸣');
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const pieces = [bytes.subarray(0, cut), bytes.subarray(cut)];
      expect(await read(pieces)).toEqual(['丁小宁\r', '王', '', '李一鸣']);
    }
    expect(await read(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toHaveLength(4);
  });

  test('too long are none, and those after them are read', async () => {
    expect(await read(['abc\nabcd\nab'], 3)).toEqual(['abc', null, 'ab']);
    expect(await read(['ab', 'cd', 'ef', '\nabc', '\nabcd'], 3)).toEqual([null, 'abc', null]);
  });
});
