import { serve } from '../../scripts/serve.mjs';
import { openBarePage } from './devTools';
import { programOf, tooOld } from './oldBrowsers';

const SAID = ['这个浏览器太旧', 'This browser is too old'];

/** Opens the app in a browser below the floor. Returns what is wrong with what it shows. */
export async function tooOldToStart(): Promise<readonly string[]> {
  const { port, close } = await serve();
  const page = await openBarePage(await programOf(tooOld));
  try {
    // A page fires `load` only after its scripts have run or were refused.
    await page.load(`http://localhost:${port}`);
    const shown = String(await page.valueOf('document.body.innerText'));
    const drawn = await page.valueOf('document.querySelectorAll("#root > :not(noscript)").length');
    return [
      ...SAID.filter((words) => !shown.includes(words)).map(
        (words) => `not said: ${words}; the page says: ${shown.slice(0, 200)}`,
      ),
      ...(drawn === 0 ? [] : ['the app was drawn all the same']),
    ];
  } finally {
    await page.close();
    await close();
  }
}
