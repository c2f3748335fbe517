import type { Feature, LineString } from 'geojson';
import type { Topology } from 'topojson-specification';
import { arcOwners } from './arcOwners';
import type { Invariant } from './invariant';
import { arcPositions, membersOf } from './readTopology';

/**
 * Borders are shared: an arc bounds one area, or two from its two sides. Anything else is an overlap. And the objects
 * agree: an arc between two provinces bounds both, one inside a province bounds none; likewise for the nation.
 */
export function checkSharedBorders(topology: Topology, edition: string): Invariant {
  const owners = arcOwners(membersOf(topology, 'prefectures'));
  const provinces = arcOwners(membersOf(topology, 'provinces'));
  const nation = arcOwners(membersOf(topology, 'nation'));
  const wrong = new Set<number>();
  for (const arc of topology.arcs.keys()) {
    const { forward, backward } = owners.get(arc) ?? { forward: [], backward: [] };
    const sides = [...new Set([...forward, ...backward].map((adcode) => adcode.slice(0, 2)))];
    const isOutline = forward.length + backward.length === 1;
    const isProvincial = sides.length === 2 || isOutline;
    if (forward.length > 1 || backward.length > 1 || forward.length + backward.length === 0) wrong.add(arc);
    else if (provinces.has(arc) !== isProvincial || nation.has(arc) !== isOutline) wrong.add(arc);
  }
  const lines = arcPositions(topology);
  return {
    name: `shared-borders-${edition}`,
    ok: wrong.size === 0,
    figure: `${wrong.size} of ${topology.arcs.length} arcs not shared by one area or two, alike in all three objects`,
    limit: '0',
    offending: [...wrong].map(
      (arc): Feature<LineString> => ({
        type: 'Feature',
        properties: { arc, owners: owners.get(arc) ?? null },
        geometry: { type: 'LineString', coordinates: [...(lines[arc] ?? [])] },
      }),
    ),
  };
}
