import { boundsOf, positionsOf } from '../boundsOfParts';
import type { OverlayPart } from '../geometry';
import type { FileLayer } from './fileLayer';
import { positionsToWgs84 } from './gcj02';

/** The same layer with all its positions taken for GCJ-02 and converted. */
export function toWgs84Layer(layer: FileLayer): FileLayer {
  const parts = layer.parts.map(convertPart);
  const { stations, roads } = layer;
  return {
    ...layer,
    parts,
    bounds: boundsOf(parts.flatMap(positionsOf)),
    stations: stations && { ...stations, positions: positionsToWgs84(stations.positions) },
    roads: roads && { ...roads, lines: roads.lines.map(positionsToWgs84) },
  };
}

function convertPart(part: OverlayPart): OverlayPart {
  if (part.type === 'lines') return { ...part, lines: part.lines.map(positionsToWgs84) };
  if (part.type !== 'areas') return { ...part, positions: positionsToWgs84(part.positions) };
  return { ...part, areas: part.areas.map((area) => area.map((rings) => rings.map(positionsToWgs84))) };
}
