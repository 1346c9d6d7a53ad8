import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { TARGET } from './scripts/buildTarget.mjs';
import { oneFile } from './scripts/oneFile.mjs';
import { VERIFIER_FOLDER, VERIFIER_NAME } from './scripts/oneFilePlaces.mjs';
import { WORKERS_INSIDE } from './scripts/workerInside.mjs';

/** `verify.html`: the check of a meeting file as a single page, to be opened from a file or anywhere else. */
export default defineConfig({
  mode: 'stick',
  base: './',
  publicDir: false,
  resolve: {
    tsconfigPaths: true,
    alias: WORKERS_INSIDE,
  },
  plugins: [react(), oneFile(VERIFIER_NAME)],
  build: {
    outDir: VERIFIER_FOLDER,
    target: TARGET,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 4096,
    rolldownOptions: { input: 'verify.html', output: { codeSplitting: false } },
  },
});
