import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { buildVerifierIfChanged } from '../../scripts/buildVerifier.mjs';
import { VERIFIER_FILE } from '../../scripts/oneFilePlaces.mjs';
import { type Watch, watch } from './watch';

/** `verify.html`, opened from a file. */
export const VERIFIER = pathToFileURL(resolve(VERIFIER_FILE)).href;

/** For the tests of a file on that page: it is built before them, and any loud console or foreign request fails one. */
export function usesVerifier(): void {
  // One after the other: two of them must not build at the same time.
  test.describe.configure({ mode: 'default' });
  test.beforeAll(() => expect(buildVerifierIfChanged()).toBe(true));

  let watched: Watch;
  test.beforeEach(({ context }) => {
    watched = watch(context, new URL(VERIFIER).origin);
  });
  test.afterEach(() => expect(watched.faults).toEqual([]));
}
