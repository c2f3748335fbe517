import type { Feature, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { type Adcode, isAdcode, isProvinceAndPrefecture, levelOf } from '../../../src/core/areas/area';
import { recordOf } from '../../../src/core/text/isRecord';
import { reasonOf } from '../../../src/core/text/reasonOf';
import { errorIn, type Finding, hasErrors, placeIn } from '../finding';
import { readJson } from '../readJson';

/** An area as its publisher drew it. */
export interface SiteArea {
  readonly adcode: Adcode;
  /** As the file has it; null where it names none. */
  readonly name: string | null;
  readonly englishName: string | null;
  readonly geometry: MultiPolygon;
}

export interface SiteBoundaries {
  /** Of prefecture rank, each adcode once. */
  readonly areas: readonly SiteArea[];
  /** Names that the file has of provinces; their outlines follow from the areas, so that borders are shared. */
  readonly provinces: readonly Pick<SiteArea, 'adcode' | 'name' | 'englishName'>[];
}

/** Positions beyond are of no place in China, but swapped, or metres of a projection. */
const WINDOW = { west: 70, south: 0, east: 140, north: 57 };
/** Names by which GeoJSON says that it is in longitudes and latitudes of WGS-84, or of CGCS2000, which is as good. */
const GEOGRAPHIC = /CRS:?84|EPSG:{1,2}(4326|4490)$/i;

/**
 * Reads a boundary file, GeoJSON or TopoJSON, of features with an `adcode` (or one as their id) and a `name`. The
 * boundaries are null where it has an error.
 *
 * @param file its name, as the findings say it.
 */
export function readBoundaryFile(
  file: string,
  text: string,
): { readonly boundaries: SiteBoundaries | null; readonly findings: readonly Finding[] } {
  const json = readJson(file, text);
  if (!json.ok) return { boundaries: null, findings: [json.finding] };
  const listed = featuresOf(file, json.value);
  if (!Array.isArray(listed)) return { boundaries: null, findings: [listed as Finding] };

  const findings: Finding[] = [];
  const areas = new Map<Adcode, SiteArea>();
  const provinces: SiteArea[] = [];
  listed.forEach((item: unknown, index) => {
    const read = readFeature(item);
    const adcode = typeof read === 'string' ? adcodeOf(item) : read.adcode;
    const pattern = new RegExp(`"(adcode|id)"\\s*:\\s*"?${adcode === '' ? '$.' : adcode}\\b`);
    const place = `${placeIn(file, text, pattern)}, feature ${index + 1}${adcode === '' ? '' : ` (${adcode})`}`;
    if (typeof read === 'string') findings.push(errorIn(place, read));
    else if (levelOf(read.adcode) === 'province' && !isProvinceAndPrefecture(read.adcode)) provinces.push(read);
    else if (levelOf(read.adcode) === 'county')
      findings.push(errorIn(place, 'this is the code of a county; the file holds prefectures: leave it out'));
    else if (areas.has(read.adcode))
      findings.push(errorIn(place, 'this adcode was there before; merge the two into one MultiPolygon'));
    else areas.set(read.adcode, read);
  });
  if (areas.size === 0 && findings.length === 0)
    findings.push(errorIn(file, 'no feature is a prefecture; give each prefecture as a feature with its adcode'));
  const held = new Set([...areas.keys()].map((adcode) => `${adcode.slice(0, 2)}0000`));
  for (const { adcode } of provinces.filter((province) => !held.has(province.adcode)))
    findings.push(errorIn(file, `the province ${adcode} has no prefectures in the file; add them, or leave it out`));
  return { boundaries: hasErrors(findings) ? null : { areas: [...areas.values()], provinces }, findings };
}

/** The features of a GeoJSON collection or of a topology; else what is wrong. */
function featuresOf(file: string, value: unknown): readonly unknown[] | Finding {
  const { type, features, objects, crs } = recordOf(value);
  const { name: crsName } = recordOf(recordOf(crs).properties);
  if (typeof crsName === 'string' && !GEOGRAPHIC.test(crsName))
    return errorIn(file, `the coordinates are said to be in ${crsName}; convert them to WGS-84 (EPSG:4326)`);
  if (type === 'FeatureCollection' && Array.isArray(features)) return features;
  if (type !== 'Topology') return errorIn(file, 'this is neither a GeoJSON FeatureCollection nor a TopoJSON topology');
  const layers = Object.entries(recordOf(objects));
  const wanted = layers.filter(([name]) => ['prefectures', 'provinces'].includes(name));
  const chosen = wanted.length > 0 ? wanted : layers;
  if (wanted.length === 0 && layers.length !== 1) {
    const names = layers.map(([name]) => name).join(', ');
    return errorIn(file, `of its objects (${names}) none is called "prefectures"; name the one that is to be drawn so`);
  }
  try {
    return chosen.flatMap(([name, object]) => {
      const converted = feature(value as Topology, object as GeometryObject);
      const members = converted.type === 'FeatureCollection' ? converted.features : [converted];
      // A municipality stands among the prefectures too.
      return name === 'provinces' ? members.filter((member) => !isProvinceAndPrefecture(adcodeOf(member))) : members;
    });
  } catch (error) {
    const reason = reasonOf(error);
    return errorIn(file, `the topology is damaged (${reason}); export it again`);
  }
}

/** One area, or what is wrong with it. */
function readFeature(item: unknown): SiteArea | string {
  const { properties, geometry } = recordOf(item) as Partial<Feature>;
  const adcode = adcodeOf(item);
  if (adcode === '') return 'it has no adcode; give it one of six digits as a property or as its id';
  if (!isAdcode(adcode)) return `"${adcode}" is no adcode; write six digits`;
  const { type, coordinates } = recordOf(geometry);
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  if (!Array.isArray(polygons) || polygons.length === 0) return 'it is no Polygon or MultiPolygon; draw it as one';
  for (const polygon of polygons) {
    if (!Array.isArray(polygon) || polygon.length === 0) return 'one of its polygons has no rings; remove it';
    for (const ring of polygon) {
      const problem = ringProblem(ring);
      if (problem !== null) return problem;
    }
  }
  const { name, name_en: englishName } = recordOf(properties);
  return {
    adcode,
    name: textOr(name),
    englishName: textOr(englishName),
    geometry: { type: 'MultiPolygon', coordinates: polygons as Position[][][] },
  };
}

function ringProblem(ring: unknown): string | null {
  if (!Array.isArray(ring) || ring.length < 4) return 'a ring has fewer than four positions; remove or redraw it';
  for (const position of ring) {
    const [longitude, latitude]: unknown[] = Array.isArray(position) ? position : [];
    if (typeof longitude !== 'number' || typeof latitude !== 'number') return 'a position is not two numbers';
    const isInside =
      longitude >= WINDOW.west && longitude <= WINDOW.east && latitude >= WINDOW.south && latitude <= WINDOW.north;
    if (!isInside)
      return (
        `the position [${longitude}, ${latitude}] is no longitude and latitude in or near China; ` +
        'give WGS-84 degrees, longitude first'
      );
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (first[0] !== last[0] || first[1] !== last[1]) return 'a ring is not closed; repeat its first position at its end';
  return new Set(ring.map(([x, y]: Position) => `${x},${y}`)).size < 3 ? 'a ring has no area; remove it' : null;
}

function adcodeOf(item: unknown): string {
  const { id, properties } = recordOf(item);
  const { adcode } = recordOf(properties);
  const written = adcode ?? id;
  return typeof written === 'string' || typeof written === 'number' ? String(written).trim() : '';
}

function textOr(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
