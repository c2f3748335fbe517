import { project } from '../../core/geometry/mercator';
import type { Position } from '../../core/geometry/position';
import type { Positions } from '../../core/overlays/geometry';
import type { Rgb } from '../../core/portrayal/portrayal';
import { isNear } from '../drawing/isNear';
import type { AreaPainter, Ground, Ink, MapWindow, Paint, Shape, Stroke } from '../drawing/painter';
import { dashAndGap, dashesAround } from '../style/dashes';
import { hatchLines } from '../style/hatchLines';
import { HATCH } from '../style/styleTable';
import { areaCoverage } from './areaCoverage';
import { type CanvasPaths, createCanvasPaths } from './canvasPaths';
import { paintGround } from './paintGround';

export const FULL_TURN = 2 * Math.PI;

/** Draws areas on a canvas whose pixels are CSS pixels; see prepareCanvas. */
export class CanvasPainter implements AreaPainter {
  private readonly toPixels: (position: Position) => [x: number, y: number];
  /** How far the kept paths are moved. */
  private readonly moved: readonly [x: number, y: number];
  /** Of all that is drawn. */
  protected opacity = 1;

  /** @param paths those of the frame before, where the map is drawn again and again. */
  constructor(
    protected readonly context: CanvasRenderingContext2D,
    readonly window: MapWindow,
    private readonly paths: CanvasPaths = createCanvasPaths(context.canvas.width / window.size.widthPixels),
  ) {
    const { view, size } = window;
    this.toPixels = project(view, size);
    this.moved = paths.look(view, size);
    context.lineJoin = 'round';
  }

  ground(ground: Ground): void {
    const { width, height } = this.context.canvas;
    const image = this.context.createImageData(width, height);
    paintGround(image, ground, this.window, areaCoverage);
    this.context.putImageData(image, 0, 0);
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

  protected fillWith({ colour, opacity }: Ink): void {
    this.context.globalAlpha = this.opacity * opacity;
    this.context.fillStyle = css(colour);
  }

  protected strokeWith({ colour, opacity, widthPixels }: Stroke, dashPixels: number): void {
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

  protected place(positions: Positions, index: number): [x: number, y: number] {
    return this.toPixels([positions[2 * index] as number, positions[2 * index + 1] as number]);
  }
}

const NO_DASHES: number[] = [];

function css([red, green, blue]: Rgb): string {
  return `rgb(${red} ${green} ${blue})`;
}
