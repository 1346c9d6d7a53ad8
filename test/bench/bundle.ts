import { bundleScript } from '@test/drivers/bundleScript';
import { WORKERS_INSIDE } from '../../scripts/workerInside.mjs';

/** `inPage.ts` and what it needs of the app, as one script, built the way the app is built. */
export const bundle = (): Promise<string> =>
  bundleScript(new URL('inPage.ts', import.meta.url), { alias: WORKERS_INSIDE });
