import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bbox, centroid, multiPoint, polygon } from '@turf/turf';
import type { GeometryCollection, Position } from 'geojson';
import { packageFolder } from '../packages';
import type { RiverSettings } from './groundSettings';

/** A small polygon of water: the lower Yellow River is a chain of them, up to 8 km apart, at every scale there is. */
export interface WaterPiece {
  readonly kind: 'river' | 'lake';
  /** Its centroid. */
  readonly position: Position;
}

/** What the members of the collection are, in its order; the third, other water, is left out. */
const KINDS: readonly WaterPiece['kind'][] = ['river', 'lake'];

/** Pieces of OpenStreetMap's water (ODbL, of November 2017) around two positions, WGS-84, without the sea. */
export async function openStreetMapWater(
  ends: readonly [Position, Position],
  settings: PieceSettings,
): Promise<readonly WaterPiece[]> {
  const text = await readFile(join(await packageFolder('@geo-maps/earth-waterbodies-100m'), 'map.geo.json'), 'utf8');
  return selectPieces(JSON.parse(text), ends, settings);
}

type PieceSettings = Pick<RiverSettings, 'marginDegrees' | 'mostVertices'>;

/** @throws where the collection is not as that of the package. */
export function selectPieces(
  { geometries }: GeometryCollection,
  ends: readonly [Position, Position],
  { marginDegrees, mostVertices }: PieceSettings,
): readonly WaterPiece[] {
  const [west, south, east, north] = bbox(multiPoint([...ends]));
  const isWithin = ([x = 0, y = 0]: Position) =>
    x >= west - marginDegrees && x <= east + marginDegrees && y >= south - marginDegrees && y <= north + marginDegrees;
  return KINDS.flatMap((kind, index) => {
    const geometry = geometries[index];
    if (geometry?.type !== 'MultiPolygon') throw new Error(`OpenStreetMap's water has no ${kind}s.`);
    return geometry.coordinates
      .filter(([outer = []]) => outer.length <= mostVertices && outer.some(isWithin))
      .map((rings): WaterPiece => ({ kind, position: centroid(polygon(rings)).geometry.coordinates }));
  });
}
