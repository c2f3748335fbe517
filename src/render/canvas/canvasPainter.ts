import { project } from '../../core/geometry/mercator';
import type { Position } from '../../core/geometry/position';
import type { Positions } from '../../core/overlays/geometry';
import type { Rgb } from '../../core/portrayal/portrayal';
import { isNear } from '../drawing/isNear';
import type { AreaPainter, AreasShape, Ground, Ink, MapWindow, Paint, Shape, Stroke } from '../drawing/painter';
import { dashAndGap, dashesAround } from '../style/dashes';
import type { EdgeStyle } from '../style/lineStyles';
import { HATCH } from '../style/styleTable';
import { type CanvasPaths, createCanvasPaths } from './canvasPaths';
import { hatchTile } from './hatchTile';

export const FULL_TURN = 2 * Math.PI;

/** Draws areas on a canvas whose pixels are CSS pixels; see prepareCanvas. */
export class CanvasPainter implements AreaPainter {
  private readonly toPixels: (position: Position) => [x: number, y: number];
  private readonly paths: CanvasPaths;
  /** Pixels of the device in one of CSS. */
  readonly ratio: number;
  /** How far the kept paths are moved. */
  private readonly moved: readonly [x: number, y: number];
  /** Of all that is drawn. */
  protected opacity = 1;

  /** @param paths those of the frame before, where the map is drawn again and again. */
  constructor(
    protected readonly context: CanvasRenderingContext2D,
    readonly window: MapWindow,
    paths: CanvasPaths | null = null,
  ) {
    const { view, size } = window;
    this.ratio = context.canvas.width / size.widthPixels;
    this.paths = paths ?? createCanvasPaths(this.ratio);
    this.toPixels = project(view, size);
    this.moved = this.paths.look(view, size);
    context.lineJoin = 'round';
  }

  ground({ sea, layers }: Ground): void {
    const { widthPixels, heightPixels } = this.window.size;
    this.fillWith({ colour: sea, opacity: 1 });
    this.context.fillRect(0, 0, widthPixels, heightPixels);
    for (const { shape, fill, hatch } of layers.flat())
      this.draw(shape, {
        fill: { colour: fill, opacity: 1 },
        ...(hatch !== undefined && { hatch: { colour: hatch, opacity: 1 } }),
      });
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

  edges(shapes: readonly AreasShape[], { hairline, inside }: EdgeStyle): void {
    const { context } = this;
    const [x, y] = this.moved;
    // Half of a line lies outside, where it is cut off.
    const both = 2 * (hairline.widthPixels + inside.widthPixels);
    for (const shape of shapes) {
      const path = this.paths.of(shape);
      context.save();
      context.translate(x, y);
      context.clip(path, 'evenodd');
      this.strokeWith({ colour: inside.colour, opacity: 1, widthPixels: both, dashPixels: 0 }, 0);
      context.stroke(path);
      const { colour, widthPixels } = hairline;
      this.strokeWith({ colour, opacity: 1, widthPixels: 2 * widthPixels, dashPixels: 0 }, 0);
      context.stroke(path);
      context.restore();
    }
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

  /** To clip lines to a path takes several times as long as to fill it with a pattern of them. */
  private hatch(outline: Path2D, { colour, opacity }: Ink): void {
    const { context } = this;
    const [anchorX, anchorY] = this.toPixels(HATCH.anchor);
    const { ratio } = this;
    const tile = hatchTile(colour, { anchor: (anchorX + anchorY) * ratio, scale: this.window.scale.hatch * ratio });
    const pattern = context.createPattern(tile, 'repeat');
    if (pattern === null) return;
    const [x, y] = this.moved;
    pattern.setTransform({ a: 1 / ratio, d: 1 / ratio, e: -x, f: -y });
    context.globalAlpha = this.opacity * opacity;
    context.fillStyle = pattern;
    context.imageSmoothingEnabled = false;
    context.fill(outline, 'evenodd');
  }

  protected place(positions: Positions, index: number): [x: number, y: number] {
    return this.toPixels([positions[2 * index] as number, positions[2 * index + 1] as number]);
  }
}

const NO_DASHES: number[] = [];

function css([red, green, blue]: Rgb): string {
  return `rgb(${red} ${green} ${blue})`;
}
