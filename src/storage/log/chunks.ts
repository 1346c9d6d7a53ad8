/** One write of a file that is kept as its writes: its bytes, and where in the file they begin. */
export interface Chunk {
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** The bytes of a file. Where a write is gone there are zeros, so that those behind it keep their places. */
export function joined(chunks: readonly Chunk[]): Uint8Array {
  const size = Math.max(0, ...chunks.map(({ at, bytes }) => at + bytes.length));
  const file = new Uint8Array(size);
  for (const { at, bytes } of chunks) file.set(bytes, at);
  return file;
}
