import { besides, innerLayers, mayUse, siblings } from './layers.mjs';

const TESTS = '\\.test\\.tsx?$';
const inside = (place) => (/\.tsx?$/.test(place) ? `^${place}$` : `^${place}/`);

const layerRules = Object.entries(mayUse()).map(([folder, allowed]) => ({
  name: `${folder}-uses-only-lower-layers`,
  severity: 'error',
  from: { path: inside(folder), pathNot: TESTS },
  to: {
    path: '^src/',
    pathNot: [folder, ...allowed, ...(besides[folder]?.typesOf ?? [])].map(inside),
  },
}));

/** Inside a folder: what stands above, or beside in the same layer, may not be imported. */
const innerRules = Object.values(innerLayers)
  .flatMap((inner) =>
    inner.flatMap((layer, depth) =>
      layer.map((place) => ({
        name: `${place}-uses-only-lower-layers`,
        severity: 'error',
        from: { path: inside(place), pathNot: TESTS },
        to: {
          path: inner
            .slice(0, depth + 1)
            .flat()
            .filter((other) => other !== place)
            .map(inside),
        },
      })),
    ),
  )
  .filter(({ to }) => to.path.length > 0);

const typeRules = Object.entries(besides).flatMap(([folder, { typesOf = [] }]) =>
  typesOf.map((other) => ({
    name: `${folder}-takes-types-only`,
    severity: 'error',
    from: { path: inside(folder), pathNot: TESTS },
    to: { path: inside(other), dependencyTypesNot: ['type-only'] },
  })),
);

const siblingRules = siblings.map(({ folder, shared }) => ({
  name: `subfolders-of-${folder}-do-not-know-one-another`,
  severity: 'error',
  from: { path: `^${folder}/([^/]+)/`, pathNot: TESTS },
  to: {
    path: `^${folder}/[^/]+/`,
    pathNot: shared === null ? `^${folder}/$1/` : `^${folder}/($1|${shared})/`,
  },
}));

const outside = (name, path, allowedIn) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: [TESTS, allowedIn] },
  to: { path },
});

export default {
  forbidden: [
    ...layerRules,
    ...innerRules,
    ...typeRules,
    ...siblingRules,
    {
      name: 'no-circle',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { circular: true },
    },
    {
      name: 'src-does-not-know-its-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: ['^test/', TESTS] },
    },
    {
      name: 'the-core-uses-pure-packages-only',
      severity: 'error',
      from: { path: '^src/(election|journal)/', pathNot: TESTS },
      to: { pathNot: ['^src/', '^node_modules/(valibot|canonicalize|@noble/hashes)/'] },
    },
    outside(
      'only-storage-knows-indexeddb',
      '^node_modules/(dexie|dexie-react-hooks)/',
      '^src/storage/',
    ),
    outside(
      'only-the-command-line-knows-node',
      '^node:|^(fs|path|os|process|stream|readline)$',
      '^src/cli/',
    ),
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.test.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'browser', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'],
    },
  },
};
