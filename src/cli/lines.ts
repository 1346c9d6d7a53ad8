/** The bytes of one line without its end, or `null` for a line too long to be held. */
export type Line = Uint8Array | null;

const LINE_FEED = 0x0a;

/**
 * The lines in a stream of bytes, one at a time and however the stream is cut; what stands after
 * the last line feed is a line too. Holds no more than one chunk and `longest` bytes.
 */
export async function* lines(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line> {
  let held: Buffer[] = [];
  let length = 0;

  const hold = (part: Buffer): void => {
    length += part.length;
    if (length > longest) held = [];
    else held.push(part);
  };
  const take = (): Line => {
    const line = length > longest ? null : Buffer.concat(held);
    held = [];
    length = 0;
    return line;
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      hold(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
