/**
 * `npm run browsers`: a whole meeting by keys in each engine of this machine, and the file that each
 * saves checked in each other. One that is not there is skipped by name, and the command says so at its end.
 */

import { fingerprint } from '@/election/events/fingerprint';
import { readMeetingFile } from '@/journal/meetingFile';
import { buildIfChanged } from '../../scripts/build.mjs';
import { installDependencies } from '../../scripts/dependencies.mjs';
import { serve } from '../../scripts/serve.mjs';
import { attempt, type Tally } from './attempts';
import { type Engine, engines, type Opened } from './engines';
import { tooOld } from './oldBrowsers';
import { secondWriter } from './secondWriter';
import { tooOldToStart } from './tooOldToStart';
import { verifies, wholeMeeting } from './wholeMeeting';

/** A meeting as a browser saved it. */
interface SavedFile {
  readonly by: string;
  readonly text: string;
  readonly fingerprint: string;
}

const tally: Tally = { passed: 0, failed: 0 };

async function opened<T>(engine: Engine, job: (opened: Opened) => Promise<T>): Promise<T> {
  const { port, close } = await serve();
  try {
    const window = await engine.open(`http://localhost:${port}`);
    try {
      return await job(window);
    } finally {
      await window.close();
    }
  } finally {
    await close();
  }
}

/** The hash of its last entry, in groups. */
function fingerprintOf(text: string): string {
  const read = readMeetingFile(new TextEncoder().encode(text));
  const last = read.ok ? read.rows.at(-1) : undefined;
  if (last === undefined) throw new Error('what was saved is no meeting');
  return fingerprint(last.hash);
}

async function walkAll(known: readonly Engine[]): Promise<readonly SavedFile[]> {
  const files: SavedFile[] = [];
  for (const engine of known)
    await attempt(tally, `${engine.name}: a whole meeting by keys`, () =>
      opened(engine, async ({ page, version, complaints }) => {
        await page.goto('/');
        const text = await wholeMeeting(page);
        files.push({ by: `${engine.name} ${version}`, text, fingerprint: fingerprintOf(text) });
        console.log(`  ${engine.name} ${version}, fingerprint ${fingerprintOf(text)}`);
        return complaints;
      }),
    );
  return files;
}

async function refuseAll(known: readonly Engine[]): Promise<void> {
  for (const engine of known)
    await attempt(
      tally,
      `${engine.name}: what a second writer has overtaken is refused whole`,
      () =>
        opened(engine, async ({ page, complaints }) => {
          await page.goto('/');
          await secondWriter(page);
          return complaints;
        }),
    );
}

async function verifyAll(known: readonly Engine[], files: readonly SavedFile[]): Promise<void> {
  for (const engine of known)
    await attempt(tally, `${engine.name}: holds the files of all`, () =>
      opened(engine, async ({ page, complaints }) => {
        for (const { by, text, fingerprint } of files)
          await verifies(page, text, fingerprint).catch((error: unknown) => {
            throw new Error(`the file of ${by}: ${String(error)}`);
          });
        return complaints;
      }),
    );
}

if (!buildIfChanged()) throw new Error('the app was not built');
installDependencies('test/browsers');
const here = engines.filter(({ missing }) => missing === null);
const skipped = engines.filter(({ missing }) => missing !== null);
for (const { name, missing } of skipped) console.log(`skipped: ${name} (${String(missing)})`);
const files = await walkAll(here);
if (files.length === 0) throw new Error('no browser has saved a meeting');
await verifyAll(here, files);
await refuseAll(here);
await attempt(tally, `${tooOld.name}: one sentence says that it is too old`, tooOldToStart);
console.log(`${tally.passed} passed, ${tally.failed} failed, ${skipped.length} skipped`);
process.exitCode = tally.failed > 0 ? 1 : skipped.length > 0 ? 77 : 0;
