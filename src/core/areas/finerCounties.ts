import { type Adcode, provinceAdcode } from './area';
import { collectionOf, decodeArc, type GeometryObject, type Topology } from './topology';

type Arcs = number | readonly Arcs[];

const OBJECT = 'counties';

/**
 * The counties of the country with those of some provinces drawn finer, in the order that they were in. Positions are absolute, since
 * each file is quantised in its own way. The border of a finer province is in both topologies, as an outer one.
 *
 * @param finer by province; each with the same counties as the overview has there.
 */
export function withFinerCounties(overview: Topology, finer: ReadonlyMap<Adcode, Topology>): Topology {
  const arcs: number[][][] = [];
  const append = (part: Topology): number => {
    const offset = arcs.length;
    for (const arc of part.arcs) arcs.push(pairs(decodeArc(arc, part)));
    return offset;
  };
  const coarse = append(overview);
  const shapes = new Map<string, GeometryObject>();
  for (const part of finer.values()) {
    const offset = append(part);
    for (const geometry of collectionOf(part, OBJECT).geometries)
      shapes.set(String(geometry.id), moved(geometry, offset));
  }
  const geometries = collectionOf(overview, OBJECT).geometries.map(
    (geometry) => shapes.get(String(geometry.id)) ?? moved(geometry, coarse),
  );
  return { type: 'Topology', objects: { [OBJECT]: { type: 'GeometryCollection', geometries } }, arcs };
}

/** Whether a province's own file has the very counties that the overview has of it. */
export function hasSameCounties(overview: Topology, province: Adcode, finer: Topology): boolean {
  const adcodes = collectionOf(overview, OBJECT).geometries.map(({ id }) => String(id));
  const wanted = adcodes.filter((adcode) => provinceAdcode(adcode) === province);
  const found = collectionOf(finer, OBJECT).geometries.map(({ id }) => String(id));
  return wanted.length === found.length && wanted.every((adcode, index) => adcode === found[index]);
}

function moved(geometry: GeometryObject, offset: number): GeometryObject {
  return { ...geometry, arcs: shifted((geometry as { arcs: Arcs }).arcs, offset) } as GeometryObject;
}

/** ~i is arc i backwards. */
function shifted(arcs: Arcs, offset: number): Arcs {
  if (typeof arcs !== 'number') return arcs.map((arc) => shifted(arc, offset));
  return arcs < 0 ? arcs - offset : arcs + offset;
}

function pairs(positions: Float64Array): number[][] {
  const points: number[][] = [];
  for (let i = 0; i < positions.length; i += 2) points.push([positions[i] as number, positions[i + 1] as number]);
  return points;
}
