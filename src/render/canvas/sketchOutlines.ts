import { outlinesOf } from '../../core/areas/tessellate';
import type { Topology } from '../../core/areas/topology';
import { project, type Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import { type Appearance, inksOf } from '../../core/portrayal/palette';
import { outlineStyles } from '../style/lineStyles';
import type { Outlined } from '../style/outlinedBy';
import { css } from './pen';

/** Sets areas off on a sketch, each as the first of the topologies has it. */
export function sketchOutlines(
  canvas: HTMLCanvasElement,
  topologies: readonly Topology[],
  outlined: Outlined,
  appearance: Appearance,
  view: View,
  size: Size,
): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const toPixels = project(view, size);
  const styles = outlineStyles(inksOf(appearance));
  context.lineJoin = 'round';
  for (const [rank, rings] of outlinesOf(topologies, outlined)) {
    const path = new Path2D();
    for (const ring of rings)
      ring.forEach(([longitude = 0, latitude = 0], index) => {
        const [x, y] = toPixels([longitude, latitude]);
        if (index === 0) path.moveTo(x, y);
        else path.lineTo(x, y);
      });
    context.strokeStyle = css(styles[rank].colour);
    context.lineWidth = styles[rank].widthPixels;
    context.stroke(path);
  }
}
