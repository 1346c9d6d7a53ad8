import { findBrowser } from '../../scripts/machine.mjs';

/** A host that stands for "elsewhere": it is this machine, but the browser does not know that. */
export const ELSEWHERE = 'hall.test';

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=MAP ${ELSEWHERE} 127.0.0.1`,
];

export function browserPath(): string {
  const path = findBrowser();
  if (path === undefined) throw new Error('no Chromium: run npm test, or set CHROMIUM_PATH');
  return path;
}
