import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import config from '../../.dependency-cruiser.mjs';
import { mayUse } from '../../layers.mjs';
import { folderCircles } from '../../scripts/layers.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'layers-'));
});

afterEach(() => rmSync(root, { recursive: true }));

/** The names of the rules that a tree of these files breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { options, ...ruleSet } = config;
  const { tsPreCompilationDeps, enhancedResolveOptions } = options;
  const { output } = await cruise(['src'], {
    baseDir: root,
    tsPreCompilationDeps,
    enhancedResolveOptions,
    ruleSet: ruleSet,
    validate: true,
  });
  const { summary } = output as ICruiseResult;
  return summary.violations.map(({ rule }) => rule.name);
}

const something = 'export const something = 1;\nexport type Something = number;\n';

/** An import of `something` from one file in another. */
const importing = (from: string, to: string): Record<string, string> => {
  const specifier = relative(dirname(from), to).replace(/\.ts$/, '');
  const path = specifier.startsWith('.') ? specifier : `./${specifier}`;
  return {
    [from]: `import { something } from '${path}';\nexport const a = something;\n`,
    [to]: something,
  };
};

test.each([
  ['the core', 'src/election/a.ts', 'src/journal/b.ts', 'src/election'],
  ['the journal', 'src/journal/a.ts', 'src/storage/b.ts', 'src/journal'],
  ['two folders of one layer', 'src/storage/a.ts', 'src/signing/b.ts', 'src/storage'],
  ['the controller', 'src/controller/a.ts', 'src/features/count/b.ts', 'src/controller'],
  ['a shared component', 'src/ui/a.ts', 'src/election/b.ts', 'src/ui'],
  ['the words', 'src/text/a.ts', 'src/controller/b.ts', 'src/text'],
  ['the order of names', 'src/names/a.ts', 'src/text/b.ts', 'src/names'],
  ['the command line', 'src/cli/a.ts', 'src/controller/b.ts', 'src/cli'],
  ['a rule', 'src/election/rules/count/a.ts', 'src/election/steps.ts', 'src/election/rules'],
  ['an event', 'src/election/events/a.ts', 'src/election/state/b.ts', 'src/election/events'],
  [
    'a rule of the roster',
    'src/election/rules/roster/a.ts',
    'src/election/rules/sheet/b.ts',
    'src/election/rules/roster',
  ],
])('%s may not import from above or beside', async (_, from, to, folder) => {
  expect(await broken(importing(from, to))).toEqual([`${folder}-uses-only-lower-layers`]);
});

test('a type counts as an import', async () => {
  const files = {
    'src/election/events/a.ts':
      "import type { Something } from '../state/b';\nexport type A = Something;\n",
    'src/election/state/b.ts': something,
  };
  expect(await broken(files)).toEqual(['src/election/events-uses-only-lower-layers']);
});

test('features do not know one another, and may know what they share', async () => {
  const files = {
    'src/features/count/a.ts':
      "import { something } from '../sign/b';\nimport { steps } from '../shared/steps';\nexport const a = [something, steps];\n",
    'src/features/sign/b.ts': something,
    'src/features/shared/steps.ts': 'export const steps = 1;\n',
  };
  expect(await broken(files)).toEqual(['subfolders-of-src/features-do-not-know-one-another']);
});

test('a circle of files is refused, of types alone too', async () => {
  const files = {
    'src/controller/a.ts': "import type { B } from './b';\nexport type A = B | 1;\n",
    'src/controller/b.ts': "import type { A } from './a';\nexport type B = A | 2;\n",
  };
  expect(new Set(await broken(files))).toEqual(new Set(['no-circle']));
});

test('a circle of folders is found although no two files import one another', () => {
  expect(
    folderCircles([
      ['src/features/count/pad/a.ts', 'src/features/count/echo/b.ts'],
      ['src/features/count/echo/c.ts', 'src/features/count/pad/d.ts'],
    ]),
  ).toEqual(['circle in src/features/count: pad → echo → pad']);
  expect(
    folderCircles([
      ['src/a/x.ts', 'src/b/y.ts'],
      ['src/a/z.ts', 'src/b/y.ts'],
    ]),
  ).toEqual([]);
});

test('the words may take types of the core, and nothing else of it', async () => {
  const taking = (what: string) => ({
    'src/text/a.ts': `import ${what} from '../election/b';\nexport type A = Something;\n`,
    'src/election/b.ts': something,
  });
  expect(await broken(taking('type { Something }'))).toEqual([]);
  expect(await broken(taking('{ something as Something }'))).toEqual(['src/text-takes-types-only']);
});

test('imports downward are fine', async () => {
  const files = {
    'src/app/main.ts': "import { a } from '../features/count/a';\nexport const main = a;\n",
    'src/features/count/a.ts':
      "import { b } from '../../controller/b';\nimport { c } from '../../ui/c';\nexport const a = [b, c];\n",
    'src/controller/b.ts': "import { d } from '../election/decide';\nexport const b = d;\n",
    'src/ui/c.ts': 'export const c = 1;\n',
    'src/election/decide.ts': "import { e } from './rules/count/e';\nexport const d = e;\n",
    'src/election/rules/count/e.ts': 'export const e = 1;\n',
  };
  expect(await broken(files)).toEqual([]);
});

test('a folder may use all layers below', () => {
  const below = [
    'src/journal',
    'src/election',
    'src/names',
    'src/text',
    'src/ui',
    'src/oldBrowsers',
  ];
  expect(mayUse()).toMatchObject({
    'src/election': [],
    'src/journal': ['src/election'],
    'src/storage': below,
    'src/controller': ['src/verifier', 'src/documents', 'src/signing', 'src/storage', ...below],
  });
});
