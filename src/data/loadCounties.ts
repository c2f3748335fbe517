import type { Adcode } from '../domain/area';
import { type CountyBoundaries, decodeCounties } from '../domain/boundaries';
import { type Geography, OBJECTS } from '../domain/geography';
import { mergeTopologies } from '../domain/mergeTopologies';
import type { Notice } from '../domain/notice';
import type { Addition, AtlasData } from './assembleAtlas';
import { fetchJson } from './fetchFile';

/** Fetches the counties of all provinces that have any. A file that is missing or damaged is named, the others are used. */
export async function loadCounties({ countyProvinces }: AtlasData): Promise<Addition> {
  const files = await Promise.all(countyProvinces.map(loadProvince));
  const notices: Notice[] = [];
  const loaded: CountyBoundaries[] = [];
  for (const { file, decoded } of files) {
    if (decoded.ok) loaded.push(decoded.counties);
    else notices.push({ code: 'file-not-loaded', severity: 'warning', values: { file, reason: decoded.reason } });
  }
  return { parts: loaded.length === 0 ? {} : { counties: geographyOf(loaded) }, notices };
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
