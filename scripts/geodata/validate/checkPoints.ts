import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Point } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Invariant } from './invariant';
import { membersOf, type ObjectName } from './readTopology';

/** Every label point lies inside its area. */
export function checkLabels(topology: Topology, edition: string): Invariant {
  const objects: readonly ObjectName[] = ['prefectures', 'provinces', 'counties'];
  const members = objects.flatMap((object) => membersOf(topology, object));
  const outside = members.filter(({ properties, shape }) => !isInside(properties.label, shape));
  return {
    name: `labels-${edition}`,
    ok: outside.length === 0,
    figure: `${outside.length} of ${members.length} label points outside their area`,
    limit: '0',
    offending: outside.map(({ adcode, shape }) => ({ type: 'Feature', properties: { adcode }, geometry: shape })),
    remarks: outside.map(({ adcode }) => `outside: ${adcode}`),
  };
}

function isInside(label: unknown, shape: MultiPolygon): boolean {
  if (!Array.isArray(label) || label.length !== 2) return false;
  return booleanPointInPolygon([Number(label[0]), Number(label[1])], shape);
}

/** A place that the national outline has to reach. */
export interface OutlyingPlace {
  readonly adcode: string;
  readonly name: string;
  readonly position: readonly [number, number];
}

/** How far an outlying island may be from where it is looked for: simplified to a few corners, it has moved a little. */
const LARGEST_DISTANCE_DEGREES = 0.06;

/** The national outline is complete: Taiwan and each named island is drawn, in its own area. */
export function checkOutline(topology: Topology, edition: string, places: readonly OutlyingPlace[]): Invariant {
  const members = new Map(membersOf(topology, 'prefectures').map((one) => [one.adcode, one]));
  const missing = places.filter(({ adcode, position: [x, y] }) => {
    const positions = members.get(adcode)?.shape.coordinates.flat(2) ?? [];
    return !positions.some(([px = 0, py = 0]) => Math.hypot(px - x, py - y) <= LARGEST_DISTANCE_DEGREES);
  });
  const isTaiwanThere = members.has('710000');
  return {
    name: `outline-${edition}`,
    ok: missing.length === 0 && isTaiwanThere,
    figure: `${places.length - missing.length} of ${places.length} outlying islands drawn, Taiwan ${isTaiwanThere ? 'too' : 'missing'}`,
    limit: 'all',
    offending: missing.map(
      ({ name, position }): Feature<Point> => ({
        type: 'Feature',
        properties: { name },
        geometry: { type: 'Point', coordinates: [...position] },
      }),
    ),
    remarks: missing.map(({ name }) => `missing: ${name}`),
  };
}
