import type { Adcode } from '../core/areas/area';
import { type CountyBoundaries, decodeCounties } from '../core/areas/boundaries';
import { type Geography, OBJECTS } from '../core/areas/geography';
import { mergeTopologies } from '../core/areas/mergeTopologies';
import type { Notice } from '../core/text/notice';
import type { Addition, AtlasData } from './assembleAtlas';
import { fetchJson } from './fetchFile';
import { filesOf } from './readAtlas';

/** Fetches the counties of all provinces that have any. Those whose file is missing or damaged are named, the others used. */
export async function loadCounties({ countyProvinces, parts }: AtlasData): Promise<Addition> {
  const [residents, files] = await Promise.all([
    fetchJson('residents.json'),
    Promise.all(countyProvinces.map(loadProvince)),
  ]);
  const loaded: CountyBoundaries[] = [];
  const missing: Adcode[] = [];
  const reasons = new Set<string>();
  for (const { province, decoded } of files) {
    if (decoded.ok) loaded.push(decoded.counties);
    else {
      missing.push(province);
      reasons.add(decoded.reason);
    }
  }
  if (!residents.ok) reasons.add(residents.reason);
  const tables = residents.ok ? { files: { ...parts.files, ...filesOf(residents.value) } } : {};
  const values = { count: missing.length, adcodes: missing.join(','), reason: [...reasons].join('; ') };
  const notice: Notice = { code: 'counties-not-loaded', severity: 'warning', values };
  return {
    parts: loaded.length === 0 ? {} : { ...tables, counties: geographyOf(loaded) },
    notices: missing.length === 0 ? [] : [notice],
  };
}

async function loadProvince(province: Adcode) {
  const fetched = await fetchJson(`counties/${province}.topo.json`);
  return { province, decoded: fetched.ok ? decodeCounties(fetched.value) : fetched };
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
