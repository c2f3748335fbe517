import type { Level } from '../areas/area';
import type { BorderRank } from '../areas/borderRank';
import type { Inks } from './palette';
import type { Rgb } from './portrayal';

/** How a line is drawn: the same on the map, in the sketch and in pictures. */
export interface LineStyle {
  readonly colour: Rgb;
  /** CSS pixels. */
  readonly widthPixels: number;
}

/**
 * Borders by what they divide. Among counties every rank is drawn one heavier, so that it is seen where a prefecture
 * ends.
 */
export function borderStyles(level: Level, inks: Inks): Readonly<Record<BorderRank, LineStyle>> {
  const county = { colour: inks.countyBorder, widthPixels: 0.7 };
  const prefecture = { colour: inks.prefectureBorder, widthPixels: 0.6 };
  const province = { colour: inks.provinceBorder, widthPixels: 1.1 };
  const nation = { colour: inks.nationBorder, widthPixels: 1.1 };
  if (level !== 'county') return { county, prefecture, province, nation };
  const heavier = { ...nation, widthPixels: 1.6 };
  return { county, prefecture: { ...province, widthPixels: 1.3 }, province: heavier, nation: heavier };
}

/** Around what is selected and hovered. */
export function outlineStyles(inks: Inks): Readonly<Record<'selected' | 'hovered', LineStyle>> {
  return {
    selected: { colour: inks.selected, widthPixels: 2.6 },
    hovered: { colour: inks.hovered, widthPixels: 1.8 },
  };
}
