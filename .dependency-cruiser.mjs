import { mayUse, typesOnly } from './rooms.mjs';

const TESTS = '\\.test\\.tsx?$';
const inRooms = (rooms) => `^src/(${rooms.join('|')})/`;

const roomRules = Object.entries(mayUse()).map(([room, allowed]) => {
  const types = typesOnly[room] ?? [];
  return {
    name: `${room}-uses-only-what-lies-below`,
    severity: 'error',
    from: { path: `^src/${room}/`, pathNot: TESTS },
    to: { path: '^src/', pathNot: inRooms([room, ...allowed, ...types]) },
  };
});

const typeRules = Object.entries(typesOnly).map(([room, types]) => ({
  name: `${room}-takes-types-only`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: TESTS },
  to: { path: inRooms(types), dependencyTypesNot: ['type-only'] },
}));

const outside = (name, path, allowedIn) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: [TESTS, allowedIn] },
  to: { path },
});

export default {
  forbidden: [
    ...roomRules,
    ...typeRules,
    {
      name: 'screens-do-not-know-one-another',
      severity: 'error',
      from: { path: '^src/hall/([^/]+)/', pathNot: TESTS },
      to: { path: '^src/hall/[^/]+/', pathNot: '^src/hall/($1|parts)/' },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'house-does-not-know-its-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: ['^test/', TESTS] },
    },
    {
      name: 'law-uses-pure-packages-only',
      severity: 'error',
      from: { path: '^src/(election|journal)/', pathNot: TESTS },
      to: { pathNot: ['^src/', '^node_modules/(valibot|canonicalize|@noble/hashes)/'] },
    },
    outside('one-door-to-indexeddb', '^node_modules/(dexie|dexie-react-hooks)/', '^src/storage/'),
    outside(
      'only-the-command-line-knows-node',
      '^node:|^(fs|path|os|process|stream|readline)$',
      '^src/tally/',
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
