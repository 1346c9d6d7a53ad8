import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogFiles } from '@/storage/log/logFiles';
import { memoryFiles } from './memoryFiles';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | null) =>
  bytes === null ? null : new TextDecoder().decode(bytes);

/** What every kind of files must do, whatever it keeps them in. `make` gives a new and empty place. */
export function keepsFiles(make: () => Promise<LogFiles>): void {
  test('what was written is there for whoever opens it again, and for whoever only looks', async () => {
    const files = await make();
    const file = await files.open('a.log');
    await file.write(0, bytesOf('one,'));
    await file.write(4, bytesOf('two,'));
    await file.close();
    expect(textOf(await (await files.open('a.log')).read())).toBe('one,two,');
    expect(textOf(await files.look('a.log'))).toBe('one,two,');
  });

  test('a file that was opened is there, and empty; one that was not is not', async () => {
    const files = await make();
    await files.open('a.log');
    expect(await files.names()).toEqual(['a.log']);
    expect(await files.look('a.log')).toEqual(new Uint8Array());
    expect(await files.look('a.lo')).toBeNull();
  });

  test('what is removed is gone, and what has a like name is not', async () => {
    const files = await make();
    for (const name of ['a', 'a.log', 'b 党'])
      await (await files.open(name)).write(0, bytesOf(name));
    await files.remove('a');
    await files.remove('never there');
    expect([...(await files.names())].sort()).toEqual(['a.log', 'b 党']);
    expect(await files.look('a')).toBeNull();
    expect(textOf(await files.look('b 党'))).toBe('b 党');
  });

  test('it is cut inside a write and between two, in this opening and in a later one', async () => {
    const files = await make();
    const file = await files.open('a.log');
    await file.write(0, bytesOf('12345'));
    await file.write(5, bytesOf('678'));
    await file.write(6, bytesOf('x'));
    await file.write(5, bytesOf('y'));
    await file.write(3, new Uint8Array());
    expect(textOf(await file.read())).toBe('123');
    const again = await files.open('a.log');
    await again.write(2, bytesOf('z'));
    expect(textOf(await files.look('a.log'))).toBe('12z');
    await again.write(0, new Uint8Array());
    expect(await files.look('a.log')).toEqual(new Uint8Array());
  });

  test('bytes that are changed afterwards are stored as they were', async () => {
    const files = await make();
    const bytes = bytesOf('abcd').subarray(1, 3);
    const written = (await files.open('a')).write(0, bytes);
    bytes.fill(0);
    await written;
    expect(textOf(await files.look('a'))).toBe('bc');
  });

  test('any writes leave what they leave in a file of bytes', async () => {
    const write = fc.record({ cut: fc.nat(9), length: fc.nat(5), anew: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(write, { maxLength: 12 }), async (writes) => {
        const places = [await make(), memoryFiles()];
        const looks = await Promise.all(
          places.map(async (files) => {
            let file = await files.open('a');
            let size = 0;
            for (const [i, { cut, length, anew }] of writes.entries()) {
              if (anew) file = await files.open('a');
              size = Math.max(0, size - cut);
              await file.write(size, new Uint8Array(length).fill(i + 1));
              size += length;
            }
            return files.look('a');
          }),
        );
        expect(looks[0]).toEqual(looks[1]);
      }),
      { numRuns: 60 },
    );
  });
}
