import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, LineString, MultiPolygon, Position } from 'geojson';
import { mergeArcs } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonGeometry,
  Polygon,
  Topology,
} from 'topojson-specification';
import { shapeOf } from '../finishEdition';
import { labelPoint } from '../labelPoint';
import { arcOwners } from './arcOwners';
import { checkGaps } from './checkGaps';
import type { Invariant } from './invariant';
import { arcPositions, type Member, membersOf } from './readTopology';

/** An arc bounds one county, or two from its two sides. Anything else is an overlap. */
export function checkCountyBorders(topology: Topology, edition: string): Invariant {
  const owners = arcOwners(membersOf(topology, 'counties'));
  const lines = arcPositions(topology);
  const wrong = [...topology.arcs.keys()].filter((arc) => {
    const { forward, backward } = owners.get(arc) ?? { forward: [], backward: [] };
    return forward.length > 1 || backward.length > 1 || forward.length + backward.length === 0;
  });
  return {
    name: `shared-borders-${edition}`,
    ok: wrong.length === 0,
    figure: `${wrong.length} of ${topology.arcs.length} arcs not shared by one county or two`,
    limit: '0',
    offending: wrong.map(
      (arc): Feature<LineString> => ({
        type: 'Feature',
        properties: { arc, owners: owners.get(arc) ?? null },
        geometry: { type: 'LineString', coordinates: [...(lines[arc] ?? [])] },
      }),
    ),
  };
}

/**
 * No gap lies between the counties: the province that they make together has no hole wider than a step of the grid,
 * except where there is one of another province: an area of the national edition, or a county that is too small for that.
 *
 * @param counties of all provinces.
 */
export function checkCountyGaps(
  topology: Topology,
  edition: string,
  national: Topology,
  counties: readonly Topology[] = [],
): Invariant {
  const provinces = new Set(membersOf(topology, 'counties').map(({ properties }) => properties.province));
  const others = membersOf(national, 'prefectures').filter(({ properties }) => !provinces.has(properties.province));
  const enclaves: string[] = [];
  const isGap = (hole: Position[]) => {
    const shape: MultiPolygon = { type: 'MultiPolygon', coordinates: [[hole]] };
    const inside = labelPoint(shape);
    // In a hole narrower than the point's rounding, the point may lie beside it: that is no enclave.
    const isOf = ({ shape: other }: { shape: MultiPolygon }) => booleanPointInPolygon(inside, other);
    const isBeyond = ({ properties }: Member) => !provinces.has(properties.province);
    const stranger = booleanPointInPolygon(inside, shape)
      ? (others.find(isOf) ?? counties.flatMap((each) => membersOf(each, 'counties').filter(isBeyond)).find(isOf))
      : undefined;
    if (stranger) enclaves.push(`enclave of ${stranger.adcode} ${stranger.properties.zh} at ${inside.join(' ')}`);
    return !stranger;
  };
  const coordinates = unionOfCounties(topology).coordinates.map(([outer = [], ...holes]) => [
    outer,
    ...holes.filter(isGap),
  ]);
  return { ...checkGaps(topology, edition, { type: 'MultiPolygon', coordinates }), remarks: enclaves };
}

function unionOfCounties(topology: Topology): MultiPolygon {
  const { geometries } = topology.objects.counties as GeometryCollection;
  const polygons = geometries.filter((one): one is Polygon | MultiPolygonGeometry => /Polygon$/.test(String(one.type)));
  return shapeOf(topology, mergeArcs(topology, polygons));
}
