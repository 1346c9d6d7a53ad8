import { expect, test, vi } from 'vitest';
import { readChosenFile } from './readChosenFile';

/** A file that says it has so many bytes, and whose bytes must not be asked for. */
function large(size: number) {
  const file = new Blob();
  const arrayBuffer = vi.spyOn(file, 'arrayBuffer').mockResolvedValue(new ArrayBuffer(3));
  Object.defineProperty(file, 'size', { value: size });
  return { file, arrayBuffer };
}

test('a file of more than 64 MB is refused before a byte of it is read', async () => {
  const { file, arrayBuffer } = large(64 * 2 ** 20 + 1);
  expect(await readChosenFile(file)).toEqual({
    ok: false,
    fault: { code: 'file.tooLarge', figures: { megabytes: 65, most: 64 } },
  });
  expect(arrayBuffer).not.toHaveBeenCalled();
});

test('one of 64 MB is read', async () => {
  const { file } = large(64 * 2 ** 20);
  expect(await readChosenFile(file)).toEqual({ ok: true, bytes: new Uint8Array(3) });
});

test('a stick that was pulled out is said', async () => {
  const { file, arrayBuffer } = large(3);
  arrayBuffer.mockRejectedValue(new DOMException('gone', 'NotReadableError'));
  expect(await readChosenFile(file)).toEqual({
    ok: false,
    fault: { code: 'file.notRead', figures: {} },
  });
});
