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

/** The map as a finished sheet, laid whenever the page itself is printed. */
export interface PageSheet {
  /** Has it drawn on fine boundaries once they have come. */
  refine(): void;
}

/** Lays a sheet at once, from what is on the page, with title, legend, notices, sources and link. */
export function layPageSheets(atlas: AtlasStore, work: Pick<OverlayWork, 'known'>): PageSheet {
  let detail: Promise<Boundaries | null> | null = null;
  let loaded: Boundaries | null = null;
  const clean = () => document.querySelector(`.${CLASS}`)?.remove();
  const lay = () => {
    clean();
    // A picture alone, a place and slides have sheets of their own.
    const isOther = document.querySelector('body > .print-sheet') !== null;
    const { stage } = atlas.getState().session;
    if (!isOther && (stage === 'page' || stage === 'embed')) document.body.prepend(sheetOf(atlas, work, loaded));
  };
  addEventListener('beforeprint', lay);
  addEventListener('afterprint', clean);
  return {
    refine() {
      detail ??= loadDetailBoundaries().then((result) => (result.ok ? result.boundaries : null));
      void detail.then((boundaries) => {
        loaded = boundaries;
      });
    },
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
