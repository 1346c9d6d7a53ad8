/** A piece of a file that is kept as its writes: its bytes, and where in the file they begin. */
export interface Chunk {
  readonly at: number;
  readonly bytes: Uint8Array;
}

export const endOf = ({ at, bytes }: Chunk): number => at + bytes.length;

/** The bytes of a file. Where a piece is gone there are zeros, so that those behind it keep their places. */
export function joined(chunks: readonly Chunk[]): Uint8Array {
  const file = new Uint8Array(Math.max(0, ...chunks.map(endOf)));
  for (const { at, bytes } of chunks) file.set(bytes, at);
  return file;
}
