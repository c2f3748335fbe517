import { hexOf } from '../../core/portrayal/colour';
import type { MapState } from '../../core/portrayal/mapState';
import type { Appearance } from '../../core/portrayal/palette';
import type { Rgb } from '../../core/portrayal/portrayal';
import { newestEdition } from '../../core/record/authored/parseEditions';
import type { AtlasData } from '../../data/assembleAtlas';
import { isOfOneProvince, themeBounds } from '../camera';
import { derive, needsCounties } from '../derive';
import { DEFAULT_MAP_STATE } from '../mapState';
import { linkTheme, openingTheme } from '../openingTheme';
import { createPortrayalCache } from '../portrayalCache';
import type { OpeningPicture } from './openingPicture';

const APPEARANCES: readonly Appearance[] = ['day', 'night'];

/**
 * What a page without a link opens with, portrayed ahead. null where that takes more than these data: counties, or a theme
 * of overlays.
 */
export function prepareOpening(data: AtlasData): OpeningPicture | null {
  const mapState = { ...DEFAULT_MAP_STATE, theme: openingTheme(data), edition: newestEdition(data.record) };
  if (!data.themes.has(mapState.theme) || needsCounties(data, mapState)) return null;
  const cache = createPortrayalCache(data);
  const [day, night] = APPEARANCES.map((appearance) => derive(data, cache, mapState, appearance));
  if (day === undefined || night === undefined) return null;
  const { geography, portrayal, theme } = day;
  const { level } = geography;
  if (level === 'county' || theme.place !== null) return null;

  const looks = portrayal.areas.map(({ fill, isGap }, index) => ({
    day: fill,
    night: night.portrayal.areas[index]?.fill ?? null,
    isGap,
  }));
  const known = new Map(looks.map((look) => [keyOf(look), look]));
  const keys = [...known.keys()];
  return {
    version: 3,
    level,
    bounds: themeBounds({ mapState, ...day }),
    isOfOneProvince: isOfOneProvince(day),
    areas: looks.map((look) => keys.indexOf(keyOf(look))),
    fills: {
      day: Array.from(known.values(), (look) => look.day),
      night: Array.from(known.values(), (look) => look.night),
    },
    hatched: Array.from(known.values()).findIndex(({ isGap }) => isGap),
    symbols: portrayal.areas.flatMap(({ radiusPixels }, area) => {
      const at = geography.areas[area]?.labelPoint;
      return radiusPixels > 0 && at !== undefined ? [{ area, radiusPixels, at: [at[0], at[1]] as const }] : [];
    }),
    isOfLinks: isOfLinks(data, mapState),
    symbolColour: { day: portrayal.legend.symbolColour, night: night.portrayal.legend.symbolColour },
  };
}

/** How an area is filled in each light. */
interface Look {
  readonly day: Rgb | null;
  readonly night: Rgb | null;
  readonly isGap: boolean;
}

function keyOf({ day, night, isGap }: Look): string {
  return [day, night].map((fill) => (fill === null ? '' : hexOf(fill))).join() + (isGap ? ' gap' : '');
}

function isOfLinks(data: AtlasData, { theme, edition }: MapState): boolean {
  return theme === linkTheme(data) && edition === DEFAULT_MAP_STATE.edition;
}
