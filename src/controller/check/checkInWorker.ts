import type { CheckedFile } from '@/verifier/checkAnyFile';
import type { OnProgress } from '@/verifier/checkFile';
import { checkChosenFile } from './checkChosenFile';
import type { CheckMessage } from './checkMessages';
import { newCheckWorker } from './checkScript';

/** A worker whose script is not even loaded says nothing. */
const START_MS = 5000;
/** Between two messages it checks twenty entries, or all signatures: after this long the browser has stopped it. */
const SILENT_MS = 60_000;

/**
 * Checks a file beside the page, and in the page itself where this browser has no worker for it. Rejects
 * where `signal` says that nobody waits for the answer any more.
 */
export async function checkInWorker(
  file: Blob,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<CheckedFile> {
  if (isAborted(signal)) throw unwanted();
  const checked = await byWorker(file, onProgress, signal).catch(() => null);
  if (isAborted(signal)) throw unwanted();
  return checked ?? checkChosenFile(file, onProgress);
}

const unwanted = () => new Error('nobody waits for it');
const isAborted = (signal: AbortSignal | undefined): boolean => signal?.aborted === true;

/** `null` where the worker does not run, fails, or is not waited for any more. */
async function byWorker(
  file: Blob,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<CheckedFile | null> {
  const worker = newCheckWorker();
  let silence: ReturnType<typeof setTimeout> | undefined;
  let stopListening = (): void => undefined;
  const checked = await new Promise<CheckedFile | null>((resolve) => {
    const giveUp = () => resolve(null);
    silence = setTimeout(giveUp, START_MS);
    worker.onmessage = ({ data }: MessageEvent<CheckMessage>) => {
      clearTimeout(silence);
      silence = setTimeout(giveUp, SILENT_MS);
      switch (data.kind) {
        case 'progress':
          onProgress(data.progress);
          return;
        case 'checked':
          resolve(data.checked);
          return;
        case 'failed':
          giveUp();
      }
    };
    worker.onmessageerror = giveUp;
    worker.onerror = (event) => {
      event.preventDefault();
      giveUp();
    };
    signal?.addEventListener('abort', giveUp);
    stopListening = () => signal?.removeEventListener('abort', giveUp);
    worker.postMessage(file);
  });
  clearTimeout(silence);
  stopListening();
  worker.terminate();
  return checked;
}
