import type { Padding, Size } from '../domain/mercator';

/** The window of the map, and what of it the panels leave free. */
export interface Frame {
  readonly size: Size;
  readonly padding: Padding;
  /** With the card open too. */
  readonly paddingBesideCard: Padding;
  /** How much larger everything is drawn than on a desk: on a wall the root size of the page grows. */
  readonly magnification: number;
}

const MARGIN_REM = 1.5;
/** Its width and the margins beside it; see legend.css. */
const LEGEND_REM = 18.75;
/** Likewise of the city card; see card.css. */
const CARD_REM = 22.5;
/** From this width of the map on, the legend stands on its left; below, it is a line at the bottom. */
const LEGEND_BESIDE_REM = 38;

/** Room is kept for the legend, so that no figure of a theme hides behind it. */
export function frameOf(container: HTMLElement): Frame {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const size = { widthPixels: container.clientWidth, heightPixels: container.clientHeight };
  const margin = MARGIN_REM * rem;
  const isBeside = size.widthPixels >= LEGEND_BESIDE_REM * rem;
  const padding = { top: margin, right: margin, bottom: 2 * margin, left: isBeside ? LEGEND_REM * rem : margin };
  return {
    size,
    padding,
    paddingBesideCard: isBeside ? { ...padding, right: CARD_REM * rem } : padding,
    magnification: rem / 16,
  };
}
