import type { View } from '../domain/mapState';
import type { Size } from '../domain/mercator';
import type { Topology } from '../domain/topology';
import type { Atlas } from '../state/atlas';
import { outlinedBy } from './outlinedBy';
import { sizeOf } from './pen';
import { refined } from './refined';
import { createSketch, type Sketched } from './sketch';
import { sketchLabels } from './sketchLabels';
import { sketchOutlines } from './sketchOutlines';
import { sketchOverlays } from './sketchOverlays';

/** Of the atlas, what a picture of the map shows. */
export type Pictured = Sketched & Pick<Atlas, 'mapState' | 'session' | 'overlays'>;

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
