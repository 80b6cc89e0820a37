// Service worker for a hosted page: a lesson goes on, and the page loads again, without a network.
// Put this file beside the page (or above it) and call `keepOffline('worker.js')` of `leerspoor/offline`.
// The network comes first, always: what is kept here answers only where the network does not.

const name = 'leerspoor-offline-1';
/** Files kept, at most; those that were not asked for the longest time go. */
const most = 1000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** What the page loaded before this worker came. */
self.addEventListener('message', (event) => {
  const { keep } = event.data ?? {};
  if (Array.isArray(keep)) event.waitUntil(Promise.all(keep.filter(isOurs).map(fetchOnce)).then(tidy));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && isOurs(request.url)) event.respondWith(answer(request, event));
});

async function answer(request, event) {
  try {
    const response = await fetch(request);
    if (mayKeep(request, response)) event.waitUntil(put(request.url, response.clone()));
    return response;
  } catch (error) {
    const kept = await caches.match(request.url, { ignoreVary: true, ignoreSearch: request.mode === 'navigate' });
    if (!kept) throw error;
    return partOf(kept, request.headers.get('Range'));
  }
}

/** Same origin. */
function isOurs(url) {
  return new URL(url, self.location.href).origin === self.location.origin;
}

/** Files alone: no answer of a service, which may be somebody's, and nothing that the server wants kept nowhere. */
function mayKeep(request, response) {
  const isFile = request.mode === 'navigate' || /\.\w+$/.test(new URL(request.url).pathname);
  const isPrivate = /no-store|private/.test(response.headers.get('Cache-Control') ?? '');
  return (
    isFile && !isPrivate && response.status === 200 && !response.redirected && !request.headers.has('Authorization')
  );
}

async function fetchOnce(url) {
  if (await caches.match(url, { ignoreVary: true })) return;
  const request = new Request(url);
  const response = await fetch(request).catch(() => undefined);
  if (response && mayKeep(request, response)) await put(url, response);
}

/** No room is no reason to fail: the page has its answer. */
async function put(url, response) {
  try {
    const cache = await caches.open(name);
    await cache.put(url, response);
  } catch {
    // the disk is full, or storage is denied
  }
}

async function tidy() {
  const cache = await caches.open(name);
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - most)).map((old) => cache.delete(old)));
}

/** A video is asked for in parts, and kept whole. */
async function partOf(kept, range) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === undefined) return kept;
  const whole = await kept.blob();
  const end = Math.min(to ? Number(to) + 1 : whole.size, whole.size);
  if (Number(from) >= end)
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${whole.size}` } });
  const headers = {
    'Content-Type': kept.headers.get('Content-Type') ?? '',
    'Content-Range': `bytes ${from}-${end - 1}/${whole.size}`,
  };
  return new Response(whole.slice(Number(from), end), { status: 206, headers });
}
