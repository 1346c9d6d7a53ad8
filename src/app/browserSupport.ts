import { IS_STICK } from './form';

/** What the app cannot do without; browsers withhold most of it over plain http from elsewhere. */
export const NEEDS = [
  'secureContext',
  'subtleCrypto',
  'indexedDB',
  'locks',
  'serviceWorker',
] as const;
export type Need = (typeof NEEDS)[number];

/** The part of the global scope that is asked; a test hands in its own. */
export interface BrowserScope {
  readonly isSecureContext?: boolean;
  readonly crypto?: object | undefined;
  readonly indexedDB?: unknown;
  readonly navigator?: object;
}

const PRESENT: Record<Need, (scope: BrowserScope) => boolean> = {
  secureContext: (scope) => scope.isSecureContext === true,
  subtleCrypto: (scope) => has(scope.crypto, 'subtle'),
  indexedDB: (scope) => has(scope, 'indexedDB'),
  locks: (scope) => has(scope.navigator, 'locks'),
  serviceWorker: (scope) => has(scope.navigator, 'serviceWorker'),
};

/** By presence and by value: a page may find the name there and nothing behind it. */
function has(object: object | undefined, name: string): boolean {
  return object !== undefined && Boolean(Reflect.get(object, name));
}

/**
 * What is missing here, in the order in which it is told. Empty: the app can work. A page that was
 * opened from a file is never given a service worker, and needs none.
 */
export function missingNeeds(scope: BrowserScope = globalThis, isFile = IS_STICK): readonly Need[] {
  return NEEDS.filter((need) => !(isFile && need === 'serviceWorker') && !PRESENT[need](scope));
}
