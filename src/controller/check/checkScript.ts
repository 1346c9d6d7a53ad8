/** The script of the worker is a file beside the page. The stick build takes `checkScriptInside.ts` for this. */
export const newCheckWorker = (): Worker =>
  new Worker(new URL('./checkWorker.ts', import.meta.url), { type: 'module' });
