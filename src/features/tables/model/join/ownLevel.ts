import { type Adcode, type Level, levelOf, parentAdcode, provinceAdcode } from '../../../../core/areas/area';
import type { ResolvedHow } from '../../../../core/areas/resolve/resolution';
import type { Resolver } from '../../../../core/areas/resolve/resolver';

/** A place as it is written, with what stands beside it. */
export interface WrittenPlace {
  readonly text: string;
  readonly province?: string | null;
  readonly city?: string | null;
}

/** What a name means where places of any level may stand: one area, several, or none that is known. */
export type OwnReading =
  | { readonly kind: 'area'; readonly adcode: Adcode; readonly how: ResolvedHow }
  | { readonly kind: 'open'; readonly adcodes: readonly Adcode[] }
  | { readonly kind: 'none' };

const NONE: OwnReading = { kind: 'none' };
/** Names that say their kind, or are none. */
const EXACT: ReadonlySet<ResolvedHow> = new Set(['code', 'full-name']);
/** Of the places of a column, as many have to be parts of others for that they are no slips. */
const LEAST_PARTS = 0.1;
const FEWEST_PARTS = 2;

/**
 * Reads a name by itself. 长沙 where counties stand too may be 长沙市 or 长沙县 in it, and 巢湖市 the city of today or the
 * one that was divided: such names are left open.
 */
export function ownReading({ text, province = null, city = null }: WrittenPlace, resolve: Resolver): OwnReading {
  const found = resolve({ name: text, province, city });
  if (found.status === 'unmatched') return NONE;
  if (found.status === 'ambiguous') return { kind: 'open', adcodes: found.candidates.map(({ adcode }) => adcode) };
  const { adcode, how } = found;
  const level = levelOf(adcode);
  if (level === 'prefecture' && !EXACT.has(how)) {
    const inside = resolve({ name: text, city: adcode, level: 'county' });
    if (inside.status === 'matched' && inside.adcode !== adcode)
      return { kind: 'open', adcodes: [adcode, inside.adcode] };
    // Beside 吉林 a 吉林 may be the province's own row.
    const around = province === null ? null : resolve({ name: text, level: 'province' });
    if (around?.status === 'matched' && around.adcode === provinceAdcode(adcode))
      return { kind: 'open', adcodes: [around.adcode, adcode] };
  }
  if (level === 'county' && how === 'full-name') {
    const above = resolve({ name: text, province, level: 'prefecture' });
    const heirs = above.status === 'unmatched' ? above.suggestions.map((heir) => heir.adcode) : [];
    if (heirs.some((heir) => heir !== adcode)) return { kind: 'open', adcodes: [...new Set([adcode, ...heirs])] };
  }
  return { kind: 'area', adcode, how };
}

/** The areas that an area lies in, the nearest first. */
export function areasAround(adcode: Adcode): readonly Adcode[] {
  const parent = parentAdcode(adcode);
  return parent === null ? [] : [...new Set([parent, provinceAdcode(adcode)])];
}

/**
 * The levels of a column's places where it lists areas together with their parts: a city above its districts, a province
 * among its cities. null where all are of one level, but for slips.
 */
export function mixedLevels(texts: readonly string[], resolve: Resolver): ReadonlySet<Level> | null {
  const readings = [...new Set(texts)].map((text) => ownReading({ text }, resolve));
  const areas = new Set(readings.flatMap((reading) => (reading.kind === 'area' ? [reading.adcode] : [])));
  const openAreas = new Set(readings.flatMap((reading) => (reading.kind === 'open' ? reading.adcodes : [])));
  const liesIn = (wholes: ReadonlySet<Adcode>) => (adcode: Adcode) =>
    areasAround(adcode).some((around) => wholes.has(around));
  if (![...areas].some(liesIn(areas))) return null;
  // Where some names surely are of parts and their wholes, those that may be either count, too: 市中区, 长沙.
  const parts = [...areas].filter(liesIn(new Set([...areas, ...openAreas])));
  const open = readings.flatMap((reading) =>
    reading.kind === 'open' ? (reading.adcodes.find(liesIn(areas)) ?? []) : [],
  );
  const [count, all] = [parts.length + open.length, areas.size + open.length];
  if ((count < FEWEST_PARTS && 2 * count < all) || count < LEAST_PARTS * all) return null;
  return new Set([...areas, ...open].map(levelOf));
}
