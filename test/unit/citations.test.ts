import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * Comments, tests and documents cite the law as `domain §3.14`, `count-rules §2`, `[2020] art. 22`
 * and `[plan 3]`. Each has to lead to an anchor in `docs/`, so that a stranger can follow it.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WALKED = ['src', 'test', 'scripts', 'docs'];
const READ = /\.(ts|tsx|mjs|css|md)$/;
/** Generated or recorded, or, like this file, full of citations that are wrong on purpose. */
const SKIPPED = ['test/fixtures', 'test/browsers/node_modules', 'test/unit/citations.test.ts'];

/** Articles whose number is certain; no other is cited anywhere. */
const CERTAIN: Readonly<Record<string, readonly number[]>> = {
  '2020': [2, 3, 4, 5, 20, 21, 22, 23, 24, 25],
  '1990': [19, 29],
};

const anchorsOf = (document: string): readonly string[] =>
  [...readFileSync(join(ROOT, 'docs', document), 'utf8').matchAll(/<a id="([^"]+)"><\/a>/g)].map(
    (found) => found[1] ?? '',
  );
const ANCHORS: Readonly<Record<string, readonly string[]>> = {
  domain: anchorsOf('domain.md'),
  'count-rules': anchorsOf('count-rules.md'),
};

const SECTION = /§(\d+(?:\.\d+)*)/g;
const CITED = /\b(domain|count-rules) (§\d+(?:\.\d+)*(?:(?:,| to| and|, and) §\d+(?:\.\d+)*)*)/g;
const ARTICLES = /\[(2020|1990)\] arts?\. (\d+(?:–\d+)?(?:(?:,| and) \d+(?:–\d+)?)*)/g;
const TAG = /\[(2020|1990|practice|plan [^\]]*)\]/g;
/** Other ways in which documents were cited once, and that lead nowhere. */
const ASTRAY = [
  /\bmain job\b/i,
  /\bissue of the\b/i,
  /\bissue #?\d/i,
  /\b(?:domain|design),? "?\d/i,
  /\(design\b/i,
  /\bworked cases'? readme\b|\bworked cases,/i,
  /\breadme,? \d/i,
  /\bshared\/(?:domain|design|toolchain|cases|seeds)\b/,
  /(?<!\[)\bplan \d\b(?! (?:and|to)\b)/i,
];

/** One line of running text: a citation may be broken over two lines of a comment. */
const joined = (text: string): string => text.replace(/\s*\n\s*(?:\*(?!\*)|\/\/)?\s*/g, ' ');

interface Citations {
  readonly domain: number;
  readonly countRules: number;
  readonly articles: number;
  readonly tags: number;
  readonly wrong: readonly string[];
}

/**
 * What a text cites, how often, and what of it leads nowhere. The law itself speaks of plans more
 * freely, since it says what they are.
 */
function citations(text: string, isLaw = false): Citations {
  const line = joined(text);
  const wrong: string[] = [];
  const times = { domain: 0, 'count-rules': 0 };
  const rest = line.replace(
    CITED,
    (cited, document: 'domain' | 'count-rules', sections: string) => {
      times[document] += 1;
      for (const [, section = ''] of sections.matchAll(SECTION))
        if (ANCHORS[document]?.includes(section) !== true) wrong.push(`${cited}: no §${section}`);
      return '';
    },
  );
  for (const [bare] of rest.matchAll(SECTION)) wrong.push(`${bare}: of which document?`);
  let articles = 0;
  for (const [cited, regulation = '', numbers = ''] of line.matchAll(ARTICLES)) {
    articles += 1;
    for (const number of numbers.matchAll(/\d+/g))
      if (CERTAIN[regulation]?.includes(Number(number[0])) !== true)
        wrong.push(`${cited}: not certain`);
  }
  for (const [bare] of line.replace(ARTICLES, '').matchAll(/\[(?:2020|1990)\],? art[^)]{0,6}/g))
    wrong.push(`${bare}: in another form`);
  const tags = [...line.matchAll(TAG)];
  for (const [tag, name = ''] of tags)
    if (ANCHORS.domain?.includes(name.replace(' ', '-')) !== true)
      wrong.push(`${tag}: no such source`);
  for (const form of ASTRAY) {
    const found = form.exec(line);
    if (found !== null && !isLaw)
      wrong.push(`“${line.slice(Math.max(0, found.index - 20), found.index + 30)}”`);
  }
  return {
    domain: times.domain,
    countRules: times['count-rules'],
    articles,
    tags: tags.length,
    wrong,
  };
}

const files = WALKED.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name),
  ),
).filter(
  (path) =>
    READ.test(path) &&
    !SKIPPED.some((skipped) => path.startsWith(skipped)) &&
    statSync(join(ROOT, path)).isFile(),
);
const pages = [
  ...files.filter((path) => path.endsWith('.md')),
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
];

