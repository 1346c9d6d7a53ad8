import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseCase } from '@/cli/parseCase';
import { tally } from '@/election/tally/tally';
import { manyCase } from './manyCases';
import { type RawCase, recount } from './naive';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/cases/${name}`, import.meta.url), 'utf8');
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

const CASES = linesOf(fixture('cases.ndjson'));
const EXPECTED = linesOf(fixture('expected.ndjson'));
const REFUSED = linesOf(fixture('refused.ndjson'));

describe('the worked cases', () => {
  const pairs = CASES.map((line, place): [string, string, string] => [
    (JSON.parse(line) as RawCase).id,
    line,
    EXPECTED[place] ?? '',
  ]);

  test('are all there', () => {
    expect(pairs).toHaveLength(53);
    expect(EXPECTED).toHaveLength(53);
    expect(REFUSED).toHaveLength(27);
  });

  test.each(pairs)('%s', (_, line, expected) => {
    const parsed = parseCase(line);
    if (!parsed.ok) throw new Error(parsed.error);
    const result = JSON.stringify({ id: parsed.id, ...tally(parsed.election) });
    expect(result).toBe(JSON.stringify(JSON.parse(expected)));
  });

  test.each(pairs)('%s, by the naive twin', (_, line, expected) => {
    expect(recount(JSON.parse(line) as RawCase)).toEqual(JSON.parse(expected));
  });

  test.each(REFUSED)('refused: %.40s', (line) => {
    expect(parseCase(line).ok).toBe(false);
  });
});

describe('the command', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const run = (input: string, command = 'npm run -s tally') =>
    spawnSync(command, { cwd: root, input, encoding: 'utf8', shell: true, maxBuffer: 2 ** 28 });

  test('gives what is expected, in the order of the cases, and succeeds', () => {
    const { stdout, stderr, status } = run(fixture('cases.ndjson'));
    expect(linesOf(stdout).map((line): unknown => JSON.parse(line))).toEqual(
      EXPECTED.map((line): unknown => JSON.parse(line)),
    );
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  }, 60_000);

  test('refuses the refused, goes on, and fails in the end', () => {
    const [first = ''] = CASES;
    const { stdout, stderr, status } = run(`${fixture('refused.ndjson')}\n \r\n${first}\r\n`);
    const answers = linesOf(stdout).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers.slice(0, -1).map(({ id, error }) => [id, typeof error])).toEqual(
      REFUSED.map((line) => [idOf(line), 'string']),
    );
    expect(answers.at(-1)).toEqual(JSON.parse(EXPECTED[0] ?? ''));
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
  }, 60_000);

  test('reads more than a pipe holds, and stops without a word when its reader does', () => {
    const many = Array.from({ length: 3000 }, (_, index) => manyCase(index, 5)).join('\n');
    const { stdout, status } = run(many);
    expect(linesOf(stdout)).toHaveLength(3000);
    expect(status).toBe(0);
    expect(linesOf(stdout).map(idOf)).toEqual(linesOf(many).map(idOf));

    const head = run(many, 'npm run -s tally | head -n 1');
    expect(head.stdout).toBe(`${linesOf(stdout)[0] ?? ''}\n`);
    expect(head.stderr).toBe('');
  }, 120_000);
});

function idOf(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === 'object' && 'id' in value ? value.id : null;
  } catch {
    return null;
  }
}
