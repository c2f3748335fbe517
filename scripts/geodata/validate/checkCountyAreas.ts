import type { Feature } from 'geojson';
import type { Topology } from 'topojson-specification';
import { geodesicAreaKm2 } from '../geodesicArea';
import type { Invariant } from './invariant';
import { type Member, membersOf } from './readTopology';

/** Largest deviation of what the counties' areas sum to, as a share: whole km² of each are summed. */
const LARGEST_DEVIATION = 0.001;

/** Largest deviation of what is drawn, as a share: it is simplified, and the smallest islands are left out, of which Zhoushan has a thousand. */
const LARGEST_DRAWN_DEVIATION = 0.0125;

/** Counties fill their prefecture: their areas sum to its area in the national edition. */
export function checkCountySums(topology: Topology, edition: string, national: Topology): Invariant {
  return compare(`areas-${edition}`, topology, national, LARGEST_DEVIATION, ({ properties }) => Number(properties.km2));
}

/** … and so do their outlines as drawn. */
export function checkDrawnAreas(topology: Topology, edition: string, national: Topology): Invariant {
  return compare(`drawn-areas-${edition}`, topology, national, LARGEST_DRAWN_DEVIATION, ({ shape }) =>
    geodesicAreaKm2(shape),
  );
}

function compare(
  name: string,
  topology: Topology,
  national: Topology,
  limit: number,
  areaOf: (county: Member) => number,
): Invariant {
  const sums = new Map<string, number>();
  const counties = membersOf(topology, 'counties');
  for (const county of counties) {
    const prefecture = String(county.properties.prefecture);
    sums.set(prefecture, (sums.get(prefecture) ?? 0) + areaOf(county));
  }
  const provinces = new Set(counties.map(({ properties }) => properties.province));
  const prefectures = membersOf(national, 'prefectures').filter((one) => provinces.has(one.properties.province));
  const deviations = prefectures.map(({ adcode, properties, shape }) => {
    const [sum, km2] = [sums.get(adcode) ?? 0, Number(properties.km2)];
    return { adcode, shape, sum, km2, deviation: sum / km2 - 1 };
  });
  const known = new Set(prefectures.map(({ adcode }) => adcode));
  const strangers = [...sums.keys()].filter((adcode) => !known.has(adcode));
  const wrong = deviations.filter(({ deviation }) => !(Math.abs(deviation) <= limit));
  const largest = deviations.reduce((most, { deviation }) => Math.max(most, Math.abs(deviation)), 0);
  return {
    name,
    ok: wrong.length === 0 && strangers.length === 0 && prefectures.length > 0,
    figure: `largest deviation ${percent(largest)} of ${prefectures.length} prefectures`,
    limit: percent(limit),
    offending: wrong.map(
      ({ adcode, shape, deviation }): Feature => ({
        type: 'Feature',
        properties: { adcode, deviation },
        geometry: shape,
      }),
    ),
    remarks: [
      ...wrong.map(({ adcode, sum, km2 }) => `${adcode}: counties ${Math.round(sum)} km², prefecture ${km2} km²`),
      ...strangers.map((adcode) => `no such prefecture: ${adcode}`),
    ],
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)} %`;
}
