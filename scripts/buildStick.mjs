/** `npm run build:stick`: the app as one file for a stick, and its fingerprint beside it. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { builder, ONE_FILE_SOURCES } from './build.mjs';
import { STICK_FILE, STICK_FINGERPRINT, STICK_NAME } from './oneFilePlaces.mjs';

const stick = builder({
  made: STICK_FILE,
  stamp: '.cache/built-stick',
  config: 'vite.stick.config.ts',
  sources: ONE_FILE_SOURCES,
});

/** @param {string} file */
export const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** A file cannot say its own. `sha256sum -c` reads what is written here and passes by the second line. */
function writeFingerprint() {
  writeFileSync(
    STICK_FINGERPRINT,
    `${sha256(STICK_FILE)}  ${STICK_NAME}\n# ${stickFingerprint()}\n`,
  );
}

/** In groups of four, as it is read aloud and compared. */
export const stickFingerprint = () => sha256(STICK_FILE).toUpperCase().match(/.{4}/g).join(' ');

/** Builds the one file unless it was made from just these sources. Returns whether it is there. */
export function buildStickIfChanged() {
  if (!stick.buildIfChanged()) return false;
  writeFingerprint();
  return true;
}

function main() {
  if (!stick.build()) return false;
  writeFingerprint();
  console.log(`${STICK_FILE}\nSHA-256  ${stickFingerprint()}`);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(main() ? 0 : 1);
