import type { AtlasStore } from '../../state/atlas';
import type { OverlayWork } from '../../state/overlays/overlayWork';
import type { PageSheet } from './pageSheet';

/**
 * Has the browser print the map as a finished sheet where the page itself is printed (Ctrl+P). The browser waits for nothing
 * then, so what draws the sheet is fetched once printing may be meant: Ctrl goes down, or the mouse leaves the page, as for
 * the browser's menu.
 *
 * @returns what fetches it before, as where that costs no network.
 */
export function followPrinting(atlas: AtlasStore, work: Pick<OverlayWork, 'known'>): () => void {
  let sheet: Promise<PageSheet | null> | null = null;
  const prepare = async () => {
    sheet ??= import('./pageSheet').then(
      ({ layPageSheets }) => layPageSheets(atlas, work),
      () => null,
    );
    const prepared = await sheet;
    // Without a network it may come the next time.
    if (prepared === null) sheet = null;
    return prepared;
  };
  addEventListener('keydown', async ({ key }) => {
    if (key === 'Control' || key === 'Meta') (await prepare())?.refine();
  });
  document.documentElement.addEventListener('mouseleave', () => void prepare());
  return () => void prepare();
}
