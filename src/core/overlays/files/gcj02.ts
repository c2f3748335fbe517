import gcoord from 'gcoord';
import type { Positions } from '../geometry';
import type { LongitudeLatitude } from './coordinates';

/** A thousandth of a metre, in degrees. */
const CLOSE_ENOUGH = 1e-8;
const MOST_STEPS = 10;

/**
 * The WGS-84 position of a GCJ-02 one, the shifted datum of Chinese web maps; a position outside China stays.
 *
 * GCJ-02 is only given forwards, so the position is sought that it shifts here, step by step. gcoord's own way back
 * takes the same steps, but on the edge of the rectangle that it holds for China it never ends.
 */
export function gcj02ToWgs84([longitude, latitude]: LongitudeLatitude): LongitudeLatitude {
  let [x, y] = [longitude, latitude];
  for (let step = 0; step < MOST_STEPS; step++) {
    const [shiftedX, shiftedY] = gcoord.transform([x, y], gcoord.WGS84, gcoord.GCJ02);
    const [missX, missY] = [shiftedX - longitude, shiftedY - latitude];
    if (Math.abs(missX) < CLOSE_ENOUGH && Math.abs(missY) < CLOSE_ENOUGH) break;
    x -= missX;
    y -= missY;
  }
  return [x, y];
}

export function positionsToWgs84(positions: Positions): Positions {
  const converted = new Float64Array(positions.length);
  for (let i = 0; i < positions.length; i += 2) converted.set(gcj02ToWgs84([positions[i]!, positions[i + 1]!]), i);
  return converted;
}
