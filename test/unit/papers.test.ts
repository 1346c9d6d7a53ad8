import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { scripts } from '../../package.json';

const PAPERS = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md'];
const text = (paper: string) => readFileSync(paper, 'utf8');
const matches = (paper: string, pattern: RegExp) =>
  [...text(paper).matchAll(pattern)].map(([, found = '']) => found);

test.each(PAPERS)('%s names files that are there', (paper) => {
  const named = matches(paper, /`((?:src|test|scripts|docs|public|\.githooks)\/[\w./-]*)`/g);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

const names = new Set(
  ['.', 'src', 'test', 'scripts', 'docs'].flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== '.', encoding: 'utf8' }).map((path) =>
      basename(path),
    ),
  ),
);

test.each(PAPERS)('%s names files by their last part that are there', (paper) => {
  const named = matches(paper, /`([\w.]+\.(?:tsx?|mjs|md|css))`/g);
  expect(named.filter((name) => !names.has(name))).toEqual([]);
});

test.each([...PAPERS, 'SECURITY.md', 'CHANGELOG.md', 'README.zh-CN.md'])(
  '%s links to files that are there',
  (paper) => {
    const links = matches(paper, /\]\((?!https?:|#)([^)#]+)/g);
    const folder = paper.replace(/[^/]*$/, '');
    expect(links.filter((link) => !existsSync(`${folder}${link}`))).toEqual([]);
  },
);

test.each(PAPERS)('%s names scripts that are there', (paper) => {
  const named = matches(paper, /npm run (?:-s )?([\w:]+)/g);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});
