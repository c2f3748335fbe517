import type { FeatureCollection, Geometry } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import { type CleanAreas, sortByAdcode } from '../cleanAreas';
import { shapeOf } from '../finishEdition';
import type { Outline } from '../readOutlines';
import { runMapshaper } from '../runMapshaper';
import { cutCounties } from './cutCounties';
import { shareOut } from './shareOut';

/**
 * Every county of a province once, ascending by adcode, not simplified. The counties of a prefecture fill its outline
 * as the national editions have it, without gap or overlap.
 *
 * @param prefectures of the province, clean, not simplified.
 */
export async function fitCounties(outlines: readonly Outline[], prefectures: CleanAreas): Promise<CleanAreas> {
  const { topology, pieces } = await cutCounties(outlines, prefectures);
  const { geometries } = topology.objects.pieces as GeometryCollection;
  const counties = shareOut(pieces, topology.arcs);
  const features = geometries.map((geometry, index) => ({
    type: 'Feature',
    properties: { adcode: counties[index] },
    geometry: shapeOf(topology, geometry),
  }));
  const { 'counties.json': dissolved } = await runMapshaper(
    ['-i pieces.json -dissolve adcode', '-o counties.json format=geojson'],
    { 'pieces.json': { type: 'FeatureCollection', features } },
    ['counties.json'],
  );
  return sortByAdcode(dissolved as FeatureCollection<Geometry, { adcode: string }>);
}
