/// <reference lib="webworker" />
import '@/oldBrowsers/polyfills';

/**
 * Keeps the whole app on the device. A new version is fetched into a cache of its own and waits until
 * somebody takes it into use. A new worker goes to work by itself once all windows are gone, as after
 * a crash in mid-count: it too serves the version in use, which a cache of its own names.
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

const IN_USE = 'version in use';
const NAME = here('version-in-use');

/** The cache of the version in use; this worker's own where none was taken into use before, or it is gone. */
async function versionInUse(): Promise<string> {
  const named = await (await caches.open(IN_USE)).match(NAME);
  const name = await named?.text();
  return name !== undefined && (await caches.has(name)) ? name : cacheName;
}

async function takeIntoUse(): Promise<void> {
  await (await caches.open(IN_USE)).put(NAME, new Response(cacheName));
  await deleteOthers();
  await self.skipWaiting();
}

/** Versions that are neither in use nor this worker's. */
async function deleteOthers(): Promise<void> {
  const inUse = await versionInUse();
  const others = (await caches.keys()).filter(
    (name) => name.startsWith(PREFIX) && name !== cacheName && name !== inUse,
  );
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function activate(): Promise<void> {
  if ((await versionInUse()) === cacheName) await takeIntoUse();
  else await deleteOthers();
  await self.clients.claim();
}

/** What a page asks: whether there is a newer version than the one in use, or to take it into use. */
async function obey(message: unknown): Promise<boolean> {
  if (message === 'use') await takeIntoUse();
  return (await versionInUse()) === cacheName;
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(await versionInUse());
  const wanted = request.mode === 'navigate' ? page : request.url;
  // A server may send Vary: Origin; without ignoring it the module scripts are not found offline.
  const kept = await cache.match(wanted, { ignoreVary: true });
  return kept ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', ({ data, ports: [port] }) => {
  void obey(data).then((isInUse) => port?.postMessage(isInUse));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const own = new URL(request.url).origin === self.location.origin;
  if (!own || request.method !== 'GET') return;
  event.respondWith(request.url === board.typed ? Response.redirect(board.place) : answer(request));
});
