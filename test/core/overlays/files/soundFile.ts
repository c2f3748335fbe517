import assert from 'node:assert/strict';
import { positionsOf } from '../../../../src/core/overlays/boundsOfParts';
import type { FileLayer, LayerFileResult } from '../../../../src/core/overlays/files/fileLayer';
import { toWgs84Layer } from '../../../../src/core/overlays/files/toWgs84Layer';

/** Whatever was read of a file lies on earth, and its areas are closed; read as GCJ-02, too. */
export function isSoundFile(result: LayerFileResult): void {
  if (!result.ok) return;
  isOnEarth(result.layer);
  isOnEarth(toWgs84Layer(result.layer));
}

function isOnEarth(layer: FileLayer): void {
  const lists = [...layer.parts.flatMap(positionsOf), ...(layer.roads?.lines ?? []), layer.stations?.positions ?? []];
  for (const list of lists)
    for (const [index, value] of [...list].entries())
      assert.ok(Math.abs(value) <= (index % 2 === 0 ? 180 : 90), `${value} is not on earth`);
  assert.ok(layer.bounds.every(Number.isFinite));
  assert.ok(layer.counts.vertices > 0);
  for (const part of layer.parts) {
    if (part.type !== 'areas') continue;
    for (const ring of part.areas.flat(2)) {
      assert.ok(ring.length >= 8);
      assert.deepEqual([...ring.subarray(0, 2)], [...ring.subarray(-2)]);
    }
  }
}
