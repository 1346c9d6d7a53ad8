import { checkChosenFile } from './checkChosenFile';
import type { Checked, OnProgress } from './checkFile';
import type { CheckMessage } from './checkMessages';
import { newCheckWorker } from './checkScript';

/** A worker whose script is not even loaded says nothing. */
const START_MS = 5000;

/**
 * Checks a file beside the page, and in the page itself where this browser has no worker for it. Rejects
 * where `signal` says that nobody waits for the answer any more.
 */
export async function checkInWorker(
  file: Blob,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<Checked> {
  const checked = await byWorker(file, onProgress, signal).catch(() => null);
  if (signal?.aborted === true) throw new Error('nobody waits for it');
  return checked ?? checkChosenFile(file, onProgress);
}

/** `null` where the worker does not run, fails, or is not waited for any more. */
async function byWorker(
  file: Blob,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<Checked | null> {
  const worker = newCheckWorker();
  let start: ReturnType<typeof setTimeout> | undefined;
  const checked = await new Promise<Checked | null>((resolve) => {
    const giveUp = () => resolve(null);
    start = setTimeout(giveUp, START_MS);
    worker.onmessage = ({ data }: MessageEvent<CheckMessage>) => {
      clearTimeout(start);
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
    worker.postMessage(file);
  });
  clearTimeout(start);
  worker.terminate();
  return checked;
}
