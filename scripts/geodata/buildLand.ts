import { buffer } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { naturalEarthLand } from './naturalEarth';
import { runMapshaper } from './runMapshaper';
import type { LandLimits } from './validate/checkLand';

type Land = Feature<Polygon | MultiPolygon>;

/** The window that neighbouring land is shown in: west, south, east, north. */
const WINDOW = [40, -15, 170, 70] as const;

/** Small pieces of land off our own coast are crumbs. */
export const CRUMB_LIMITS: LandLimits = { window: WINDOW, largestCrumb: 0.35, coastDegrees: 0.5 };

/** How far the land reaches under our own border, so that no two differently simplified lines leave the sea between. */
const UNDERLAP_KILOMETRES = 30;

/**
 * Neighbouring land for context: Natural Earth without its borders, our own country erased, as a topology with the
 * object `land`.
 *
 * Off our coast the coarser coast of Natural Earth would leave crumbs of land in the sea: small pieces near the
 * country are dropped. Along land borders the land is drawn a little under our own areas, which are drawn above it.
 */
export async function buildLand(nation: MultiPolygon): Promise<Topology> {
  const { 'rest.json': rest } = await runMapshaper(
    [
      '-i land.json -i nation.json',
      `-clip target=land bbox=${WINDOW.join(',')}`,
      '-erase target=land source=nation',
      '-explode target=land',
      '-o rest.json target=land format=geojson geojson-type=FeatureCollection',
    ],
    { 'land.json': await naturalEarthLand('50m'), 'nation.json': asFeature(nation) },
    ['rest.json'],
  );
  const coast = nation.coordinates.flatMap((polygon) => polygon[0] ?? []);
  const neighbours = (rest as FeatureCollection<Polygon>).features.filter(
    ({ geometry }) =>
      squareDegrees(geometry) > CRUMB_LIMITS.largestCrumb || !isNear(geometry.coordinates[0] ?? [], coast),
  );

  const { 'land.json': land } = await runMapshaper(
    [
      '-i land.json -i border.json -i nation.json',
      '-clip target=border source=nation',
      '-merge-layers target=land,border force name=land',
      '-dissolve2 target=land',
      '-explode target=land',
      '-simplify weighted interval=11000',
      '-filter-islands target=land min-area=900km2',
      '-dissolve target=land',
      '-o land.json target=land format=topojson quantization=4000',
    ],
    {
      'land.json': { type: 'FeatureCollection', features: neighbours },
      'border.json': { type: 'FeatureCollection', features: [underlap(neighbours)] },
      'nation.json': asFeature(nation),
    },
    ['land.json'],
  );
  return withoutProperties(land as Topology);
}

/** Neighbouring continental land, widened. */
function underlap(neighbours: readonly Feature<Polygon>[]): Land {
  const continent = [...neighbours].sort((a, b) => squareDegrees(b.geometry) - squareDegrees(a.geometry))[0];
  const widened = continent && buffer(continent, UNDERLAP_KILOMETRES, { units: 'kilometers', steps: 2 });
  if (!widened) throw new Error('Natural Earth has no land in the window.');
  return widened;
}

function squareDegrees({ coordinates }: Polygon): number {
  const ring = coordinates[0] ?? [];
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    sum += x0 * y1 - x1 * y0;
  }
  return Math.abs(sum / 2);
}

function isNear(ring: readonly Position[], coast: readonly Position[]): boolean {
  return ring.some(([x = 0, y = 0]) =>
    coast.some(
      ([p = 0, q = 0]) => Math.abs(p - x) < CRUMB_LIMITS.coastDegrees && Math.abs(q - y) < CRUMB_LIMITS.coastDegrees,
    ),
  );
}

function asFeature(geometry: MultiPolygon): Feature<MultiPolygon> {
  return { type: 'Feature', properties: {}, geometry };
}

function withoutProperties(topology: Topology): Topology {
  const land = topology.objects.land as GeometryObject;
  const converted = feature(topology, land);
  if (converted.type === 'FeatureCollection' && converted.features.length === 0) throw new Error('No land is left.');
  return {
    type: 'Topology',
    ...(topology.transform ? { transform: topology.transform } : {}),
    objects: { land },
    arcs: topology.arcs,
  };
}
