import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import walls from '../../.dependency-cruiser.mjs';
import { mayUse } from '../../rooms.mjs';

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'walls-'));
});

afterEach(() => rmSync(house, { recursive: true }));

/** The names of the rules that a house of these files breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(house, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { options, ...ruleSet } = walls;
  const { tsPreCompilationDeps, enhancedResolveOptions } = options;
  const { output } = await cruise(['src'], {
    baseDir: house,
    tsPreCompilationDeps,
    enhancedResolveOptions,
    ruleSet: ruleSet as never,
    validate: true,
  });
  const { summary } = output as ICruiseResult;
  return summary.violations.map(({ rule }) => rule.name);
}

const something = 'export const something = 1;\nexport type Something = number;\n';

test.each([
  ['the law looks up', 'src/election/a.ts', 'src/journal/b.ts'],
  ['the journal looks up', 'src/journal/a.ts', 'src/storage/b.ts'],
  ['two rooms of one floor', 'src/storage/a.ts', 'src/signing/b.ts'],
  ['the desk looks up', 'src/desk/a.ts', 'src/hall/count/b.ts'],
  ['a shared part knows the law', 'src/ui/a.ts', 'src/election/b.ts'],
  ['the words know the desk', 'src/text/a.ts', 'src/desk/b.ts'],
  ['the order of names knows the words', 'src/names/a.ts', 'src/text/b.ts'],
  ['the command line knows the journal', 'src/tally/a.ts', 'src/journal/b.ts'],
])('%s: refused', async (_, from, to) => {
  const specifier = `${from.startsWith('src/hall/') ? '../../' : '../'}${to.slice(4, -3)}`;
  const room = from.split('/')[1] ?? '';
  expect(
    await broken({
      [from]: `import { something } from '${specifier}';\nexport const a = something;\n`,
      [to]: something,
    }),
  ).toEqual([`${room}-uses-only-what-lies-below`]);
});

test('screens do not know one another, and may know what lies beside them', async () => {
  const files = {
    'src/hall/count/a.ts':
      "import { something } from '../sign/b';\nimport { steps } from '../steps';\nexport const a = [something, steps];\n",
    'src/hall/sign/b.ts': something,
    'src/hall/steps.ts': 'export const steps = 1;\n',
  };
  expect(await broken(files)).toEqual(['screens-do-not-know-one-another']);
});

test('a circle is refused', async () => {
  const files = {
    'src/desk/a.ts': "import { b } from './b';\nexport const a = (): unknown => b;\n",
    'src/desk/b.ts': "import { a } from './a';\nexport const b = (): unknown => a;\n",
  };
  expect(new Set(await broken(files))).toEqual(new Set(['no-circle']));
});

test('the words may take types of the law, and nothing else of it', async () => {
  const taking = (what: string) => ({
    'src/text/a.ts': `import ${what} from '../election/b';\nexport type A = Something;\n`,
    'src/election/b.ts': something,
  });
  expect(await broken(taking('type { Something }'))).toEqual([]);
  expect(await broken(taking('{ something as Something }'))).toEqual(['text-takes-types-only']);
});

test('imports down the stairs are fine', async () => {
  const files = {
    'src/app/main.ts': "import { a } from '../hall/count/a';\nexport const main = a;\n",
    'src/hall/count/a.ts':
      "import { b } from '../../desk/b';\nimport { c } from '../../ui/c';\nexport const a = [b, c];\n",
    'src/desk/b.ts': "import { d } from '../election/d';\nexport const b = d;\n",
    'src/ui/c.ts': 'export const c = 1;\n',
    'src/election/d.ts': 'export const d = 1;\n',
  };
  expect(await broken(files)).toEqual([]);
});

test('every room of a floor may use all floors below', () => {
  expect(mayUse()).toMatchObject({
    election: [],
    journal: ['election'],
    storage: ['journal', 'election', 'names', 'text', 'ui'],
    controller: ['documents', 'signing', 'storage', 'journal', 'election', 'names', 'text', 'ui'],
  });
});
