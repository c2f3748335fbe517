import type { Adcode } from '../domain/area';
import { type CountyBoundaries, decodeCounties } from '../domain/boundaries';
import { type Geography, OBJECTS } from '../domain/geography';
import { mergeTopologies } from '../domain/mergeTopologies';
import type { Notice } from '../domain/notice';
import { observeAreas } from '../domain/observeAreas';
import { fetchJson } from './fetchFile';
import type { AtlasData } from './loadAtlas';

/** The atlas with counties, as many as could be loaded: the same object where there are none. */
export interface WithCounties {
  readonly data: AtlasData;
  readonly notices: readonly Notice[];
}

/**
 * Fetches the counties of all provinces that have any, and their areas as observations. A file that is missing or
 * damaged is named and the others are used.
 */
export async function loadCounties(data: AtlasData): Promise<WithCounties> {
  const files = await Promise.all(data.countyProvinces.map(loadProvince));
  const notices: Notice[] = [];
  const loaded: CountyBoundaries[] = [];
  for (const { file, decoded } of files) {
    if (decoded.ok) loaded.push(decoded.counties);
    else notices.push({ code: 'file-not-loaded', severity: 'warning', values: { file, reason: decoded.reason } });
  }
  if (loaded.length === 0) return { data, notices };
  const county = geographyOf(loaded);
  const { record, geographies, boundaries } = data;
  const observations = [...record.observations, ...observeAreas(county.areas, boundaries.edition.date)];
  return {
    data: { ...data, record: { ...record, observations }, geographies: { ...geographies, county } },
    notices,
  };
}

async function loadProvince(province: Adcode) {
  const file = `counties/${province}.topo.json`;
  const fetched = await fetchJson(file);
  return { file, decoded: fetched.ok ? decodeCounties(fetched.value) : fetched };
}

/** Files are of whole provinces, in the order of their adcodes, so that the areas stay in theirs. */
function geographyOf(provinces: readonly CountyBoundaries[]): Geography {
  return {
    level: 'county',
    topology: mergeTopologies(
      provinces.map(({ topology }) => topology),
      OBJECTS.county,
    ),
    object: OBJECTS.county,
    areas: provinces.flatMap(({ areas }) => areas),
  };
}
