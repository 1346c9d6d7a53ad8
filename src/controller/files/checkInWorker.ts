import { checkChosenFile } from './checkChosenFile';
import type { Checked, OnProgress } from './checkFile';
import type { CheckMessage } from './checkMessages';
import { newCheckWorker } from './checkScript';

/** A worker whose script is not even loaded says nothing. */
const START_MS = 5000;

/** Checks a file beside the page, and in the page itself where this browser has no worker for it. */
export async function checkInWorker(file: Blob, onProgress: OnProgress): Promise<Checked> {
  const checked = typeof Worker === 'undefined' ? null : await byWorker(file, onProgress);
  return checked ?? checkChosenFile(file, onProgress);
}

/** `null` where the worker does not run, or failed. */
async function byWorker(file: Blob, onProgress: OnProgress): Promise<Checked | null> {
  const worker = newCheckWorker();
  let silent: ReturnType<typeof setTimeout> | undefined;
  const checked = await new Promise<Checked | null>((resolve) => {
    silent = setTimeout(() => resolve(null), START_MS);
    worker.onmessage = ({ data }: MessageEvent<CheckMessage>) => {
      clearTimeout(silent);
      switch (data.kind) {
        case 'progress':
          onProgress(data.progress);
          return;
        case 'checked':
          resolve(data.checked);
          return;
        case 'failed':
          resolve(null);
      }
    };
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
    worker.postMessage(file);
  });
  clearTimeout(silent);
  worker.terminate();
  return checked;
}
