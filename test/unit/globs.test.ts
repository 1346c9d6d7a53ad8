import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { createFilter } from 'vite';
import { expect, test } from 'vitest';
import layers from '../../.dependency-cruiser.mjs';
import eslintConfig from '../../eslint.config.js';
import stryker from '../../stryker.config.mjs';
import vitest from '../../vitest.config';
import mutation from '../../vitest.mutation.config';

/** A glob that matches nothing checks nothing, and says so nowhere: here each must match a file. */

/** What tools write need not be there. */
const GENERATED = readFileSync('.gitignore', 'utf8').replaceAll('/', '').split('\n');

const files = readdirSync('.', { withFileTypes: true })
  .filter(({ name }) => name !== '.git' && !GENERATED.includes(name))
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(entry.name, { recursive: true, encoding: 'utf8' }).map(
          (file) => `${entry.name}/${file.replaceAll('\\', '/')}`,
        )
      : [entry.name],
  );

/** A pattern may also be the name of a folder, and a `!` before it takes files out. */
const matched = (pattern: string): readonly string[] => {
  const path = pattern.replace(/^!/, '').replace(/^\.\//, '');
  const matches = createFilter([path, `${path}/**`]);
  return files.filter((file) => matches(`${process.cwd()}/${file}`));
};

const isGenerated = (pattern: string): boolean =>
  GENERATED.includes(pattern.replace(/^!/, '').replace('**/', ''));

type Json = Readonly<Record<string, unknown>>;
const readJson = (file: string): Json => JSON.parse(readFileSync(file, 'utf8')) as Json;

/** All strings of a value, whatever it is made of. */
const strings = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

const coverage = vitest.test?.coverage ?? {};
const tsconfigs = files.filter((file) => /^tsconfig\..*json$|^tsconfig\.json$/.test(file));

const globs: readonly (readonly [tool: string, patterns: unknown])[] = [
  [
    'ESLint',
    // Not those that a preset brings along; and what is ignored everywhere is what tools write.
    eslintConfig
      .filter(({ name, files }) => files !== undefined && !name?.startsWith('typescript-eslint/'))
      .map((config) => [config.files, config.ignores]),
  ],
  ['vitest', vitest.test?.projects?.map((one) => projectGlobs(one))],
  ['coverage', [coverage.include, coverage.exclude]],
  ['vitest of mutations', [mutation.test?.include, mutation.test?.setupFiles]],
  ['Stryker', stryker.mutate],
  ['knip', [readJson('knip.json').entry, readJson('knip.json').project]],
  ['Biome', [readJson('biome.json').files, includesOf(readJson('biome.json').overrides)]],
  ...tsconfigs.map(
    (file) =>
      [file, [readJson(file).files, readJson(file).include, readJson(file).exclude]] as const,
  ),
];

function projectGlobs(project: unknown): unknown {
  if (typeof project !== 'object' || project === null || !('test' in project)) return project;
  const { include, setupFiles } = project.test as Json;
  return [include, setupFiles];
}

function includesOf(overrides: unknown): unknown {
  return (overrides as readonly Json[]).map(({ includes }) => includes);
}

test.each(globs)('each glob of %s matches files', (_tool, patterns) => {
  const all = strings(patterns);
  expect(all.filter((one) => !isGenerated(one) && matched(one).length === 0)).toEqual([]);
});

test('each tool has globs that were looked at', () => {
  const without = globs.filter(([, patterns]) => strings(patterns).length === 0);
  // It only names the other ones.
  expect(without.map(([tool]) => tool)).toEqual(['tsconfig.base.json', 'tsconfig.json']);
});

interface LayerRules {
  readonly forbidden: readonly { readonly from: object; readonly to: object }[];
}

test('each rule of the layers speaks of files that are there', () => {
  const { forbidden } = layers as LayerRules;
  const paths = forbidden.flatMap(({ from, to }) => [...pathsOf(from), ...pathsOf(to)]);
  expect(paths.length).toBeGreaterThan(0);
  // $1 stands for what another pattern has found.
  const own = paths.filter((path) => /^\^(src|test)\//.test(path) && !path.includes('$1'));
  expect(own.filter((path) => !files.some((file) => new RegExp(path).test(file)))).toEqual([]);
});

function pathsOf(side: object): readonly string[] {
  return 'path' in side ? strings(side.path) : [];
}

/** The real rules over any file name, without the types, which only files on the disk have. */
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** Those of the lines that the lint takes in that folder. */
async function taken(folder: string, lines: readonly string[]): Promise<readonly string[]> {
  const text = lines.map((line, i) => `export const it${i} = (): unknown => ${line};\n`).join('');
  const [result] = await eslint.lintText(text, { filePath: `${folder}/aFileThatIsNotThere.ts` });
  const faults = result?.messages ?? [];
  for (const { fatal, message } of faults) if (fatal) throw new Error(message);
  const refused = faults.filter(({ ruleId }) => ruleId?.startsWith('no-restricted-'));
  return lines.filter((_, i) => !refused.some(({ line }) => line === i + 1));
}

const isSource = (file: string): boolean =>
  /^src\/.*\.tsx?$/.test(file) && !file.includes('.test.');
const foldersOf = (some: readonly string[]) => [...new Set(some.filter(isSource).map(dirname))];

/** What is covered to the last branch is what must be pure: each of its folders, however deep. */
const pureFolders = foldersOf((coverage.include ?? []).flatMap(matched));

test('the outside world is refused in every pure folder', async () => {
  const outside = [
    'Date.now()',
    'new Date()',
    'Math.random()',
    'crypto.randomUUID()',
    'performance.now()',
    'setTimeout(() => 1)',
    'window.name',
    'document.title',
    'indexedDB.databases()',
    'localStorage.length',
    'process.env',
    'fetch("/")',
    'globalThis.Date.now()',
    'globalThis.indexedDB',
  ];
  expect(pureFolders.length).toBeGreaterThan(1);
  for (const folder of pureFolders)
    expect([folder, ...(await taken(folder, ['1 + 1', ...outside]))]).toEqual([folder, '1 + 1']);
});

test('one folder alone opens IndexedDB, and one alone holds words', async () => {
  const passing = { 'indexedDB.databases()': new Set(), '"计票"': new Set() };
  const lines = Object.keys(passing) as (keyof typeof passing)[];
  for (const folder of foldersOf(files))
    for (const line of await taken(folder, lines))
      passing[line as keyof typeof passing].add(folder.split('/')[1]);
  expect(passing).toEqual({
    'indexedDB.databases()': new Set(['storage']),
    '"计票"': new Set(['text']),
  });
});
