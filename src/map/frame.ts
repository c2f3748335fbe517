import type { Padding } from '../domain/mercator';
import type { Surface } from '../state/atlas';
import type { Frame } from '../state/camera';
import { remPixels } from './remPixels';

const MARGIN_REM = 1.5;
/** Its width and the margins beside it; see legend.css. */
const LEGEND_REM = 18.75;
/** Likewise of the city card; see card.css. */
const CARD_REM = 22.5;
/** From this width of the map on, the legend stands on its left; below, it leaves the map free above itself. */
const LEGEND_BESIDE_REM = 38;
/** Likewise beside a table or chart, where the map is higher than it is wide and the country would be left too little. */
const LEGEND_BESIDE_REM_WITH_FIGURES = 60;
/** Its height beside a table or chart, with what stands below it; see overMap.css. */
const LEGEND_BELOW_REM = 25;
/** Between legend and card; where they leave less, the card may cover some of the map. */
const LEAST_FREE_REM = 18;
/** Share of the window's height that the card takes as a sheet from below; see narrow.css. */
const SHEET_SHARE = 0.62;
/** In such a window the legend is a line below the map; see narrow.css. */
const NARROW = '(max-width: 56.24rem)';

/**
 * Room is kept for the legend, so that no figure of a theme hides behind it, and for the card where that stands over
 * the map.
 */
export function frameOf(container: HTMLElement, surface: Surface): Frame {
  const rem = remPixels();
  const size = { widthPixels: container.clientWidth, heightPixels: container.clientHeight };
  const margin = MARGIN_REM * rem;
  const isNarrow = matchMedia(NARROW).matches;
  const hasFigures = surface !== 'map' && !isNarrow;
  const widthForLegend = hasFigures ? LEGEND_BESIDE_REM_WITH_FIGURES : LEGEND_BESIDE_REM;
  const isBeside = size.widthPixels >= widthForLegend * rem;
  const isBelow = !isBeside && !isNarrow;
  const padding = {
    top: margin,
    right: margin,
    bottom: isBelow ? Math.min(LEGEND_BELOW_REM * rem, size.heightPixels / 2) : 2 * margin,
    left: isBeside ? LEGEND_REM * rem : margin,
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
    const hasRoom = size.widthPixels - padding.left - CARD_REM * rem >= LEAST_FREE_REM * rem;
    return isBeside && !hasFigures && hasRoom ? { ...padding, right: CARD_REM * rem } : padding;
  }
}
