import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Topology } from 'topojson-specification';
import { GEODATA_FOLDER } from '../folders';
import type { Invariant } from '../validate/invariant';
import { membersOf } from '../validate/readTopology';

/** Sources differ by what they count as land, and the area changes with the coast: more is another outline. */
const LARGEST_DEVIATION = 0.1;

/** Areas in km² that yearbooks have of counties, by adcode. */
export async function readCountyAreas(): Promise<ReadonlyMap<string, number>> {
  const rows = csvParse(await readFile(join(GEODATA_FOLDER, 'county-areas.csv'), 'utf8'));
  return new Map(rows.map(({ adcode = '', km2 = '' }) => [adcode, Number(km2)]));
}

/** The areas that are computed for counties are those published, but for counties of which divisions.csv says that none is. */
export function checkPublishedAreas(topology: Topology, published: ReadonlyMap<string, number>): Invariant {
  const counties = membersOf(topology, 'counties').filter(
    ({ adcode, properties }) => published.has(adcode) && properties.earlier !== true,
  );
  const deviations = counties.map(({ adcode, properties, shape }) => {
    const [computed, km2] = [Number(properties.km2), published.get(adcode) ?? 0];
    return { adcode, shape, computed, km2, deviation: Math.abs(computed / km2 - 1) };
  });
  const wrong = deviations.filter(({ deviation }) => !(deviation <= LARGEST_DEVIATION));
  const median = deviations.map(({ deviation }) => deviation).sort((a, b) => a - b)[Math.floor(deviations.length / 2)];
  return {
    name: 'published-areas-counties',
    ok: wrong.length === 0 && deviations.length > 0,
    figure: `${wrong.length} of ${deviations.length} counties off, half of them within ${((median ?? 0) * 100).toFixed(2)} %`,
    limit: `${LARGEST_DEVIATION * 100} % of the published area`,
    offending: wrong.map(({ adcode, shape }) => ({ type: 'Feature', properties: { adcode }, geometry: shape })),
    remarks: wrong.map(({ adcode, computed, km2 }) => `${adcode}: ${computed} km² computed, ${km2} km² published`),
  };
}
