import { common } from '../../core/geometry/mercator';
import type { Position } from '../../core/geometry/position';
import { type WorldCamera, worldCamera } from '../../core/geometry/worldCamera';
import type { Positions } from '../../core/overlays/geometry';
import type { Rgb } from '../../core/portrayal/portrayal';
import { isNear } from '../drawing/isNear';
import type { DotLook, Ink, MapWindow, NameLook, Paint, Painter, Shape, Stroke } from '../drawing/painter';
import type { PlacedName } from '../drawing/placeNames';
import { dashAndGap, dashesAround } from '../style/dashes';
import { hatchLines } from '../style/hatchLines';
import { HATCH, LABEL } from '../style/styleTable';
import { type CanvasPaths, createCanvasPaths } from './canvasPaths';

const FULL_TURN = 2 * Math.PI;

/** Draws on a canvas whose pixels are CSS pixels; see prepareCanvas. */
export class CanvasPainter implements Painter {
  private readonly camera: WorldCamera;
  /** How far the kept paths are moved. */
  private readonly moved: readonly [x: number, y: number];
  /** Of all that is drawn. */
  private opacity = 1;
  /** Of the font that has been set. */
  private fontPixels = 0;

  /** @param paths those of the frame before, where the map is drawn again and again. */
  constructor(
    private readonly context: CanvasRenderingContext2D,
    readonly window: MapWindow,
    private readonly paths: CanvasPaths = createCanvasPaths(),
  ) {
    const { view, size } = window;
    const { widthPixels: width, heightPixels: height } = size;
    this.camera = worldCamera(view, { width, height, unitsPerPixel: 1, margin: 0 });
    this.moved = paths.look(view, size);
    context.lineJoin = 'round';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
  }

  flood(colour: Rgb): void {
    const { widthPixels, heightPixels } = this.window.size;
    this.fillWith({ colour, opacity: 1 });
    this.context.fillRect(0, 0, widthPixels, heightPixels);
  }

  draw(shape: Shape, { fill, hatch, stroke }: Paint): void {
    const { context } = this;
    const path = this.paths.of(shape);
    const [x, y] = this.moved;
    context.translate(x, y);
    if (fill !== undefined) {
      this.fillWith(fill);
      context.fill(path, 'evenodd');
    }
    if (hatch !== undefined) this.hatch(path, hatch);
    if (stroke !== undefined) {
      this.strokeWith(stroke, stroke.dashPixels);
      context.stroke(path);
    }
    context.translate(-x, -y);
  }

  circles(centres: Positions, radiusOf: (index: number) => number, { fill, stroke }: Paint): void {
    const { context } = this;
    for (let index = 0; index < centres.length / 2; index++) {
      const [x, y] = this.place(centres, index);
      const radius = radiusOf(index);
      if (!isNear(x, y, radius, this.window.size)) continue;
      context.beginPath();
      context.arc(x, y, radius, 0, FULL_TURN);
      if (fill !== undefined) {
        this.fillWith(fill);
        context.fill();
      }
      if (stroke === undefined) continue;
      this.strokeWith(stroke, dashesAround(radius, stroke.dashPixels));
      context.stroke();
    }
  }

  dots(centres: Positions, { radiusPixels, rimPixels, rim, inside, step }: DotLook): void {
    const { context } = this;
    const within = Math.max(0, radiusPixels - rimPixels);
    const rims = new Path2D();
    const insides = new Path2D();
    for (let index = 0; index < centres.length / 2; index += step) {
      const [x, y] = this.place(centres, index);
      if (!isNear(x, y, radiusPixels, this.window.size)) continue;
      rims.moveTo(x + radiusPixels, y);
      rims.arc(x, y, radiusPixels, 0, FULL_TURN);
      // Round the other way it is a hole, through which nothing of the rim shines where the overlay does.
      rims.moveTo(x + within, y);
      rims.arc(x, y, within, 0, FULL_TURN, true);
      insides.moveTo(x + within, y);
      insides.arc(x, y, within, 0, FULL_TURN);
    }
    this.fillWith({ colour: rim, opacity: 1 });
    context.fill(rims);
    this.fillWith({ colour: inside, opacity: 1 });
    context.fill(insides);
  }

  names(names: readonly PlacedName[], { fontPixels, letters, halo }: NameLook): void {
    const { context } = this;
    this.takeFont(fontPixels);
    this.fillWith({ colour: letters, opacity: 1 });
    this.strokeWith({ colour: halo, opacity: 1, widthPixels: 2 * LABEL.haloPixels, dashPixels: 0 }, 0);
    const line = LABEL.lineHeightEm * fontPixels;
    for (const { lines, box } of names)
      lines.forEach((words, index) => {
        const x = box.x + box.width / 2;
        const y = box.y + (index + 0.5) * line + LABEL.dropEm * fontPixels;
        context.strokeText(words, x, y);
        context.fillText(words, x, y);
      });
  }

  widthOf(line: string, fontPixels: number): number {
    this.takeFont(fontPixels);
    return this.context.measureText(line).width;
  }

  faded(opacity: number, draw: () => void): void {
    this.opacity = opacity;
    draw();
    this.opacity = 1;
  }

  private fillWith({ colour, opacity }: Ink): void {
    this.context.globalAlpha = this.opacity * opacity;
    this.context.fillStyle = css(colour);
  }

  private strokeWith({ colour, opacity, widthPixels }: Stroke, dashPixels: number): void {
    const { context } = this;
    context.globalAlpha = this.opacity * opacity;
    context.strokeStyle = css(colour);
    context.lineWidth = widthPixels;
    context.setLineDash(dashPixels > 0 ? [...dashAndGap(dashPixels)] : NO_DASHES);
  }

  /** Lines across the window, clipped to a path. */
  private hatch(outline: Path2D, { colour, opacity }: Ink): void {
    const { context } = this;
    const { size, scale } = this.window;
    const [x, y] = this.moved;
    context.save();
    context.clip(outline, 'evenodd');
    context.translate(-x, -y);
    this.strokeWith({ colour, opacity, widthPixels: HATCH.widthPixels * scale.hatch, dashPixels: 0 }, 0);
    context.beginPath();
    for (const [startX, startY, endX, endY] of hatchLines(size, this.toPixels(HATCH.anchor), scale.hatch)) {
      context.moveTo(startX, startY);
      context.lineTo(endX, endY);
    }
    context.stroke();
    context.restore();
  }

  /** To set the same font again would be read anew. */
  private takeFont(fontPixels: number): void {
    if (this.fontPixels === fontPixels) return;
    this.fontPixels = fontPixels;
    this.context.font = `${fontPixels}px sans-serif`;
  }

  private place(positions: Positions, index: number): [x: number, y: number] {
    return this.toPixels([positions[2 * index] as number, positions[2 * index + 1] as number]);
  }

  private toPixels(position: Position): [x: number, y: number] {
    const { a, b, e, f } = this.camera;
    const [x, y] = common(position);
    return [a * x + b * y + e, b * x - a * y + f];
  }
}

const NO_DASHES: number[] = [];

function css([red, green, blue]: Rgb): string {
  return `rgb(${red} ${green} ${blue})`;
}
