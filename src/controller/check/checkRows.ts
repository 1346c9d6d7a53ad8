import type { EntryRow } from '@/journal/entry';
import type { Fault } from '@/journal/fault';
import { writeMeetingFile } from '@/journal/meetingFile';
import { type CheckedFile, checkAnyFile } from '@/verifier/checkAnyFile';
import type { OnProgress } from '@/verifier/checkFile';
import { checkInWorker } from './checkInWorker';

/** So many entries are checked in the page before anybody could notice. */
const SHORT = 200;

/**
 * Everything that can be asked of the entries of a record, as of those of a file: their chain, every rule,
 * the result, the signatures. `null` where all of it holds. Rejects where the check could not be made, or
 * was aborted by `signal`.
 */
export async function checkRows(
  rows: readonly EntryRow[],
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<Fault | null> {
  const bytes = new TextEncoder().encode(writeMeetingFile(rows));
  return rows.length > SHORT ? checkBytes(bytes, onProgress, signal) : faultOf(checkAnyFile(bytes));
}

/** Checks a meeting file in the worker; `null` where it holds. */
export const checkBytes = async (
  bytes: Uint8Array<ArrayBuffer>,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<Fault | null> => faultOf(await checkInWorker(new Blob([bytes]), onProgress, signal));

function faultOf({ checked }: CheckedFile): Fault | null {
  if (checked.ok) return null;
  const { fault } = checked;
  // What the device did not read says nothing of the record.
  if (fault.code === 'file.notRead' || fault.code === 'file.tooLarge') throw new Error(fault.code);
  return fault;
}
