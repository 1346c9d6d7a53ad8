import { defineConfig } from 'vitest/config';

const setupFiles = ['test/setup.ts'];

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // A busy machine is no defect: what hangs is still found.
    testTimeout: 60_000,
    // Left alone it would keep one of two cores for itself.
    maxWorkers: 2,
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
