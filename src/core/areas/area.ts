import type { Position } from '../geometry/position';

/**
 * Areas: the divisions of GB/T 2260 that figures are published for.
 *
 * An adcode is always a string of six digits: two for the province, two for the prefecture, two for the county.
 */
export type Adcode = string;

/** The levels of the division tree. The generic word for one of their members is "area". */
export type Level = 'province' | 'prefecture' | 'county';

/** From the broadest to the finest. */
export const LEVELS: readonly Level[] = ['province', 'prefecture', 'county'];

export interface AreaNames {
  /** Full official name, simplified Chinese: 东营市. */
  readonly zh: string;
  /** The same in traditional Chinese: 東營市. */
  readonly hant: string;
  /** Without the generic ("City", "Prefecture"): Dongying. */
  readonly en: string;
}

export interface Area {
  readonly adcode: Adcode;
  readonly level: Level;
  readonly names: AreaNames;
  /** Adcode of the province that the area lies in; its own for a province. */
  readonly province: Adcode;
  /** Geodesic area in km², computed from the unsimplified boundary. */
  readonly areaKm2: number;
  /** True where the boundary is one that it had before, with other ground: its area is then that of no area today. */
  readonly isFormerOutline?: true;
  /** A point well inside the polygon (pole of inaccessibility). */
  readonly labelPoint: Position;
}

/** The level of an adcode. A municipality is both province and prefecture: `isProvinceAndPrefecture`. */
export function levelOf(adcode: Adcode): Level {
  if (adcode.endsWith('0000')) return 'province';
  return adcode.endsWith('00') || adcode.slice(2, 4) === '90' ? 'prefecture' : 'county';
}

/** Municipalities, Hong Kong, Macau and Taiwan: one area that stands among the provinces and among the prefectures. */
export function isProvinceAndPrefecture(adcode: Adcode): boolean {
  return adcode.endsWith('0000') && SINGLE_AREA_PROVINCES.includes(adcode.slice(0, 2));
}

const SINGLE_AREA_PROVINCES: readonly string[] = ['11', '12', '31', '50', '71', '81', '82'];

/** Prefecture-level cities without districts or counties, and Sansha, whose are seas: they stand for themselves among counties. */
const CITIES_WITHOUT_COUNTIES: ReadonlySet<Adcode> = new Set(['441900', '442000', '460300', '460400', '620200']);

/**
 * The levels that an area counts at: those of a column that it may stand in. The same list for areas of the same.
 *
 * Municipalities, Hong Kong, Macau and Taiwan count as provinces and prefectures; directly administered counties, and
 * the five prefecture-level cities that have no counties, as prefectures and counties.
 */
export function ranksOf(adcode: Adcode): readonly Level[] {
  if (isProvinceAndPrefecture(adcode)) return RANKS.municipality;
  if (isDirectlyAdministered(adcode) || CITIES_WITHOUT_COUNTIES.has(adcode)) return RANKS.undivided;
  return RANKS[levelOf(adcode)];
}

const RANKS = {
  province: ['province'],
  municipality: ['province', 'prefecture'],
  prefecture: ['prefecture'],
  undivided: ['prefecture', 'county'],
  county: ['county'],
} as const satisfies Record<string, readonly Level[]>;

function isDirectlyAdministered(adcode: Adcode): boolean {
  return adcode.slice(2, 4) === '90' && !adcode.endsWith('00');
}

/** True for a well-formed six-digit adcode; says nothing about whether such an area exists. */
export function isAdcode(text: string): text is Adcode {
  return /^[1-9]\d{5}$/.test(text);
}

/** The province that an adcode lies in: 370502 → 370000. */
export function provinceAdcode(adcode: Adcode): Adcode {
  return `${adcode.slice(0, 2)}0000`;
}

/**
 * One level up: county → prefecture → province → null.
 *
 * Counties administered directly by their province (419001, 429004, 469001, 659001) are of prefecture rank, and so
 * climb to the province; counties of a municipality climb to the municipality, which is of prefecture rank too.
 */
export function parentAdcode(adcode: Adcode): Adcode | null {
  if (adcode.endsWith('0000')) return null;
  const isInMunicipality = SINGLE_AREA_PROVINCES.includes(adcode.slice(0, 2));
  return levelOf(adcode) === 'prefecture' || isInMunicipality ? provinceAdcode(adcode) : `${adcode.slice(0, 4)}00`;
}

/** The areas that an area lies in, from the province down. */
export function ancestorsOf(adcode: Adcode): readonly Adcode[] {
  const parent = parentAdcode(adcode);
  return parent === null ? [] : [...ancestorsOf(parent), parent];
}
