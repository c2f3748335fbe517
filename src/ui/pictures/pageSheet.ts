import { getI18n } from 'react-i18next';
import type { Boundaries } from '../../core/areas/boundaries';
import type { AtlasStore } from '../../state/atlas';
import { loadDetailBoundaries } from '../../state/detailBoundaries';
import type { OverlayWork } from '../../state/overlays/overlayWork';
import { inlineSvg } from './inlineSvg';
import { drawPicture, PICTURE_SIZES } from './makePicture';

const CLASS = 'page-sheet';
/** How the paper lies is not known before it is printed on: there is a sheet for each, and style sheets choose. */
const SHEETS = { landscape: PICTURE_SIZES.a4, portrait: PICTURE_SIZES.a4Upright } as const;

/**
 * Has the browser print the map as a finished sheet, with title, legend, notices, sources and link, where the page itself
 * is printed (Ctrl+P). The browser does not wait: it is drawn at once, from what is on the page, and on fine boundaries
 * if they have come since Ctrl was pressed.
 *
 * @returns what ends it.
 */
export function followPrinting(atlas: AtlasStore, work: Pick<OverlayWork, 'known'>): () => void {
  let detail: Boundaries | null = null;
  const foresee = ({ key }: KeyboardEvent) => {
    if (key !== 'Control' && key !== 'Meta') return;
    removeEventListener('keydown', foresee);
    void loadDetailBoundaries().then((loaded) => {
      if (loaded.ok) detail = loaded.boundaries;
    });
  };
  const clean = () => document.querySelector(`.${CLASS}`)?.remove();
  const lay = () => {
    clean();
    // A picture alone, a place and slides have sheets of their own.
    const isOther = document.querySelector('body > .print-sheet') !== null;
    const { stage } = atlas.getState().session;
    if (!isOther && (stage === 'page' || stage === 'embed')) document.body.prepend(sheetOf(atlas, work, detail));
  };
  addEventListener('keydown', foresee);
  addEventListener('beforeprint', lay);
  addEventListener('afterprint', clean);
  return () => {
    removeEventListener('keydown', foresee);
    removeEventListener('beforeprint', lay);
    removeEventListener('afterprint', clean);
  };
}

function sheetOf(atlas: AtlasStore, work: Pick<OverlayWork, 'known'>, detail: Boundaries | null): HTMLElement {
  const sheet = document.createElement('section');
  sheet.className = CLASS;
  const { mapState } = atlas.getState();
  for (const [lies, size] of Object.entries(SHEETS)) {
    const made = drawPicture(atlas, work, { mapState, size, isOnPaper: true, isTrimmed: true }, detail);
    if (!made.ok) {
      const reason = 'reason' in made.failure ? made.failure.reason : '';
      const text = document.createElement('p');
      text.textContent = getI18n().t(`picture.failed.${made.failure.code}`, { reason });
      sheet.replaceChildren(text);
      continue;
    }
    const svg = inlineSvg(made.svg, lies);
    svg.dataset.lies = lies;
    sheet.append(svg);
  }
  return sheet;
}
