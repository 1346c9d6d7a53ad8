import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { createFilter } from 'vite';
import { expect, test } from 'vitest';
import layers from '../../.dependency-cruiser.mjs';
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
    'oxlint',
    (readJson('.oxlintrc.json').overrides as readonly Json[]).map((one) => [
      one.files,
      one.excludeFiles,
    ]),
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

const isSource = (file: string): boolean =>
  /^src\/.*\.tsx?$/.test(file) && !file.includes('.test.');
const foldersOf = (some: readonly string[]) => [...new Set(some.filter(isSource).map(dirname))];

/**
 * For each folder those of the lines that the lint takes there: each line is a file in a copy of the
 * folders, under the real rules without those that need types.
 */
function taken(
  folders: readonly string[],
  lines: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const copy = mkdtempSync(join(tmpdir(), 'lint-'));
  cpSync('.oxlintrc.json', join(copy, '.oxlintrc.json'));
  cpSync('scripts/lintWords.mjs', join(copy, 'scripts/lintWords.mjs'));
  for (const folder of folders) {
    mkdirSync(join(copy, folder), { recursive: true });
    for (const [i, line] of lines.entries())
      writeFileSync(
        join(copy, `${folder}/line${i}.ts`),
        `export const it = (): unknown => ${line};\n`,
      );
  }
  const oxlint = resolve('node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '-f', 'json'], {
    cwd: copy,
    encoding: 'utf8',
    // oxlint finds its type-aware part through PATH. npm adds this folder to it; a direct run of vitest does not.
    env: { ...process.env, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}` },
  });
  rmSync(copy, { recursive: true });
  const { diagnostics, number_of_files } = JSON.parse(stdout) as Report;
  expect(number_of_files).toBe(folders.length * lines.length);
  const refused = new Set(diagnostics.map(({ filename }) => filename));
  return new Map(
    folders.map((folder) => [
      folder,
      lines.filter((_, i) => !refused.has(`${folder}/line${i}.ts`)),
    ]),
  );
}

interface Report {
  readonly diagnostics: readonly { readonly filename: string }[];
  readonly number_of_files: number;
}

/** What is covered to the last branch is what must be pure: each of its folders, however deep. */
const pureFolders = foldersOf((coverage.include ?? []).flatMap(matched));

test('the outside world is refused in every pure folder', () => {
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
  for (const [folder, lines] of taken(pureFolders, ['1 + 1', ...outside]))
    expect([folder, ...lines]).toEqual([folder, '1 + 1']);
});

test('one folder alone opens IndexedDB, and one alone holds words', () => {
  const lines = ['indexedDB.databases()', '"计票"'];
  const passing = [...taken(foldersOf(files), lines)];
  const where = (line: string) =>
    new Set(
      passing.filter(([, taken]) => taken.includes(line)).map(([folder]) => folder.split('/')[1]),
    );
  expect(lines.map(where)).toEqual([new Set(['storage']), new Set(['text'])]);
});
