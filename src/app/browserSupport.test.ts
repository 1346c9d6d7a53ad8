import { expect, test } from 'vitest';
import { missingNeeds, NEEDS } from './browserSupport';

const whole = {
  isSecureContext: true,
  crypto: { subtle: {} },
  indexedDB: {},
  navigator: { locks: {}, serviceWorker: {} },
};

test('nothing is missing where everything is offered', () => {
  expect(missingNeeds(whole)).toEqual([]);
});

test('everything is missing from an empty scope', () => {
  expect(missingNeeds({})).toEqual(NEEDS);
});

test('plain http from elsewhere lacks all but storage', () => {
  const plainHttp = { ...whole, isSecureContext: false, crypto: {}, navigator: {} };
  expect(missingNeeds(plainHttp)).toEqual([
    'secureContext',
    'subtleCrypto',
    'locks',
    'serviceWorker',
  ]);
});

test('a page that is one file needs no service worker', () => {
  expect(missingNeeds({ ...whole, navigator: { locks: {} } }, true)).toEqual([]);
  expect(missingNeeds({}, true)).toEqual(NEEDS.filter((need) => need !== 'serviceWorker'));
});

test('a name with nothing behind it counts as missing', () => {
  expect(missingNeeds({ ...whole, indexedDB: undefined })).toEqual(['indexedDB']);
});
