import { fileURLToPath } from 'node:url';

const SCRIPTS = [
  { find: /^\.\/opfsScript$/, inside: '../src/storage/log/opfsScriptInside.ts' },
  { find: /^\.\/checkScript$/, inside: '../src/controller/check/checkScriptInside.ts' },
];

/** For a build that is one script alone: the workers become part of it. */
export const WORKERS_INSIDE = SCRIPTS.map(({ find, inside }) => ({
  find,
  replacement: fileURLToPath(new URL(inside, import.meta.url)),
}));
