import type { Position } from '../domain/area';
import { HATCH, HATCH_ANCHOR } from '../domain/hatch';
import type { View } from '../domain/mapState';
import { project } from '../domain/mercator';
import type { Rgb } from '../domain/portrayal';
import type { Line, PolygonRings } from '../domain/topology';

/** Draws geography on a 2D canvas with one camera. Colours are CSS, lengths CSS pixels. */
export interface Pen {
  flood(colour: string): void;
  fill(polygons: readonly PolygonRings[], colour: string): void;
  /** Diagonal lines inside the polygons; see HATCH. */
  hatch(polygons: readonly PolygonRings[], colour: string): void;
  stroke(lines: readonly Line[], colour: string, widthPixels: number): void;
  circle(centre: Position, radiusPixels: number, colour: string, edge: string): void;
}

/** Sizes the canvas to its place on the page and takes it up; null where the browser gives no 2D canvas. */
export function createPen(canvas: HTMLCanvasElement, view: View): Pen | null {
  const ratio = window.devicePixelRatio;
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  // "Read often" keeps the canvas in memory, where the CPU draws it: faster than a graphics card in software.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) return null;
  context.scale(ratio, ratio);
  const toPixels = project(view, { widthPixels: width, heightPixels: height });

  const trace = (line: Line, isClosed: boolean) => {
    line.forEach((position, i) => {
      const [x, y] = toPixels(position as unknown as Position);
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    if (isClosed) context.closePath();
  };
  const outline = (polygons: readonly PolygonRings[]) => {
    context.beginPath();
    for (const rings of polygons) for (const ring of rings) trace(ring, true);
  };

  return {
    flood(colour) {
      context.fillStyle = colour;
      context.fillRect(0, 0, width, height);
    },
    fill(polygons, colour) {
      outline(polygons);
      context.fillStyle = colour;
      context.fill('evenodd');
    },
    hatch(polygons, colour) {
      context.save();
      outline(polygons);
      context.clip('evenodd');
      const period = HATCH.periodPixels * Math.SQRT2;
      const [anchorX, anchorY] = toPixels(HATCH_ANCHOR);
      const first = (anchorX + anchorY + (HATCH.widthPixels * Math.SQRT2) / 2) % period;
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
      context.beginPath();
      for (const line of lines) trace(line, false);
      context.strokeStyle = colour;
      context.lineWidth = widthPixels;
      context.lineJoin = 'round';
      context.stroke();
    },
    circle(centre, radiusPixels, colour, edge) {
      const [x, y] = toPixels(centre);
      context.beginPath();
      context.arc(x, y, radiusPixels, 0, 2 * Math.PI);
      context.globalAlpha = 0.78;
      context.fillStyle = colour;
      context.fill();
      context.globalAlpha = 1;
      context.strokeStyle = edge;
      context.lineWidth = 1;
      context.stroke();
    },
  };
}

export function css([red, green, blue]: Rgb): string {
  return `rgb(${red} ${green} ${blue})`;
}
