import type { Topology } from '../core/areas/topology';
import type { Size } from '../core/geometry/mercator';
import type { View } from '../core/geometry/view';
import { sizeOf } from '../render/canvas/pen';
import { createSketch } from '../render/canvas/sketch';
import { sketchLabels } from '../render/canvas/sketchLabels';
import { sketchOutlines } from '../render/canvas/sketchOutlines';
import { sketchOverlays } from '../render/canvas/sketchOverlays';
import { outlinedBy } from '../render/style/outlinedBy';
import type { Atlas } from '../state/atlas';
import { refined } from './refined';

/** Of the atlas, what a picture of the map shows. */
export type Pictured = Pick<
  Atlas,
  'portrayal' | 'appearance' | 'geography' | 'data' | 'mapState' | 'session' | 'overlays'
>;

export interface StillPicture {
  /** @param size of the canvas, if it is not in its place on the page. */
  draw(pictured: Pictured, view: View, size?: Size): void;
}

/**
 * All that the map shows, as the CPU draws it on a canvas: it stands where the map cannot, or cannot be fast enough.
 *
 * @param detail the finer boundaries, as far as they have come.
 */
export function createStillPicture(
  canvas: HTMLCanvasElement,
  land: Topology | null,
  detail: () => Topology | null,
): StillPicture {
  const sketch = createSketch(canvas, land);
  return {
    draw(pictured, view, size = sizeOf(canvas)) {
      const shown = refined(pictured, detail(), view);
      const { appearance, overlays, data } = shown;
      sketch.draw(shown, view, size);
      const { prefecture, county } = data.geographies;
      const topologies = [prefecture.topology, ...(county === null ? [] : [county.topology])];
      sketchOutlines(canvas, topologies, outlinedBy(shown), appearance, view, size);
      sketchOverlays(canvas, overlays, appearance, view, size);
      sketchLabels(canvas, shown, view, size);
    },
  };
}
