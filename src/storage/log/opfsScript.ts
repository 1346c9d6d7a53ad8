/** The script of the worker is a file beside the page. The stick build takes `opfsScriptInside.ts` for this. */
export const newOpfsWorker = (): Worker =>
  new Worker(new URL('./opfsWorker.ts', import.meta.url), { type: 'module' });
