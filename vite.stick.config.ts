import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { TARGET } from './scripts/buildTarget.mjs';
import { oneFile } from './scripts/oneFile.mjs';
import { STICK_FOLDER, STICK_NAME } from './scripts/oneFilePlaces.mjs';
import { WORKERS_INSIDE } from './scripts/workerInside.mjs';

/** The app as a single page that is opened from a file; `import.meta.env.MODE` is `stick` in it. */
export default defineConfig({
  mode: 'stick',
  base: './',
  publicDir: false,
  resolve: {
    tsconfigPaths: true,
    alias: WORKERS_INSIDE,
  },
  plugins: [react(), oneFile(STICK_NAME)],
  build: {
    outDir: STICK_FOLDER,
    target: TARGET,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    cssCodeSplit: false,
    modulePreload: false,
    // One file is large, and nobody waits for it.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
