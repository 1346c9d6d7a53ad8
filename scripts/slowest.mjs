import { existsSync, readFileSync } from 'node:fs';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

const ofVitest = ({ testResults }) =>
  testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({ name: fullName, ms: duration ?? 0 })),
  );

const ofSuite = ({ title, suites = [], specs = [] }) => [
  ...suites.flatMap(ofSuite),
  ...specs.map((spec) => ({
    name: `${title}: ${spec.title}`,
    ms: spec.tests.flatMap(({ results }) => results).reduce((sum, one) => sum + one.duration, 0),
  })),
];

/** The tests that took longest, out of the reports of vitest and of Playwright, as far as there are any. */
export function slowest(count, ...files) {
  const tests = files.flatMap((file) => {
    const report = read(file);
    if (report === null) return [];
    return 'testResults' in report ? ofVitest(report) : report.suites.flatMap(ofSuite);
  });
  return tests.sort((a, b) => b.ms - a.ms).slice(0, count);
}
