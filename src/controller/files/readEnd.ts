import { type Footer, readLastLine } from '@/journal/meetingFile';

/** More than the last line of a file has. */
const END_BYTES = 200;

/** What a meeting file says of itself at its end, without reading the rest; `null` where it was cut off. */
export const readEnd = async (file: Blob): Promise<Footer | null> =>
  readLastLine(await file.slice(-END_BYTES).text());
