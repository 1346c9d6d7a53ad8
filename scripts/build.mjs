import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
const STAMP = '.cache/built';

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesUnder)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds dist/. Returns whether it worked. */
export function build() {
  const sources = fingerprint();
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    stdio: 'inherit',
  });
  if (status !== 0) return false;
  mkdirSync('.cache', { recursive: true });
  writeFileSync(STAMP, sources);
  return true;
}

/** Builds unless dist/ was made from just these sources. Returns whether dist/ is there. */
export function buildIfChanged() {
  const same =
    existsSync('dist/index.html') &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === fingerprint();
  return same || build();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(build() ? 0 : 1);
