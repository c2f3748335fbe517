import * as v from 'valibot';
import { positive } from '../../../../src/core/overlays/kinds/fields';
import { defineKind } from '../../../../src/core/overlays/kinds/overlayKind';

/** A kind that the atlas does not have: spokes of a length around the seat of each of two districts. */
export const spokes = defineKind({
  id: 'spokes',
  fields: { perSpoke: v.pipe(positive, v.integer()) },
  parameters: ['width'],
  geometryParameters: ['width'],
  draw({ entry, parameters, ground, published }) {
    const count = published / entry.perSpoke;
    const degrees = (parameters.width ?? 1) / 111;
    const lines = ground.districts.flatMap(({ seat: [x, y] }) =>
      Array.from({ length: count }, (_, i) => {
        const turn = (2 * Math.PI * i) / count;
        return Float64Array.of(x, y, x + degrees * Math.cos(turn), y + degrees * Math.sin(turn));
      }),
    );
    return { type: 'lines', lines };
  },
  countOf: (part) => (part.type === 'lines' ? part.lines.length : null),
  expectedOf: ({ perSpoke }, published) => (2 * published) / perSpoke,
  scaleOf: ({ perSpoke }) => ({ zh: `每条 ${perSpoke} 人`, en: `${perSpoke} people a spoke` }),
  saysLength: true,
  formOf: () => 'line',
  badge: { zh: '试作', en: 'on trial' },
});
