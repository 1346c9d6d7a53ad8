/** `npm run build:verifier`: the check of a meeting file as one page. */
import { pathToFileURL } from 'node:url';
import { builder, ONE_FILE_SOURCES } from './build.mjs';
import { VERIFIER_FILE } from './oneFilePlaces.mjs';

export const { build, buildIfChanged: buildVerifierIfChanged } = builder({
  made: VERIFIER_FILE,
  stamp: '.cache/built-verifier',
  config: 'vite.verifier.config.ts',
  sources: ONE_FILE_SOURCES,
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(build() ? 0 : 1);
