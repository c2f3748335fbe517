import type { Level } from '../../core/areas/area';
import type { BorderRank } from '../../core/areas/borderRank';
import type { Inks } from '../../core/portrayal/palette';
import type { Rgb } from '../../core/portrayal/portrayal';
import { BORDER, BORDER_AMONG_COUNTIES, OUTLINE } from './styleTable';

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

/** Around what is selected and hovered. */
export function outlineStyles(inks: Inks): Readonly<Record<'selected' | 'hovered', LineStyle>> {
  return { selected: inked(OUTLINE.selected, inks), hovered: inked(OUTLINE.hovered, inks) };
}

function inked(
  { ink, widthPixels }: { readonly ink: keyof Inks; readonly widthPixels: number },
  inks: Inks,
): LineStyle {
  return { colour: inks[ink], widthPixels };
}
