import type { Topology } from 'topojson-specification';
import type { Invariant } from './invariant';
import { membersOf } from './readTopology';

export interface PublishedArea {
  readonly adcode: string;
  readonly name: string;
  /** In km²: from, to; sources differ by what they count as land. */
  readonly squareKilometres: readonly [number, number];
}

/** Largest deviation from what is published, as a share. */
const LARGEST_DEVIATION = 0.05;

/** Areas lie within 5 % of the published ones. */
export function checkAreas(topology: Topology, published: readonly PublishedArea[]): Invariant {
  const members = new Map(
    [...membersOf(topology, 'provinces'), ...membersOf(topology, 'prefectures')].map((one) => [one.adcode, one]),
  );
  const deviations = published.map(({ adcode, name, squareKilometres: [from, to] }) => {
    const km2 = Number(members.get(adcode)?.properties.km2 ?? Number.NaN);
    const nearest = Math.min(Math.max(km2, from), to);
    return { adcode, name, km2, from, to, deviation: km2 / nearest - 1 };
  });
  const wrong = deviations.filter(({ deviation }) => !(Math.abs(deviation) <= LARGEST_DEVIATION));
  const largest = deviations.reduce((most, { deviation }) => Math.max(most, Math.abs(deviation)), 0);
  return {
    name: 'published-areas',
    ok: wrong.length === 0,
    figure: `largest deviation ${percent(largest)} of ${deviations.length} published areas`,
    limit: percent(LARGEST_DEVIATION),
    offending: wrong.flatMap(({ adcode, deviation }) => {
      const shape = members.get(adcode)?.shape;
      return shape ? [{ type: 'Feature' as const, properties: { adcode, deviation }, geometry: shape }] : [];
    }),
    remarks: deviations.map(({ adcode, name, km2, from, to, deviation }) => {
      const range = from === to ? `${from}` : `${from}–${to}`;
      return `${adcode} ${name}: ${km2} km², published ${range}, ${percent(deviation)}`;
    }),
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
