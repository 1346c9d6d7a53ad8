/** Mutation testing of the law and the journal; long property runs stay out, or it takes hours. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: ['src/{election,journal}/**/*.ts', '!**/*.test.ts', '!src/election/tally/unreachable.ts'],
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'progress', 'html'],
  thresholds: { high: 98, low: 95, break: 95 },
  tempDirName: '.stryker-tmp',
};
