import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    environment: 'node',
    include: ['src/election/**/*.test.ts', 'src/journal/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/*.property.test.ts'],
    setupFiles: ['test/setup.ts'],
    // The files tried against one mutant share a worker, and the next mutant has a new one.
    isolate: false,
  },
});
