import type { Position } from '../../geometry/position';
import type { Positions } from '../geometry';

export function flatPositions(positions: readonly Position[]): Positions {
  return Float64Array.from(positions.flat());
}
