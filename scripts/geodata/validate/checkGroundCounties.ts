import { booleanPointInPolygon } from '@turf/turf';
import type { Topology } from 'topojson-specification';
import { geodesicAreaKm2 } from '../geodesicArea';
import type { Invariant } from './invariant';
import { type Member, membersOf } from './readTopology';

/** Largest deviation of a county's area from that in its province's file, as a share. */
const LARGEST_DEVIATION = 0.001;

/**
 * The counties of the ground are those of its places, each once and under the names that it has in its province's file.
 *
 * @param places adcodes of prefectures, and of counties alone.
 * @param counties of the provinces' files.
 */
export function checkGroundCounties(
  ground: Topology,
  places: readonly string[],
  counties: readonly Member[],
): Invariant {
  const isAsked = ({ adcode, properties }: Member) =>
    places.includes(adcode) || places.includes(String(properties.prefecture));
  const asked = counties.filter(isAsked);
  const empty = places.filter((place) => !asked.some((one) => [one.adcode, one.properties.prefecture].includes(place)));
  const drawn = membersOf(ground, 'counties');
  const missing = asked.filter(({ adcode }) => drawn.filter((one) => one.adcode === adcode).length !== 1);
  const originals = new Map(asked.map((one) => [one.adcode, one]));
  const different = drawn.filter(({ adcode, properties }) => {
    const original = originals.get(adcode)?.properties;
    return !original || COPIED.some((key) => properties[key] !== original[key]);
  });
  return {
    name: 'counties-overlay-ground',
    ok: missing.length === 0 && different.length === 0 && empty.length === 0,
    figure:
      `${drawn.length} counties of ${places.length} places; ${missing.length} not there once, ` +
      `${different.length} not as in the county files`,
    limit: `each of ${asked.length} counties once`,
    offending: [...missing, ...different].map(({ adcode, shape }) => ({
      type: 'Feature',
      properties: { adcode },
      geometry: shape,
    })),
    remarks: [
      ...missing.map(({ adcode }) => `not there once: ${adcode}`),
      ...different.map(({ adcode }) => `not as in the county files: ${adcode}`),
      ...empty.map((place) => `no county drawn: ${place}`),
    ],
  };
}

/** What a county has from its province's file. */
const COPIED = ['zh', 'hant', 'en', 'km2', 'prefecture'] as const;

/** Every county is drawn as large as in its province's file. */
export function checkGroundAreas(ground: Topology, counties: readonly Member[]): Invariant {
  const originals = new Map(counties.map(({ adcode, shape }) => [adcode, geodesicAreaKm2(shape)]));
  const drawn = membersOf(ground, 'counties').map(({ adcode, shape }) => {
    const deviation = Math.abs(geodesicAreaKm2(shape) / (originals.get(adcode) ?? Number.NaN) - 1);
    return { adcode, shape, deviation };
  });
  const wrong = drawn.filter(({ deviation }) => !(deviation <= LARGEST_DEVIATION));
  return {
    name: 'areas-overlay-ground',
    ok: wrong.length === 0 && drawn.length > 0,
    figure: `largest deviation ${percent(Math.max(0, ...drawn.map(({ deviation }) => deviation)))} of ${drawn.length} counties`,
    limit: `${percent(LARGEST_DEVIATION)} of the area in the county files`,
    offending: wrong.map(({ adcode, shape }) => ({ type: 'Feature', properties: { adcode }, geometry: shape })),
    remarks: wrong.map(({ adcode, deviation }) => `${adcode}: ${percent(deviation)}`),
  };
}

/** The seat of each county's government lies inside it. */
export function checkSeats(ground: Topology): Invariant {
  const counties = membersOf(ground, 'counties');
  const outside = counties.filter(({ properties: { seat }, shape }) => {
    const [longitude, latitude] = Array.isArray(seat) ? seat.map(Number) : [];
    return longitude === undefined || latitude === undefined || !booleanPointInPolygon([longitude, latitude], shape);
  });
  return {
    name: 'seats-overlay-ground',
    ok: outside.length === 0 && counties.length > 0,
    figure: `${outside.length} of ${counties.length} seats of government outside their county`,
    limit: '0',
    offending: outside.map(({ adcode, properties, shape }) => ({
      type: 'Feature',
      properties: { adcode, seat: properties.seat },
      geometry: shape,
    })),
    remarks: outside.map(({ adcode, properties }) => `outside: ${adcode} ${properties.zh}, ${properties.seat}`),
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(4)} %`;
}
