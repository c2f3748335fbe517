import { alg, Graph } from '@dagrejs/graphlib';
import { booleanPointInPolygon, distance, lineIntersect, lineString, polygonToLine } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import type { WaterPiece } from './openStreetMapWater';

/**
 * A river through the pieces of water that it is drawn as, from the piece nearest to one position to that nearest to
 * another.
 *
 * The cheapest way (Dijkstra) where a step costs the square of its length, so that many short steps along the river are
 * cheaper than a long one across; a step onto a lake costs `lakeCost` times as much, since lakes also lie beside the river.
 *
 * @throws where steps of at most `longestStepKilometres` do not lead from one end to the other.
 */
export function riverLine(
  pieces: readonly WaterPiece[],
  [from, to]: readonly [Position, Position],
  { lakeCost, longestStepKilometres }: { readonly lakeCost: number; readonly longestStepKilometres: number },
): readonly Position[] {
  const graph = new Graph({ directed: true });
  for (const index of pieces.keys()) graph.setNode(String(index));
  for (const [start, piece] of pieces.entries()) {
    for (const [end, next] of pieces.entries()) {
      const kilometres = distance(piece.position, next.position);
      if (start === end || kilometres > longestStepKilometres) continue;
      graph.setEdge(String(start), String(end), kilometres ** 2 * (next.kind === 'lake' ? lakeCost : 1));
    }
  }
  const [source, mouth] = [nearestPiece(pieces, from), nearestPiece(pieces, to)];
  const steps = alg.dijkstra(graph, source, (edge) => Number(graph.edge(edge)));
  const way: Position[] = [];
  for (let at: string | undefined = mouth; at !== undefined; at = steps[at]?.predecessor) {
    way.unshift(pieces[Number(at)]?.position ?? []);
    if (at === source) return way;
  }
  throw new Error(`No steps of at most ${longestStepKilometres} km lead along the river.`);
}

/**
 * The rest of a line from where it first enters an area, whether it leaves it again or not.
 *
 * @throws where the line begins inside, or does not enter.
 */
export function fromBoundary(line: readonly Position[], area: MultiPolygon): readonly Position[] {
  const first = line.findIndex((position) => booleanPointInPolygon(position, area));
  const [outside, inside] = [line[first - 1], line[first]];
  if (!outside || !inside) throw new Error(first === 0 ? 'The line begins inside.' : 'The line does not enter.');
  const outline = polygonToLine(area);
  const rings = outline.type === 'FeatureCollection' ? outline.features : [outline];
  const [crossing] = rings
    .flatMap((ring) => lineIntersect(lineString([outside, inside]), ring).features)
    .map(({ geometry }) => geometry.coordinates)
    .sort((a, b) => distance(a, inside) - distance(b, inside));
  return crossing ? [crossing, ...line.slice(first)] : line.slice(first);
}

/** @throws where there is none. */
function nearestPiece(pieces: readonly WaterPiece[], to: Position): string {
  const distances = pieces.map(({ position }) => distance(position, to));
  const nearest = distances.indexOf(Math.min(...distances));
  if (nearest < 0) throw new Error('There is no water.');
  return String(nearest);
}
