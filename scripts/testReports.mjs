/** What the reports of vitest and of Playwright tell of each test. */
import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const MOST_LINES = 6;
const MOST_CHARACTERS = 200;

const ofVitest = ({ testResults }) =>
  testResults.flatMap(({ name: file, message, assertionResults }) => [
    ...assertionResults.map(({ fullName, duration, status, failureMessages }) => ({
      name: fullName,
      ms: duration ?? 0,
      failure: status === 'failed' ? failureMessages.join('\n') : null,
    })),
    // A file that does not load has no tests.
    ...(message === '' ? [] : [{ name: file, ms: 0, failure: message }]),
  ]);

const ofSuite = ({ title, suites = [], specs = [] }) => [
  ...suites.flatMap(ofSuite),
  ...specs.map((spec) => {
    const results = spec.tests.flatMap(({ results }) => results);
    const errors = results.flatMap(({ errors = [] }) => errors.map(({ message }) => message ?? ''));
    return {
      name: `${title}: ${spec.title}`,
      ms: results.reduce((sum, one) => sum + one.duration, 0),
      failure: spec.ok ? null : errors.join('\n'),
    };
  }),
];

const ofPlaywright = ({ suites, errors }) => [
  ...suites.flatMap(ofSuite),
  ...errors.map(({ message }) => ({ name: 'Playwright', ms: 0, failure: message ?? '' })),
];

/** `{ name, ms, failure }` of each test in these reports, as far as there are any; `failure` is null where it passed. */
export function testsIn(...files) {
  return files
    .filter((file) => existsSync(file))
    .flatMap((file) => {
      const report = JSON.parse(readFileSync(file, 'utf8'));
      return 'testResults' in report ? ofVitest(report) : ofPlaywright(report);
    });
}

/** The first lines of a text, short enough that many failures stand on one screen. */
export const beginning = (text) =>
  stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES)
    .map((line) => line.slice(0, MOST_CHARACTERS));
