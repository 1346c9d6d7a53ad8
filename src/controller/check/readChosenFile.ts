import { type Faulty, faulty } from '@/journal/fault';

/**
 * A meeting of two thousand papers has about two megabytes. A file of 200 MB, which a person may
 * choose by mistake, would take more memory than the page gets, and the page would be gone.
 */
const MOST_MEGABYTES = 64;
const MEGABYTE = 2 ** 20;

export type ChosenFile = { readonly ok: true; readonly bytes: Uint8Array } | Faulty;

/** The bytes of a file that a person chose, or why they are not even looked at. */
export async function readChosenFile(file: Blob): Promise<ChosenFile> {
  if (file.size > MOST_MEGABYTES * MEGABYTE)
    return faulty('file.tooLarge', {
      megabytes: Math.ceil(file.size / MEGABYTE),
      most: MOST_MEGABYTES,
    });
  try {
    return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return faulty('file.notRead', {});
  }
}
