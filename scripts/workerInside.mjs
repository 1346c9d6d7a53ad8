import { fileURLToPath } from 'node:url';

/** For a build that is one script alone: the worker of the logs becomes part of it. */
export const WORKER_INSIDE = {
  find: /^\.\/opfsScript$/,
  replacement: fileURLToPath(new URL('../src/storage/log/opfsScriptInside.ts', import.meta.url)),
};
