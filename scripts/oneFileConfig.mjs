import react from '@vitejs/plugin-react';
import { TARGET } from './buildTarget.mjs';
import { oneFile, put } from './oneFile.mjs';
import { WORKERS_INSIDE } from './workerInside.mjs';

/**
 * How a page is built that is one file alone; `import.meta.env.MODE` is `stick` in it. `instead` says what of
 * `index.html` is another text in this page, each there once.
 * @param {{ folder: string, name: string, instead?: readonly (readonly [string, string])[] }} page
 * @returns {import('vite').UserConfig}
 */
export const oneFileConfig = ({ folder, name, instead = [] }) => ({
  mode: 'stick',
  base: './',
  publicDir: false,
  resolve: {
    tsconfigPaths: true,
    alias: WORKERS_INSIDE,
  },
  plugins: [
    {
      name: 'page-of-its-own',
      transformIndexHtml: { order: 'pre', handler: (html) => instead.reduce(put, html) },
    },
    react(),
    oneFile(name),
  ],
  build: {
    outDir: folder,
    target: TARGET,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    cssCodeSplit: false,
    modulePreload: false,
    // One file is large, and nobody waits for it.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
