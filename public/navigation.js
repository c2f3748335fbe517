/**
 * Part of the service worker, before what Workbox generates: navigations that it would answer otherwise.
 *
 * An edition that waits is taken when its only window is loaded anew. By itself it would wait until every window has been
 * closed, and if it did not wait, a page that is open would find its own files gone.
 */
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode !== 'navigate' || request.method !== 'GET') return;
  const { searchParams } = new URL(request.url);
  const isEmbedded = searchParams.get('embed') === '1';
  if (self.registration.waiting === null && !isEmbedded) return;
  // Workbox must not answer too.
  event.stopImmediatePropagation();
  event.respondWith(answer(request, isEmbedded));
});

/** Without an icon of its own, a browser would ask for one. */
const NOTHING = '<!doctype html><link rel="icon" href="data:,">';

async function answer(request, isEmbedded) {
  const { waiting } = self.registration;
  if (waiting !== null && (await self.clients.matchAll({ type: 'window' })).length < 2) {
    // It takes over once this one has nothing left to answer, so the browser is asked to come again.
    waiting.postMessage({ type: 'SKIP_WAITING' });
    return new Response(NOTHING, { headers: { refresh: '0', 'content-type': 'text/html' } });
  }
  const page = await caches.match(new URL('index.html', self.registration.scope), { ignoreSearch: true });
  if (page === undefined) return fetch(request);
  return isEmbedded ? frameable(page) : page;
}

/** The page was kept with the headers of an address that only its own origin may frame; see securityHeaders.mjs. */
function frameable(page) {
  const headers = new Headers(page.headers);
  const policy = headers.get('content-security-policy');
  if (policy !== null) headers.set('content-security-policy', policy.replace(/;?\s*frame-ancestors [^;,]*/g, ''));
  return new Response(page.body, { headers, status: page.status, statusText: page.statusText });
}
