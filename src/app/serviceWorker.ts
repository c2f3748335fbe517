/**
 * Has a service worker keep every file of the page, so that it opens without a network and whatever was not visited yet
 * is there too. Once all is kept, `data-offline-ready` on the root says so, and the promise is resolved with true; with
 * false where nothing can be kept.
 *
 * Another edition is fetched beside the one in use and taken when the page is next loaded, never under the reader's hands.
 */
export async function keepForOffline(): Promise<boolean> {
  // Absent where the page does not come over HTTPS or from this machine. A site that frames it stores nothing here.
  if (!('serviceWorker' in navigator) || window.top !== window) return false;
  const { serviceWorker } = navigator;
  try {
    await serviceWorker.register('./sw.js');
  } catch {
    // Forbidden, as in some private windows, or without a network: the page works as it did before.
    return false;
  }
  await serviceWorker.ready;
  if (serviceWorker.controller === null)
    await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  document.documentElement.dataset.offlineReady = 'true';
  return true;
}
