/// <reference lib="webworker" />
import '@/oldBrowsers/polyfills';

/**
 * Keeps the whole app on the device. A new version is fetched into a cache of its own and waits:
 * it takes over only when no window of the old one is open, so that nothing changes under a count.
 */
declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
};

const PREFIX = 'shell ';
const shell = self.__WB_MANIFEST;
const page = here('index.html');
/** Typed without the #, it leads to the board all the same. */
const board = { typed: here('board'), place: here('./#/board') };

function here(path: string): string {
  return new URL(path, self.location.href).href;
}

/** Files without a revision carry it in their name, and index.html names them. */
const cacheName = PREFIX + shell.map(({ revision }) => revision ?? '').join('');

/** A list that names a file twice must not keep the worker from installing. */
const addresses = [...new Set(shell.map(({ url }) => new URL(url, self.location.href).href))];

/** A page that came by a redirection may not answer a navigation; its copy may. */
async function plain(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  const { status, headers } = response;
  return new Response(await response.blob(), { status, headers });
}

async function keep(cache: Cache, address: string): Promise<void> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  await cache.put(address, await plain(response));
}

async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all(addresses.map((address) => keep(cache, address)));
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const wanted = request.mode === 'navigate' ? page : request.url;
  // A server may send Vary: Origin; without ignoring it the module scripts are not found offline.
  const kept = await cache.match(wanted, { ignoreVary: true });
  return kept ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const own = new URL(request.url).origin === self.location.origin;
  if (!own || request.method !== 'GET') return;
  event.respondWith(request.url === board.typed ? Response.redirect(board.place) : answer(request));
});
