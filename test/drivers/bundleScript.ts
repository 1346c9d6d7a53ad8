import { fileURLToPath } from 'node:url';
import { type AliasOptions, build } from 'vite';
import { TARGET } from '../../scripts/buildTarget.mjs';

/** A module and what it needs as one script, to be injected into a page. */
export async function bundleScript(
  entry: URL,
  { alias = [] }: { readonly alias?: AliasOptions } = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { tsconfigPaths: true, alias },
    build: {
      write: false,
      minify: true,
      target: TARGET,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'injected' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [chunk] = outputs.flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`not built: ${entry.pathname}`);
  return chunk.code;
}
