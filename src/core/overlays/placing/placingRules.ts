import type { Position } from '../../geometry/position';
import type { Positions } from '../geometry';
import { beltAlong } from './belt';
import { equalAreas } from './equalAreas';
import { pipelineNetwork } from './pipelineNetwork';
import { scatter } from './scatter';
import { spreadEvenly } from './spreadEvenly';
import { zoneGround } from './zoneGround';

/**
 * The rules that kinds of overlays place things by. Kinds receive them as an argument and import only their type: the
 * geometry libraries behind them weigh more than the page without its map, and only the worker draws.
 */
export const PLACING_RULES = {
  beltAlong,
  equalAreas,
  flatPositions,
  pipelineNetwork,
  scatter,
  spreadEvenly,
  zoneGround,
} as const;

export type PlacingRules = typeof PLACING_RULES;

function flatPositions(positions: readonly Position[]): Positions {
  return Float64Array.from(positions.flat());
}
