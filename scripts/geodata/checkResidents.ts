import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { parentAdcode, provinceAdcode } from '../../src/core/areas/area';
import { RESIDENTS_INSIDE_MEASURE, RESIDENTS_MEASURE } from '../../src/core/record/normalise';
import type { Observation } from '../../src/core/record/observation';
import { sumOf } from '../../src/core/verify/consistency/sums';
import { GEODATA_FOLDER } from './folders';
import type { Invariant } from './validate/invariant';

/** Active servicemen, whom the census counts in no province. */
const SERVICEMEN = 2_000_000;
/** People of the country without and with Hong Kong, Macau and Taiwan: national bulletin no. 2. */
const PUBLISHED = { provinces: 1_411_778_724, all: 1_443_497_378 };
/** Whose people were supplied to that bulletin and not counted. */
const SUPPLIED: readonly string[] = ['710000', '810000', '820000'];

/** People whom the county volume has under a zone of a prefecture, and in none of its counties. */
export interface ZoneResidents {
  readonly prefecture: string;
  readonly residents: number;
}

export async function readZoneResidents(): Promise<readonly ZoneResidents[]> {
  const rows = csvParse(await readFile(join(GEODATA_FOLDER, 'residents-zones.csv'), 'utf8'));
  return rows.map(({ prefecture = '', residents = '' }) => ({ prefecture, residents: Number(residents) }));
}

/**
 * Holds the residents of the census against each other: provinces sum to the country, counties and zones to what the county
 * volume has of their prefecture and of their province.
 *
 * @param observations of the whole record.
 */
export function checkResidents(
  observations: readonly Observation[],
  zones: readonly ZoneResidents[],
): readonly Invariant[] {
  const ofMeasure = (id: string) =>
    new Map(observations.filter(({ measure }) => measure === id).map(({ adcode, value }) => [adcode, value]));
  const residents = ofMeasure(RESIDENTS_MEASURE);
  const inside = new Map([...residents, ...ofMeasure(RESIDENTS_INSIDE_MEASURE)]);
  const parts = partsOf(inside, zones);
  const of = (isWhole: (adcode: string) => boolean) =>
    [...parts]
      .filter(([adcode]) => isWhole(adcode))
      .map(([adcode, sum]) => ({ adcode, sum, value: inside.get(adcode) }));
  return [
    checkCountry(residents),
    checkSums(
      'residents-of-prefectures',
      of((adcode) => !adcode.endsWith('0000')),
    ),
    checkSums(
      'residents-of-provinces',
      of((adcode) => adcode.endsWith('0000')),
    ),
  ];
}

/** By prefecture and province, the people of their counties, of places without counties and of zones. */
function partsOf(inside: ReadonlyMap<string, number>, zones: readonly ZoneResidents[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const add = (adcode: string, value: number) => sums.set(adcode, (sums.get(adcode) ?? 0) + value);
  const divided = new Set([...inside.keys()].map(parentAdcode).filter((adcode) => adcode !== null));
  for (const [adcode, value] of inside) {
    const prefecture = parentAdcode(adcode);
    if (prefecture === null || divided.has(adcode)) continue;
    add(prefecture, value);
    if (prefecture !== provinceAdcode(adcode)) add(provinceAdcode(adcode), value);
  }
  for (const { prefecture, residents } of zones) {
    add(prefecture, residents);
    if (sums.has(prefecture)) add(provinceAdcode(prefecture), residents);
  }
  return sums;
}

function checkCountry(residents: ReadonlyMap<string, number>): Invariant {
  const provinces = [...residents].filter(([adcode]) => adcode.endsWith('0000') && !SUPPLIED.includes(adcode));
  const counted = sumOf(provinces.map(([, value]) => value));
  const supplied = sumOf(SUPPLIED.map((adcode) => residents.get(adcode) ?? 0));
  return {
    name: 'residents-of-the-country',
    ok: counted + SERVICEMEN === PUBLISHED.provinces && counted + SERVICEMEN + supplied === PUBLISHED.all,
    figure: `${counted} of ${provinces.length} provinces and ${SERVICEMEN} servicemen, ${supplied} supplied`,
    limit: `${PUBLISHED.provinces} and, with those supplied, ${PUBLISHED.all}, as published`,
    offending: [],
  };
}

interface Whole {
  readonly adcode: string;
  readonly sum: number;
  readonly value: number | undefined;
}

function checkSums(name: string, wholes: readonly Whole[]): Invariant {
  const wrong = wholes.filter(({ sum, value }) => sum !== value);
  return {
    name,
    ok: wrong.length === 0,
    figure: `${wholes.length - wrong.length} of ${wholes.length} are the sum of their parts; ${sumOf(wholes.map(({ sum }) => sum))} people`,
    limit: 'all, to a person',
    offending: [],
    remarks: wrong.map(({ adcode, sum, value }) => `${adcode}: ${sum} in its parts, ${value} published`),
  };
}
