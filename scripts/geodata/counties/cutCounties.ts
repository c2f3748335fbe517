import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { CleanAreas } from '../cleanAreas';
import { shapeOf } from '../finishEdition';
import { geodesicAreaKm2 } from '../geodesicArea';
import type { Outline } from '../readOutlines';
import { runMapshaper } from '../runMapshaper';
import { prefectureOf } from './readCountyOutlines';
import type { Piece } from './shareOut';

/** Detached pieces of a county below this, in km², are what two drawings of one border leave, unless they are islands. */
const LARGEST_FRAGMENT_KM2 = 1;

/** A province cut along the outlines of both its counties and its prefectures: one piece each side of every line. */
export interface CutProvince {
  /** Not quantised; its object `pieces` holds a geometry for each of `pieces`, in the same order. */
  readonly topology: Topology;
  readonly pieces: readonly Piece[];
}

/**
 * Lays the counties over the prefectures that they have to fill. Counties and prefectures were drawn one by one, so
 * that some ground of a prefecture is drawn in a neighbour's county, or in none: those pieces have no owner yet, and
 * ground outside the prefectures is left out.
 *
 * @param prefectures of the province, clean, not simplified.
 */
export async function cutCounties(counties: readonly Outline[], prefectures: CleanAreas): Promise<CutProvince> {
  const { 'pieces.json': topology } = await runMapshaper(
    [
      '-i counties.json -clean -rename-fields county=adcode',
      '-i prefectures.json -rename-fields prefecture=adcode',
      '-union target=counties,prefectures name=pieces -filter "prefecture != null" -explode',
      '-o target=pieces pieces.json format=topojson no-quantization',
    ],
    { 'counties.json': { type: 'FeatureCollection', features: counties }, 'prefectures.json': prefectures },
    ['pieces.json'],
  );
  return { topology: topology as Topology, pieces: readPieces(topology as Topology) };
}

/** @throws when a piece has no shape: nothing of a prefecture may be lost. */
function readPieces(topology: Topology): readonly Piece[] {
  const { geometries } = topology.objects.pieces as GeometryCollection;
  const areas = geometries.map((geometry) => geodesicAreaKm2(shapeOf(topology, geometry)));
  const largest = new Map<string, number>();
  const drawnIn = (geometry: GeometryObject) => geometry.properties as { county: string | null; prefecture: string };
  for (const [index, geometry] of geometries.entries()) {
    const { county, prefecture } = drawnIn(geometry);
    if (!county || prefectureOf(county) !== prefecture) continue;
    largest.set(county, Math.max(largest.get(county) ?? 0, areas[index] ?? 0));
  }
  return geometries.map((geometry, index): Piece => {
    if (geometry.type !== 'Polygon') throw new Error(`A piece of the province is ${String(geometry.type)}.`);
    const { county, prefecture } = drawnIn(geometry);
    const own = county && prefectureOf(county) === prefecture ? county : null;
    const km2 = areas[index] ?? 0;
    const isFirm = own !== null && (km2 >= LARGEST_FRAGMENT_KM2 || km2 === largest.get(own));
    return { prefecture, arcs: geometry.arcs.flat(), firm: isFirm ? own : null, fallback: own };
  });
}
