import type { Adcode } from '../core/areas/area';
import { decodeCounties } from '../core/areas/boundaries';
import { hasSameCounties } from '../core/areas/finerCounties';
import { OBJECTS } from '../core/areas/geography';
import type { Topology } from '../core/areas/topology';
import type { Notice } from '../core/text/notice';
import type { Addition, AtlasData } from './assembleAtlas';
import { fetchJson } from './fetchFile';
import { filesOf } from './readAtlas';

/** Fetches the counties of the country, as a map of all of it shows them, with their residents. */
export async function loadCounties(data: AtlasData): Promise<Addition> {
  const [fetched, residents] = await Promise.all([fetchJson('counties.topo.json'), loadResidents(data)]);
  const decoded = fetched.ok ? decodeCounties(fetched.value) : fetched;
  if (!decoded.ok) return { parts: {}, notices: [notLoaded(data.countyProvinces, decoded.reason)] };
  const { areas, topology } = decoded.counties;
  const counties = { level: 'county', topology, object: OBJECTS.county, areas } as const;
  return { parts: { ...residents.parts, counties }, notices: residents.notices };
}

/** Fetches the residents of all counties, without which the record is not whole; nothing where they have come. */
export async function loadResidents({ parts }: AtlasData): Promise<Addition> {
  const file = 'residents.json';
  if (Object.keys(parts.files).some((name) => name.startsWith('residents/'))) return { parts: {}, notices: [] };
  const fetched = await fetchJson(file);
  return fetched.ok
    ? { parts: { files: { ...parts.files, ...filesOf(fetched.value) } }, notices: [] }
    : {
        parts: {},
        notices: [{ code: 'file-not-loaded', severity: 'warning', values: { file, reason: fetched.reason } }],
      };
}

/** Fetches finer shapes of the counties of some provinces. Those whose file is missing or damaged are named, the others used. */
export async function loadFinerCounties({ parts }: AtlasData, provinces: readonly Adcode[]): Promise<Addition> {
  const finerCounties = new Map<Adcode, Topology>();
  const missing: Adcode[] = [];
  const reasons = new Set<string>();
  for (const { province, decoded } of await Promise.all(provinces.map(loadProvince))) {
    const overview = parts.counties?.topology;
    if (decoded.ok && overview !== undefined && hasSameCounties(overview, province, decoded.counties.topology)) {
      finerCounties.set(province, decoded.counties.topology);
    } else {
      missing.push(province);
      reasons.add(decoded.ok ? 'of another edition' : decoded.reason);
    }
  }
  return {
    parts: finerCounties.size === 0 ? {} : { finerCounties },
    notices: missing.length === 0 ? [] : [notLoaded(missing, [...reasons].join('; '))],
  };
}

/** Fetches the files of provinces for the service worker to keep; false where one could not be had. */
export async function keepCounties(provinces: readonly Adcode[]): Promise<boolean> {
  const fetched = await Promise.all(provinces.map((province) => fetchJson(fileOf(province))));
  return fetched.every(({ ok }) => ok);
}

/** Of provinces, those whose files the service worker has kept. */
export async function keptProvinces(provinces: readonly Adcode[]): Promise<readonly Adcode[]> {
  if (typeof caches === 'undefined') return [];
  const kept = await Promise.all(
    provinces.map((province) => caches.match(`${import.meta.env.BASE_URL}data/${fileOf(province)}`)),
  );
  return provinces.filter((_, index) => kept[index] !== undefined);
}

function fileOf(province: Adcode): string {
  return `counties/${province}.topo.json`;
}

function notLoaded(provinces: readonly Adcode[], reason: string): Notice {
  const values = { count: provinces.length, adcodes: provinces.join(','), reason };
  return { code: 'counties-not-loaded', severity: 'warning', values };
}

async function loadProvince(province: Adcode) {
  const fetched = await fetchJson(fileOf(province));
  return { province, decoded: fetched.ok ? decodeCounties(fetched.value) : fetched };
}
