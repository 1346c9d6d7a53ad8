import { afterEach, expect, test, vi } from 'vitest';
import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import { version } from '../../package.json';
import { appIdentity } from './appIdentity';

afterEach(() => vi.unstubAllGlobals());

test('an app is known by its version and by the code of its page', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>')));
  expect(await appIdentity()).toEqual({ version, page: fingerprint(sha256Hex('<html>')) });
});

test.each([
  ['the server does not know the page', () => Promise.resolve(new Response('', { status: 404 }))],
  ['it was opened from a file', () => Promise.reject(new TypeError('Failed to fetch'))],
])('where %s the version alone is known', async (_why, answer) => {
  vi.stubGlobal('fetch', answer);
  expect(await appIdentity()).toEqual({ version, page: null });
});
