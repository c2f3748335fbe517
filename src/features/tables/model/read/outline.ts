import { type Adcode, levelOf, parentAdcode, provinceAdcode } from '../../../../core/areas/area';
import type { ResolvedHow } from '../../../../core/areas/resolve/resolution';
import type { Resolver } from '../../../../core/areas/resolve/resolver';
import { areasAround, type OwnReading, ownReading } from '../join/ownLevel';

/** A place in an outline: its area, and the texts of the rows above that it belongs to. */
export interface OutlinedPlace {
  readonly adcode: Adcode;
  readonly how: ResolvedHow;
  readonly province: string | null;
  readonly city: string | null;
}

/** A row's own words; `province` of a column that says it. */
export interface OutlineRow {
  readonly text: string;
  readonly province: string | null;
}

/** In an outline, of so many rows that stand where they belong one may stand elsewhere. */
const LEAST_IN_PLACE = 20;
/** Below so many rows what follows a name does not yet say that it heads it: 长沙 may be 长沙县, before 宁乡. */
const FEWEST_TO_HEAD = 2;

interface Head {
  readonly adcode: Adcode;
  readonly text: string;
}

interface OpenHeads {
  readonly province: Head | null;
  /** null below a part of another one. */
  readonly city: Head | null;
  /** The last city, also where a part of another one stood below it since. */
  readonly lastCity: Head | null;
}

const NONE_OPEN: OpenHeads = { province: null, city: null, lastCity: null };

/**
 * Reads places in the order of their rows as an outline: 市中区 below 济南市 is the one in Jinan, and 吉林 above 长春 the
 * province. null where the rows draw none: where no area stands above its parts, or where parts that are known by
 * themselves stand below others.
 *
 * @param rows each different from the one before.
 * @returns by row the place that it names; null where the outline does not tell.
 */
export function readOutline(rows: readonly OutlineRow[], resolve: Resolver): readonly (OutlinedPlace | null)[] | null {
  const known = new Map<string, OwnReading>();
  const readings = rows.map((row) => {
    const key = `${row.text}\t${row.province ?? ''}`;
    const reading = known.get(key) ?? ownReading(row, resolve);
    known.set(key, reading);
    return reading;
  });
  const listed = new Set(readings.flatMap((reading) => (reading.kind === 'area' ? [reading.adcode] : [])));
  const inPlace = rowsInPlace(readings, listed);
  if (inPlace === 0) return null;
  const mayHead = inPlace >= FEWEST_TO_HEAD;

  let open = NONE_OPEN;
  return rows.map((row, index) => {
    const reading = readings[index]!;
    const adcode = reading.kind === 'area' ? reading.adcode : settled(readings, index, open, mayHead);
    if (adcode === null) return null;
    const around = areasAround(adcode);
    const above = (head: Head | null) => (head !== null && around.includes(head.adcode) ? head.text : null);
    const [province, city] = [above(open.province), above(open.lastCity)];
    open = opened(open, { adcode, text: row.text });
    const how = reading.kind === 'area' ? reading.how : howOf(row.text, adcode, resolve);
    const isOutlined = province !== null || city !== null || reading.kind === 'open';
    // A code needs no other column.
    return how === null || how === 'code' || !isOutlined ? null : { adcode, how, province, city };
  });
}

/** How many places that are known by themselves stand below the areas that they are parts of; 0 where others do not. */
function rowsInPlace(readings: readonly OwnReading[], listed: ReadonlySet<Adcode>): number {
  let open = NONE_OPEN;
  let inPlace = 0;
  let elsewhere = 0;
  for (const reading of readings) {
    if (reading.kind !== 'area') continue;
    const { adcode } = reading;
    const [nearest] = areasAround(adcode).filter((around) => listed.has(around));
    if (nearest !== undefined && open.city?.adcode !== adcode) {
      if (nearest === open.lastCity?.adcode || nearest === open.province?.adcode) inPlace += 1;
      else elsewhere += 1;
    }
    open = opened(open, { adcode, text: '' });
  }
  return LEAST_IN_PLACE * elsewhere <= inPlace ? inPlace : 0;
}

/** The heads that hold for the rows below one. */
function opened(open: OpenHeads, head: Head): OpenHeads {
  const { adcode } = head;
  const level = levelOf(adcode);
  if (level === 'province') return { province: head, city: null, lastCity: null };
  const province = open.province?.adcode === provinceAdcode(adcode) ? open.province : null;
  if (level === 'prefecture') return { province, city: head, lastCity: head };
  const { lastCity } = open;
  if (lastCity?.adcode !== parentAdcode(adcode)) return { province, city: null, lastCity };
  return { province, city: lastCity, lastCity };
}

/**
 * Which of several areas a name means: the part of the area above it, or the one whose parts follow. null where neither
 * says so, or both.
 */
function settled(
  readings: readonly OwnReading[],
  index: number,
  { province, city }: OpenHeads,
  mayHead: boolean,
): Adcode | null {
  const adcodes = adcodesOf(readings[index]!);
  const next = readings.slice(index + 1, index + 1 + ROWS_AHEAD).find(({ kind }) => kind !== 'none');
  const following = next === undefined ? [] : adcodesOf(next);
  const heads = adcodes.filter(
    (adcode) =>
      mayHead &&
      adcode !== city?.adcode &&
      adcode !== province?.adcode &&
      following.some((other) => areasAround(other).includes(adcode)),
  );
  const inCity = adcodes.filter((adcode) => city !== null && areasAround(adcode).includes(city.adcode));
  const inProvince = adcodes.filter((adcode) => province !== null && areasAround(adcode).includes(province.adcode));
  const inside = inCity.length > 0 ? inCity : inProvince;
  const possible = new Set([...heads, ...inside]);
  return possible.size === 1 ? [...possible][0]! : null;
}

/** Sums and remarks may stand between a name and its first part. */
const ROWS_AHEAD = 4;

function adcodesOf(reading: OwnReading): readonly Adcode[] {
  if (reading.kind === 'none') return [];
  return reading.kind === 'area' ? [reading.adcode] : reading.adcodes;
}

/** By which kind of name the text means the area. */
function howOf(text: string, adcode: Adcode, resolve: Resolver): ResolvedHow | null {
  const level = levelOf(adcode);
  const parent = level === 'county' ? parentAdcode(adcode) : null;
  const found = resolve({
    name: text,
    province: level === 'province' ? null : provinceAdcode(adcode),
    city: parent,
    level,
  });
  return found.status === 'matched' && found.adcode === adcode ? found.how : null;
}
