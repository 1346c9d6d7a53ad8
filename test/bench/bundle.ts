import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { WORKERS_INSIDE } from '../../scripts/workerInside.mjs';

/** `inPage.ts` and what it needs of the app, as one script, built the way the app is built. */
export async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { tsconfigPaths: true, alias: WORKERS_INSIDE },
    build: {
      write: false,
      minify: true,
      target: ['chrome84', 'firefox115', 'safari15.4'],
      lib: {
        entry: fileURLToPath(new URL('inPage.ts', import.meta.url)),
        formats: ['iife'],
        name: 'benchOfTheApp',
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [chunk] = outputs.flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('the bench bundle was not built');
  return chunk.code;
}
