import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Boundaries, decodeBoundaries } from '../../src/core/areas/boundaries';
import { nationalGeographies } from '../../src/core/areas/geography';
import type { Topology } from '../../src/core/areas/topology';
import type { Portrayal, PortrayedArea } from '../../src/core/portrayal/portrayal';
import type { MapScene } from '../../src/core/scene/mapScene';
import { thumbnail } from '../../src/render/svg/thumbnail';
import { median } from './statistics';

const BUILT = join(import.meta.dirname, '../../geodata/built');
const REPETITIONS = 40;

export interface ThumbnailTiming {
  /** The one that reads the boundaries, and the median of those that follow. */
  readonly firstMs: number;
  readonly medianMs: number;
  /** As text. */
  readonly bytes: number;
}

/** Times drawing the whole country small, each area in a colour of its class: the most that a thumbnail has to draw. */
export function timeThumbnails(): ThumbnailTiming {
  const scene = sceneOf(readBoundaries());
  const size = { widthPixels: 64, heightPixels: 48 };
  const times: number[] = [];
  let bytes = 0;
  for (let repetition = 0; repetition <= REPETITIONS; repetition += 1) {
    const begun = performance.now();
    const svg = thumbnail(scene, size);
    times.push(performance.now() - begun);
    bytes = Buffer.byteLength(svg);
  }
  return { firstMs: times[0] as number, medianMs: median(times.slice(1)), bytes };
}

function readBoundaries(): { readonly boundaries: Boundaries; readonly land: Topology } {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(BUILT, name), 'utf8'));
  const decoded = decodeBoundaries(read('overview.topo.json'));
  if (!decoded.ok) throw new Error(decoded.reason);
  return { boundaries: decoded.boundaries, land: read('land.topo.json') as Topology };
}

function sceneOf({ boundaries, land }: ReturnType<typeof readBoundaries>): MapScene {
  const geographies = { ...nationalGeographies(boundaries), county: null };
  const geography = geographies.prefecture;
  const areas = geography.areas.map(
    ({ adcode }, index): PortrayedArea => ({
      adcode,
      value: index,
      observation: null,
      unread: null,
      classIndex: index % 5,
      // Some hatched, as on most maps.
      fill: index % 6 === 5 ? null : [40 * (index % 6), 90, 120],
      radiusPixels: 0,
    }),
  );
  // A thumbnail reads no more of a portrayal.
  const portrayal = { areas, legend: { symbolColour: [31, 95, 168] } } as unknown as Portrayal;
  return {
    portrayal,
    geography,
    geographies,
    land,
    overlays: [],
    selection: [],
    hovered: null,
    labels: [],
    appearance: 'day',
  };
}
