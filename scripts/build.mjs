import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SOURCES = ['src', 'public', 'index.html', 'scripts/buildTarget.mjs', 'package-lock.json'];

/** What a page that is one file alone is made from besides. */
export const ONE_FILE_SOURCES = [
  'scripts/oneFile.mjs',
  'scripts/oneFileConfig.mjs',
  'scripts/oneFilePlaces.mjs',
  'scripts/workerInside.mjs',
];

/**
 * Every file in a folder, in order; a file is itself.
 * @param {string} path
 * @returns {string[]}
 */
export function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * How one form of the app is built: what is made (a file or a folder), by which configuration, and what
 * beside the app's own sources it is made from. `stamp` keeps the fingerprints of the last build, of its
 * sources and of what it made: what somebody has changed since is not served.
 */
export function builder({ made, stamp, config, sources = [] }) {
  const ofSources = () => fingerprint([...SOURCES, config, ...sources]);
  const ofAll = (before) => `${before} ${fingerprint([made])}\n`;

  /** Returns whether it worked. */
  function build() {
    const before = ofSources();
    const vite = ['node_modules/vite/bin/vite.js', 'build', '--config', config];
    const { status } = spawnSync(process.execPath, vite, { stdio: 'inherit' });
    if (status !== 0) return false;
    mkdirSync('.cache', { recursive: true });
    writeFileSync(stamp, ofAll(before));
    return true;
  }

  /** Builds unless just this was made from just these sources. Returns whether it is there. */
  function buildIfChanged() {
    const same =
      existsSync(made) && existsSync(stamp) && readFileSync(stamp, 'utf8') === ofAll(ofSources());
    return same || build();
  }

  return { build, buildIfChanged };
}

export const { build, buildIfChanged } = builder({
  made: 'dist',
  stamp: '.cache/built',
  config: 'vite.config.ts',
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(build() ? 0 : 1);
