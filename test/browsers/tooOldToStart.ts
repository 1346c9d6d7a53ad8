import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { serve } from '../../scripts/serve.mjs';
import { programOf, tooOld } from './oldBrowsers';

const SAID = ['这个浏览器太旧', 'This browser is too old'];

/** Opens the app in a browser below the floor. Returns what is wrong with what it shows. */
export async function tooOldToStart(): Promise<readonly string[]> {
  const { port, close } = await serve();
  try {
    return await wrongAt(`http://localhost:${port}`);
  } finally {
    await close();
  }
}

/** What the page has come to is read from the browser itself. */
async function wrongAt(origin: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(await programOf(tooOld), [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    // As long as the app would need to start, by a clock that does not wait.
    '--virtual-time-budget=3000',
    '--dump-dom',
    origin,
  ]);
  const main = /<main id="tooOld"([^>]*)>(.*?)<\/main>/s.exec(stdout);
  if (main === null) return ['the sentence is not in the page'];
  const [, attributes = '', text = ''] = main;
  return [
    ...(attributes.includes('hidden') ? ['the sentence is not shown'] : []),
    ...SAID.filter((words) => !text.includes(words)).map((words) => `not said: ${words}`),
    ...(/<div id="root">\s*<noscript>/.test(stdout) ? [] : ['the app was drawn all the same']),
  ];
}
