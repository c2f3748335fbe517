import type { Topology } from 'topojson-specification';

/** What the two squares carry; the validators read `label`, `km2` and the names. */
export function properties(label: [number, number], km2: number) {
  return { zh: '东营市', hant: '東營市', en: 'Dongying', km2, label, province: '370000' };
}

/**
 * Two squares of one degree side by side, clockwise, sharing arc 0:
 *
 *     (0,1)──(1,1)──(2,1)
 *       │ 370100 │ 370500 │
 *     (0,0)──(1,0)──(2,0)
 */
export function twoSquares(): Topology {
  const areas = [
    { type: 'Polygon' as const, id: '370100', arcs: [[0, 1]], properties: properties([0.5, 0.5], 12_000) },
    { type: 'Polygon' as const, id: '370500', arcs: [[~0, 2]], properties: properties([1.5, 0.5], 12_000) },
  ];
  const province = { type: 'Polygon' as const, id: '370000', arcs: [[1, 2]], properties: properties([1, 0.5], 24_000) };
  return {
    type: 'Topology',
    transform: { scale: [0.01, 0.01], translate: [0, 0] },
    objects: {
      prefectures: { type: 'GeometryCollection', geometries: areas },
      provinces: { type: 'GeometryCollection', geometries: [province] },
      nation: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: '100000', arcs: [[1, 2]] }] },
    },
    arcs: [
      // The shared border, from north to south.
      [
        [100, 100],
        [0, -100],
      ],
      // The west square's other sides, from the south-east corner round to the north-east one.
      [
        [100, 0],
        [-100, 0],
        [0, 100],
        [100, 0],
      ],
      // The east square's other sides, from the north-west corner round to the south-west one.
      [
        [100, 100],
        [100, 0],
        [0, -100],
        [-100, 0],
      ],
    ],
  };
}

/** The two squares with a change. */
export function changed(change: (topology: ReturnType<typeof editable>) => void): Topology {
  const topology = editable();
  change(topology);
  return topology as unknown as Topology;
}

interface EditableGeometry {
  type: string;
  id: string;
  arcs: number[][];
  properties?: Record<string, unknown>;
}

function editable() {
  return twoSquares() as unknown as {
    objects: Record<'prefectures' | 'provinces' | 'nation', { geometries: EditableGeometry[] }>;
    arcs: number[][][];
  };
}
