import type { WorldArcs } from '../../core/areas/worldArcs';
import { common, type Size } from '../../core/geometry/mercator';
import type { Position } from '../../core/geometry/position';
import type { View } from '../../core/geometry/view';
import { worldCamera } from '../../core/geometry/worldCamera';
import type { Rgb } from '../../core/portrayal/portrayal';
import { HATCH, SYMBOL } from '../style/styleTable';

/** Draws geography on a 2D canvas with one camera. Colours are CSS, lengths CSS pixels. */
export interface Pen {
  flood(colour: string): void;
  /** The outline of some geometries, those that lie outside the window left out. */
  outline(arcs: WorldArcs, geometries: Iterable<number>): Path2D;
  /** Some arcs as lines. */
  lines(arcs: WorldArcs, chosen: Iterable<number>): Path2D;
  fill(outline: Path2D, colour: string): void;
  /** Diagonal lines inside the outline; see HATCH. */
  hatch(outline: Path2D, colour: string): void;
  stroke(lines: Path2D, colour: string, widthPixels: number): void;
  circle(centre: Position, radiusPixels: number, colour: string, edge: string): void;
}

/** Of a canvas in its place on the page. */
export function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { widthPixels: clientWidth, heightPixels: clientHeight };
}

/** Sizes the canvas and takes it up; null where the browser gives no 2D canvas. */
export function createPen(canvas: HTMLCanvasElement, view: View, size: Size): Pen | null {
  const ratio = window.devicePixelRatio;
  const { widthPixels: width, heightPixels: height } = size;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  // "Read often" keeps the canvas in memory, where the CPU draws it: faster than a graphics card in software.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) return null;
  context.scale(ratio, ratio);

  const { a, b, e, f, isInWindow } = worldCamera(view, { width, height, unitsPerPixel: 1, margin: 0 });
  const toPixels = (position: Position): [number, number] => {
    const [x, y] = common(position);
    return [a * x + b * y + e, b * x - a * y + f];
  };

  /** Continues a path along an arc, forwards or backwards. */
  const follow = (path: Path2D, arc: Float64Array, isBackwards: boolean, isStart: boolean) => {
    const last = arc.length - 2;
    for (let i = 0; i <= last; i += 2) {
      const at = isBackwards ? last - i : i;
      const [x, y] = [arc[at] as number, arc[at + 1] as number];
      if (isStart && i === 0) path.moveTo(a * x + b * y + e, b * x - a * y + f);
      else path.lineTo(a * x + b * y + e, b * x - a * y + f);
    }
  };

  return {
    flood(colour) {
      context.fillStyle = colour;
      context.fillRect(0, 0, width, height);
    },
    outline({ arcs, boxes, rings }, geometries) {
      const path = new Path2D();
      for (const geometry of geometries) {
        const own = rings[geometry] ?? [];
        if (!isInWindow(boxes, own)) continue;
        for (const ring of own) {
          ring.forEach((index, i) => {
            follow(path, arcs[index < 0 ? ~index : index] as Float64Array, index < 0, i === 0);
          });
          path.closePath();
        }
      }
      return path;
    },
    lines({ arcs, boxes }, chosen) {
      const path = new Path2D();
      for (const index of chosen)
        if (isInWindow(boxes, [[index]])) follow(path, arcs[index] as Float64Array, false, true);
      return path;
    },
    fill(outline, colour) {
      context.fillStyle = colour;
      context.fill(outline, 'evenodd');
    },
    hatch(outline, colour) {
      context.save();
      context.clip(outline, 'evenodd');
      const period = HATCH.periodPixels * HATCH.alongEdge;
      const [anchorX, anchorY] = toPixels(HATCH.anchor);
      const first = (anchorX + anchorY + (HATCH.widthPixels * HATCH.alongEdge) / 2) % period;
      context.beginPath();
      for (let sum = first; sum < width + height; sum += period) {
        context.moveTo(sum, 0);
        context.lineTo(sum - height, height);
      }
      context.strokeStyle = colour;
      context.lineWidth = HATCH.widthPixels;
      context.stroke();
      context.restore();
    },
    stroke(lines, colour, widthPixels) {
      context.strokeStyle = colour;
      context.lineWidth = widthPixels;
      context.lineJoin = 'round';
      context.stroke(lines);
    },
    circle(centre, radiusPixels, colour, edge) {
      const [x, y] = toPixels(centre);
      context.beginPath();
      context.arc(x, y, radiusPixels, 0, 2 * Math.PI);
      context.globalAlpha = SYMBOL.fillOpacity;
      context.fillStyle = colour;
      context.fill();
      context.globalAlpha = 1;
      context.strokeStyle = edge;
      context.lineWidth = SYMBOL.edgePixels;
      context.stroke();
    },
  };
}

export function css([red, green, blue]: Rgb): string {
  return `rgb(${red} ${green} ${blue})`;
}
