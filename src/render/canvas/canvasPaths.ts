import { projectedArcs } from '../../core/areas/projectedArcs';
import { thinnedArcs } from '../../core/areas/thinnedArcs';
import type { WorldArcs } from '../../core/areas/worldArcs';
import type { Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import { type WorldCamera, worldCamera } from '../../core/geometry/worldCamera';
import type { Positions } from '../../core/overlays/geometry';
import type { Shape } from '../drawing/painter';

/** Shapes as paths of a canvas, kept while the map is only panned. */
export interface CanvasPaths {
  /** In the pixels of the window that was looked at when the paths were begun. */
  of(shape: Shape): Path2D;
  /**
   * Takes up a camera. Paths of another scale or bearing, or of a window too far away, are dropped.
   *
   * @returns how far paths have to be moved, in pixels.
   */
  look(view: View, size: Size): readonly [x: number, y: number];
}

interface Begun {
  readonly camera: WorldCamera;
  readonly size: Size;
  readonly paths: WeakMap<Shape, Path2D>;
}

/**
 * @param pixelRatio pixels of the device in one of CSS: what cannot be seen is left out.
 * @param marginPixels so far beyond the window shapes are followed: so far it can be panned before paths are dropped.
 */
export function createCanvasPaths(pixelRatio: number, marginPixels = 0): CanvasPaths {
  let begun: Begun | null = null;
  return {
    look(view, size) {
      const { widthPixels: width, heightPixels: height } = size;
      const camera = worldCamera(view, { width, height, unitsPerPixel: 1, margin: marginPixels });
      if (begun !== null && begun.size.widthPixels === width && begun.size.heightPixels === height) {
        const { a, b, e, f } = begun.camera;
        const [x, y] = [camera.e - e, camera.f - f];
        const isNear = Math.abs(x) <= marginPixels && Math.abs(y) <= marginPixels;
        const isSame = a === camera.a && b === camera.b && begun.camera.projection === camera.projection;
        if (isSame && isNear) return [x, y];
      }
      begun = { camera, size, paths: new WeakMap() };
      return [0, 0];
    },
    of(shape) {
      if (begun === null) throw new Error('createCanvasPaths: no camera has been taken up');
      const path = begun.paths.get(shape) ?? pathOf(shape, begun.camera, pixelRatio);
      begun.paths.set(shape, path);
      return path;
    },
  };
}

function pathOf(shape: Shape, camera: WorldCamera, pixelRatio: number): Path2D {
  const path = new Path2D();
  const thinned = (arcs: WorldArcs) =>
    thinnedArcs(projectedArcs(arcs, camera.projection), Math.hypot(camera.a, camera.b) * pixelRatio);
  switch (shape.type) {
    case 'areas':
      addAreas(path, thinned(shape.arcs), shape.members, camera);
      break;
    case 'borders': {
      const { arcs, boxes } = thinned(shape.arcs);
      for (const index of shape.members)
        if (camera.isInWindow(boxes, [[index]])) addArc(path, arcs[index] as Float64Array, camera, false, true);
      break;
    }
    default:
      for (const line of shape.lines) {
        addLine(path, line, camera);
        if (shape.type === 'rings') path.closePath();
      }
  }
  return path;
}

function addAreas(path: Path2D, { arcs, boxes, rings }: WorldArcs, members: readonly number[], camera: WorldCamera) {
  for (const member of members) {
    const own = rings[member] ?? [];
    if (!camera.isInWindow(boxes, own)) continue;
    for (const ring of own) {
      ring.forEach((index, i) => {
        addArc(path, arcs[index < 0 ? ~index : index] as Float64Array, camera, index < 0, i === 0);
      });
      path.closePath();
    }
  }
}

/** Continues a path along an arc, forwards or backwards. */
function addArc(path: Path2D, arc: Float64Array, { a, b, e, f }: WorldCamera, isBackwards: boolean, isStart: boolean) {
  const last = arc.length - 2;
  for (let i = 0; i <= last; i += 2) {
    const at = isBackwards ? last - i : i;
    const [x, y] = [arc[at] as number, arc[at + 1] as number];
    if (isStart && i === 0) path.moveTo(a * x + b * y + e, b * x - a * y + f);
    else path.lineTo(a * x + b * y + e, b * x - a * y + f);
  }
}

function addLine(path: Path2D, line: Positions, { a, b, e, f, projection }: WorldCamera) {
  for (let i = 0; i < line.length; i += 2) {
    const [x, y] = projection.toPlane([line[i] as number, line[i + 1] as number]);
    if (i === 0) path.moveTo(a * x + b * y + e, b * x - a * y + f);
    else path.lineTo(a * x + b * y + e, b * x - a * y + f);
  }
}