test('every citation leads to a section, an article or a plan', () => {
  const found = files.map((path) => ({
    path,
    ...citations(readFileSync(join(ROOT, path), 'utf8'), path === 'docs/domain.md'),
  }));
  expect(found.flatMap(({ path, wrong }) => wrong.map((one) => `${path}: ${one}`))).toEqual([]);
  // Nothing found would be a test that no longer looks.
  const inCode = found.filter(({ path }) => !path.startsWith('docs/'));
  const sum = (of: (one: Citations) => number) => inCode.reduce((all, one) => all + of(one), 0);
  expect(sum(({ domain }) => domain)).toBeGreaterThan(60);
  expect(sum(({ countRules }) => countRules)).toBeGreaterThan(10);
  expect(sum(({ articles }) => articles)).toBeGreaterThan(5);
  expect(sum(({ tags }) => tags)).toBeGreaterThan(10);
});

test('an anchor stands once, and before the number that it is for', () => {
  for (const [document, anchors] of Object.entries(ANCHORS)) {
    expect(anchors.length).toBeGreaterThan(10);
    expect(new Set(anchors).size).toBe(anchors.length);
    const text = readFileSync(join(ROOT, 'docs', `${document}.md`), 'utf8');
    for (const anchor of anchors.filter((one) => /^\d{1,2}(?:\.\d+)*$/.test(one)))
      expect(text).toMatch(
        new RegExp(`<a id="${anchor.replace('.', '\\.')}"></a>\\s*(?:## |\\*\\*)?${anchor}\\b`),
      );
  }
});

test('the names in the glossary are names in the code', () => {
  const law = readFileSync(join(ROOT, 'docs', 'domain.md'), 'utf8');
  const glossary = law.slice(law.indexOf('## 1. Words'), law.indexOf('**Where a standard term'));
  const names = [...glossary.matchAll(/`([A-Za-z]+)`/g)].map((found) => found[1] ?? '');
  expect(names.length).toBeGreaterThan(20);
  const code = files
    .filter((path) => path.startsWith('src/') && /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(ROOT, path), 'utf8'))
    .join('\n');
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
});

test('links between the documents lead to files that are there', () => {
  const links = pages.flatMap((path) =>
    [
      ...readFileSync(join(ROOT, path), 'utf8').matchAll(
        /\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g,
      ),
    ].map((link) => ({ path, to: link[1] ?? '' })),
  );
  expect(links.length).toBeGreaterThan(10);
  const missing = links.filter(({ path, to }) => !existsSync(resolve(ROOT, dirname(path), to)));
  expect(missing).toEqual([]);
  expect(
    links.filter(({ path, to }) =>
      relative(ROOT, resolve(ROOT, dirname(path), to)).startsWith('..'),
    ),
  ).toEqual([]);
});

test.each([
  ['/** As the main job, 3, says. */', 'main job'],
  ['/** Said before anyone signs (domain 3, 14). */', 'domain 3'],
  ['/** The order (worked cases, README 6). */', 'worked cases'],
  ['/** Refusals (design, "What never gives way" 8). */', 'design'],
  ['/** Two recommendations, as plan 3 has them. */', 'plan 3'],
  ['/** See issue 9. */', 'issue 9'],
  ['/** See ../shared/domain.md. */', 'shared'],
  ['/** Nobody (domain §3.99). */', '§3.99'],
  ['/** Nobody (domain §3.14\n * and §3.98). */', '§3.98'],
  ['/** Nobody (§3.14). */', '§3.14'],
  ['/** The threshold (count-rules §9). */', '§9'],
  ['/** Nobody ([2020] art. 19). */', 'art. 19'],
  ['/** Nobody ([1990] arts. 19 and 30). */', 'arts. 19'],
  ['/** Nobody ([2020], article 5). */', '[2020]'],
  ['/** Nobody [plan 6]. */', '[plan 6]'],
])('%s leads nowhere', (comment, said) => {
  expect(citations(comment).wrong.join()).toContain(said);
});

test.each([
  '/** Said before anyone signs (domain §3.12 to\n * §3.14; [2020] art. 22; count-rules §2). */',
  '// What [plan 3] and [practice] leave open (domain §3.7 and §3.9), [1990] arts. 19 and 29.',
])('%s leads somewhere', (comment) => {
  expect(citations(comment).wrong).toEqual([]);
});
