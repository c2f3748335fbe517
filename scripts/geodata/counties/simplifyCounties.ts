import type { Topology } from 'topojson-specification';
import type { CleanAreas } from '../cleanAreas';
import { runMapshaper } from '../runMapshaper';
import { keptParts } from '../simplifyAreas';
import type { CountySettings } from './countySettings';

/** The counties of a province as a quantised topology; `adcode` is the only property of its object `counties`. */
export async function simplifyCounties(counties: CleanAreas, settings: CountySettings): Promise<Topology> {
  const { 'edition.json': topology } = await runMapshaper(
    [
      '-i counties.json',
      `-simplify weighted keep-shapes interval=${settings.intervalMetres}`,
      '-dissolve adcode',
      '-clean',
      `-o edition.json format=topojson quantization=${settings.quantization}`,
    ],
    { 'counties.json': keptParts(counties, [], settings.smallestIslandKm2) },
    ['edition.json'],
  );
  return topology as Topology;
}
