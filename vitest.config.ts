import { defineConfig } from 'vitest/config';

const setupFiles = ['test/setup.ts'];

/** A busy machine is no defect: what hangs is still found. What `npm run soak` runs may take hours. */
const soaks = process.env.SOAK !== undefined || process.env.DELAYS !== undefined;
const minutes = soaks ? 6 * 60 : 1;
const testTimeout = minutes * 60_000;

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    testTimeout,
    hookTimeout: testTimeout,
    // Left alone it would keep one of two cores for itself.
    maxWorkers: 2,
    // A worker loads each module once: a test puts back what it changed in a module or a global.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['{src,test}/**/*.test.ts'],
          setupFiles,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: [...setupFiles, 'test/setup.screens.ts'],
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/election/**/*.ts', 'src/journal/**/*.ts'],
      exclude: ['**/*.test.ts', 'src/election/tally/unreachable.ts'],
      reporter: ['text-summary', 'json', 'html'],
      thresholds: { 100: true },
    },
  },
});
