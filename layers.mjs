/**
 * Which folder may import which. From the top down: a folder may use what stands below it, and
 * nothing above it or beside it. Built from this list alone; `npm run layers` also fails on a folder
 * of src/ that is not in it.
 */
const layers = [
  ['src/app'],
  ['src/features'],
  ['src/controller'],
  ['src/verifier'],
  ['src/documents', 'src/signing', 'src/storage'],
  ['src/journal'],
  ['src/election'],
];

/** Layers inside a folder, by the same rule. */
export const innerLayers = {
  'src/election': [
    ['src/election/decide.ts'],
    ['src/election/commands'],
    ['src/election/steps.ts'],
    ['src/election/rules'],
    ['src/election/state'],
    ['src/election/events'],
    ['src/election/tally'],
  ],
  'src/election/rules': [
    ['src/election/rules/sheet'],
    ['src/election/rules/count'],
    ['src/election/rules/round'],
    ['src/election/rules/ballot'],
    ['src/election/rules/officers'],
    ['src/election/rules/roster'],
  ],
};

/** Folders beside the layers: what each may use, and from which layer upward it may be used. */
export const besides = {
  'src/names': { uses: [], usedFrom: 'src/documents' },
  'src/text': { uses: [], usedFrom: 'src/documents', typesOf: ['src/election', 'src/journal'] },
  'src/ui': { uses: [], usedFrom: 'src/documents' },
  'src/oldBrowsers': { uses: [], usedFrom: 'src/storage' },
  'src/cli': {
    uses: ['src/verifier', 'src/signing', 'src/journal', 'src/election', 'src/text'],
    usedFrom: null,
  },
};

/** Folders whose subfolders do not know one another, but for the shared one. */
export const siblings = [
  { folder: 'src/features', shared: 'shared' },
  { folder: 'src/election/commands', shared: null },
];

export const foldersKnown = () => [...layers.flat(), ...Object.keys(besides)];

/** Everything that a folder of `layers` may import, apart from itself. */
export function mayUse() {
  const depthOf = (folder) => layers.findIndex((layer) => layer.includes(folder));
  const layered = layers.flat().map((folder) => {
    const depth = depthOf(folder);
    const beside = Object.entries(besides)
      .filter(([, { usedFrom }]) => usedFrom !== null && depth <= depthOf(usedFrom))
      .map(([name]) => name);
    return [folder, [...layers.slice(depth + 1).flat(), ...beside]];
  });
  const others = Object.entries(besides).map(([folder, { uses }]) => [folder, uses]);
  return Object.fromEntries([...layered, ...others]);
}
