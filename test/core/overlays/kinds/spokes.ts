import * as v from 'valibot';
import type { Shape } from '../../../../src/core/overlays/geometry';
import type { Ground } from '../../../../src/core/overlays/ground';
import { positive } from '../../../../src/core/overlays/kinds/fields';
import { defineKind, type Parameters } from '../../../../src/core/overlays/kinds/overlayKind';

/** A kind that the atlas does not have: spokes of a length around the seat of each of two districts. */
export const spokes = defineKind({
  id: 'spokes',
  fields: { perSpoke: v.pipe(positive, v.integer()) },
  parameters: ['width'],
  geometryParameters: ['width'],
  countOf: (part) => (part.type === 'lines' ? part.lines.length : null),
  expectedOf: ({ perSpoke }, published) => (2 * published) / perSpoke,
  scaleOf: ({ perSpoke }) => ({ zh: `每条 ${perSpoke} 人`, en: `${perSpoke} people a spoke` }),
  saysLength: true,
  formOf: () => 'line',
  badge: { zh: '试作', en: 'on trial' },
});

interface Task {
  readonly entry: { readonly perSpoke: number };
  readonly parameters: Parameters;
  readonly ground: Ground;
  readonly published: number;
}

export function drawSpokes({ entry, parameters, ground, published }: Task): Shape {
  const count = published / entry.perSpoke;
  const degrees = (parameters.width ?? 1) / 111;
  const lines = ground.districts.flatMap(({ seat: [x, y] }) =>
    Array.from({ length: count }, (_, i) => {
      const turn = (2 * Math.PI * i) / count;
      return Float64Array.of(x, y, x + degrees * Math.cos(turn), y + degrees * Math.sin(turn));
    }),
  );
  return { type: 'lines', lines };
}
