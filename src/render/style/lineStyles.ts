import type { Level } from '../../core/areas/area';
import type { BorderRank } from '../../core/areas/borderRank';
import { WORLD_PIXELS } from '../../core/geometry/mercator';
import type { Inks } from '../../core/portrayal/palette';
import type { Rgb } from '../../core/portrayal/portrayal';
import { BORDER, BORDER_AMONG_COUNTIES, EDGE, FIGURE_BORDER, INNER_BORDER, OUTLINE } from './styleTable';

/** How a line is drawn. */
export interface LineStyle {
  readonly colour: Rgb;
  /** CSS pixels. */
  readonly widthPixels: number;
}

/** Borders by what they divide, on a map of a level. */
export function borderStyles(level: Level, inks: Inks): Readonly<Record<BorderRank, LineStyle>> {
  const { county, prefecture, province, nation } = level === 'county' ? BORDER_AMONG_COUNTIES : BORDER;
  return {
    county: inked(county, inks),
    prefecture: inked(prefecture, inks),
    province: inked(province, inks),
    nation: inked(nation, inks),
  };
}

/** Between two gaps among figures. */
export function innerBorderStyle(inks: Inks): LineStyle {
  return inked(INNER_BORDER, inks);
}

/** Between areas that both have figures, above their edges. */
export function figureBorderStyles(inks: Inks): Readonly<Record<keyof typeof FIGURE_BORDER, LineStyle>> {
  return { prefecture: inked(FIGURE_BORDER.prefecture, inks), province: inked(FIGURE_BORDER.province, inks) };
}

/** Around what is selected and hovered. */
export function outlineStyles(inks: Inks): Readonly<Record<'selected' | 'hovered', LineStyle>> {
  return { selected: inked(OUTLINE.selected, inks), hovered: inked(OUTLINE.hovered, inks) };
}

/** The frame of an area that has a figure, from its border inwards. */
export interface EdgeStyle {
  readonly hairline: LineStyle;
  /** Within the hairline. */
  readonly inside: LineStyle;
}

/**
 * @param zoom small areas have thin edges, or nothing would be left between them.
 * @param figures how many areas have one.
 */
export function edgeStyle(level: Level, zoom: number, figures: number, inks: Inks): EdgeStyle {
  const acrossPixels = (EDGE.across[level] / 360) * WORLD_PIXELS * 2 ** zoom;
  const most = figures > EDGE.mostFew ? EDGE.mostAmongMany : EDGE.most;
  const thinned = (part: 'hairline' | 'inside'): LineStyle => {
    const { colour, widthPixels } = inked(EDGE[part], inks);
    return { colour, widthPixels: Math.min(widthPixels, most[part] * acrossPixels) };
  };
  return { hairline: thinned('hairline'), inside: thinned('inside') };
}

function inked(
  { ink, widthPixels }: { readonly ink: keyof Inks; readonly widthPixels: number },
  inks: Inks,
): LineStyle {
  return { colour: inks[ink], widthPixels };
}
