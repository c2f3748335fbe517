import type { Padding, Size } from '../core/geometry/mercator';
import { remPixels } from '../render/style/remPixels';
import type { Frame } from '../state/camera';
import type { Session } from '../state/session';

const MARGIN_REM = 1.5;
/** Its width and the margins beside it; see legend.css. */
const LEGEND_REM = 18.75;
/** The card, which is as high as the map; see shell.css. */
export const CARD_REM = 22;
/** From this width of the map on, the legend stands on its left; below, it leaves the map free above itself. */
const LEGEND_BESIDE_REM = 38;
/** Likewise beside a table or chart, where the map is higher than it is wide and the country would be left too little. */
const LEGEND_BESIDE_REM_WITH_FIGURES = 60;
/** Higher it never is, as a share of the map; and what stands below it, beside a table or chart (overMap.css), and in another page. */
const LEGEND_SHARE = 0.35;
const BELOW_LEGEND_REM = 6;
const BELOW_EMBEDDED_REM = 1;
/** In another page it is a strip below the map, up to this width or height; see embed.css. */
const EMBEDDED_STRIP_REM = { width: 47.5, height: 30 };
/** The controls of the map, where neither legend nor card stands beside them; see overMap.css. */
const TOOLS_REM = 4.125;
/** The switch of surfaces at the foot, with the line of credits; likewise. */
const SWITCH_REM = 5.25;
/** Between legend and card; where they leave less, the place stands above the legend. */
const LEAST_FREE_REM = 18;
/** Share of the window's height that the card takes as a sheet from below; see narrow.css. */
export const SHEET_SHARE = 0.62;
/** Before a room the title and the legend stand on the left, callouts around what is shown; see stage.css. */
const STAGE_REM = { top: 3, right: 16, bottom: 4.5, left: 23 };
/** In a window that is higher than wide they stand below the map. */
const STAGE_UPRIGHT = { topRem: 10, bottomShare: 0.46 };
/** In such a window the legend is a line below the map, see narrow.css, */
export const NARROW = '(max-width: 56.24rem)';
/** and the title stands over its head; see mapTitle.css. */
const TITLE_REM = 5;

/**
 * Room is kept for the legend, so that no figure of a theme hides behind it, and for the card where that stands over
 * the map.
 */
export function frameOf(container: HTMLElement, { surface, stage }: Pick<Session, 'surface' | 'stage'>): Frame {
  const rem = remPixels();
  const size = { widthPixels: container.clientWidth, heightPixels: container.clientHeight };
  if (stage === 'presenting') return stageFrame(size, rem);
  const margin = MARGIN_REM * rem;
  if (stage === 'embed' && isStrip(size, rem)) return aboveStrip(size, rem);
  const isNarrow = stage === 'page' && matchMedia(NARROW).matches;
  const hasFigures = surface !== 'map' && !isNarrow;
  const widthForLegend = hasFigures ? LEGEND_BESIDE_REM_WITH_FIGURES : LEGEND_BESIDE_REM;
  const isBeside = size.widthPixels >= widthForLegend * rem;
  const isBelow = !isBeside && !isNarrow;
  const aboveLegend = LEGEND_SHARE * size.heightPixels + BELOW_LEGEND_REM * rem;
  const left = (isNarrow ? MARGIN_REM : TOOLS_REM) * rem;
  const padding = {
    top: isNarrow ? TITLE_REM * rem : margin,
    right: margin,
    bottom: isBelow ? aboveLegend : (stage === 'page' && !isNarrow ? SWITCH_REM : 2 * MARGIN_REM) * rem,
    left: isBeside ? LEGEND_REM * rem : left,
  };
  return {
    size,
    padding,
    paddingBesideCard: besideCard(),
    mostZoomForCard: isNarrow ? 2.5 : 0.75,
    magnification: rem / 16,
  };

  function besideCard(): Padding {
    if (isNarrow) return { ...padding, bottom: SHEET_SHARE * window.innerHeight };
    if (hasFigures || stage === 'embed') return padding;
    const right = CARD_REM * rem + margin;
    const hasRoom = size.widthPixels - padding.left - right >= LEAST_FREE_REM * rem;
    if (isBeside && hasRoom) return { ...padding, right };
    return { ...padding, right, left, bottom: aboveLegend };
  }
}

function isStrip({ widthPixels, heightPixels }: Size, rem: number): boolean {
  return widthPixels < EMBEDDED_STRIP_REM.width * rem || heightPixels < EMBEDDED_STRIP_REM.height * rem;
}

/** In another page, where the legend takes the whole width below the map. */
function aboveStrip(size: Size, rem: number): Frame {
  const margin = MARGIN_REM * rem;
  const bottom = LEGEND_SHARE * size.heightPixels + BELOW_EMBEDDED_REM * rem;
  const padding = { top: margin, right: margin, bottom, left: margin };
  return { size, padding, paddingBesideCard: padding, mostZoomForCard: 0, magnification: rem / 16 };
}

/** The same for all slides: the next one is drawn before it is shown. */
export function stageFrame(size: Size, rem: number): Frame {
  const { widthPixels, heightPixels } = size;
  const margin = MARGIN_REM * rem;
  const padding: Padding =
    widthPixels > heightPixels
      ? {
          top: STAGE_REM.top * rem,
          right: STAGE_REM.right * rem,
          bottom: STAGE_REM.bottom * rem,
          left: STAGE_REM.left * rem,
        }
      : {
          top: STAGE_UPRIGHT.topRem * rem,
          right: margin,
          bottom: STAGE_UPRIGHT.bottomShare * heightPixels,
          left: margin,
        };
  return { size, padding, paddingBesideCard: padding, mostZoomForCard: 0, magnification: rem / 16 };
}
