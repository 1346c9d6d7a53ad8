/** Holds the layers of src/ (layers.mjs) and finds circles of folders; fails when nothing was checked. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import config from '../.dependency-cruiser.mjs';
import { foldersKnown } from '../layers.mjs';

/**
 * Circles among the files and subfolders of one folder, whichever folder that is: two folders that
 * import one another cannot be read one after the other, although no two of their files do.
 * @param {readonly (readonly [string, string])[]} imports paths from the root, importer first
 * @returns {string[]} a line for each circle
 */
export function folderCircles(imports) {
  const folders = new Set(imports.flat().flatMap((path) => ancestors(path)));
  return [...folders].sort().flatMap((folder) => {
    const children = new Map();
    for (const [from, to] of imports) {
      const [a, b] = [childOf(folder, from), childOf(folder, to)];
      if (a === null || b === null || a === b) continue;
      children.set(a, (children.get(a) ?? new Set()).add(b));
    }
    const circle = firstCircle(children);
    return circle === null ? [] : [`circle in ${folder}: ${circle.join(' → ')}`];
  });
}

/** `src/a/b.ts` lies in src and in src/a. */
function ancestors(path) {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

function childOf(folder, path) {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/')[0] : null;
}

/** The first circle in a graph, from a node back to itself; `null` where there is none. */
function firstCircle(graph) {
  const done = new Set();
  const visit = (node, way) => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next, [...way, node]);
      if (circle !== null) return circle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const circle = visit(node, []);
    if (circle !== null) return circle;
  }
  return null;
}

async function check() {
  const known = foldersKnown();
  const problems = readdirSync('src')
    .map((name) => `src/${name}`)
    .filter((folder) => !known.includes(folder))
    .map((folder) => `${folder} has no layer in layers.mjs`);

  const { options, ...ruleSet } = config;
  const { output } = await cruise(['src'], { ...options, ruleSet, validate: true }, undefined, {
    tsConfig: extractTSConfig(options.tsConfig.fileName),
  });
  for (const { rule, from, to } of output.summary.violations)
    problems.push(`${rule.name}: ${from} → ${to}`);

  const own = /^src\/.*(?<!\.test)\.tsx?$/;
  const modules = output.modules.filter(({ source }) => own.test(source));
  const imports = modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => [source, resolved]).filter(([, to]) => own.test(to)),
  );
  problems.push(...folderCircles(imports));
  // A parser that does not understand the sources finds no modules and no fault.
  if (modules.length === 0 || imports.length === 0) problems.push('no modules were checked');

  for (const problem of problems) console.error(problem);
  console.log(`${modules.length} modules, ${imports.length} imports, ${problems.length} faults`);
  return problems.length === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit((await check()) ? 0 : 1);
