import { bundleScript } from '@test/drivers/bundleScript';
import type { Opened } from '../engines';
import { WebKitPage } from './page';
import { startSession } from './session';

/** Programs of this machine. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
}

/** Its driver tells nothing of the console. Every session begins with empty stores. */
export async function openWebKit(
  { driver, browser }: WebKitPrograms,
  origin: string,
): Promise<Opened> {
  const finder = await bundleScript(new URL('find.ts', import.meta.url));
  const session = await startSession(driver, browser);
  return {
    page: new WebKitPage(session, origin, finder).asPage(),
    version: session.version,
    complaints: [],
    close: () => session.close(),
  };
}
