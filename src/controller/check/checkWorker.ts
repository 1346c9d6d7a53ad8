/// <reference lib="webworker" />
import '@/oldBrowsers/polyfills';
import { checkChosenFile } from './checkChosenFile';
import type { CheckMessage } from './checkMessages';

/** Checks one file, so that the page stays at hand meanwhile. */
declare const self: DedicatedWorkerGlobalScope;

const say = (message: CheckMessage): void => self.postMessage(message);

self.onmessage = ({ data: file }: MessageEvent<Blob>) => {
  // The page hears at once that this script runs.
  say({ kind: 'progress', progress: { done: 0, of: 0 } });
  checkChosenFile(file, (progress) => say({ kind: 'progress', progress }))
    .then((checked) => say({ kind: 'checked', checked }))
    .catch(() => say({ kind: 'failed' }));
};
