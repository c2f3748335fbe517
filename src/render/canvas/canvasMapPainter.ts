import { common } from '../../core/geometry/mercator';
import { worldCamera } from '../../core/geometry/worldCamera';
import type { Positions } from '../../core/overlays/geometry';
import { keptBy } from '../../core/text/keptBy';
import { isNear } from '../drawing/isNear';
import type { DotLook, Ground, NameLook, Painter } from '../drawing/painter';
import type { PlacedName } from '../drawing/placeNames';
import { DOT, LABEL } from '../style/styleTable';
import { areaCoverage } from './areaCoverage';
import { CanvasPainter, FULL_TURN } from './canvasPainter';
import { paintDots } from './dotField';
import { paintGround } from './paintGround';

/** Draws on a canvas all that is on a map. */
export class CanvasMapPainter extends CanvasPainter implements Painter {
  /** Of the font that has been set. */
  private fontPixels = 0;

  /** Faster than paths once it has been done a few times; the first picture is drawn but once. */
  override ground(ground: Ground): void {
    const { width, height } = this.context.canvas;
    const image = this.context.createImageData(width, height);
    paintGround(image, ground, this.window, areaCoverage);
    this.context.putImageData(image, 0, 0);
  }

  dots(centres: Positions, look: DotLook): void {
    const { radiusPixels, rimPixels, rim, inside, step } = look;
    const { context } = this;
    const within = Math.max(0, radiusPixels - rimPixels);
    if (centres.length / 2 / step > DOT.mostSeveral) {
      this.manyDots(centres, look, within);
      return;
    }
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

  private manyDots(centres: Positions, { radiusPixels, rim, inside, step }: DotLook, withinPixels: number): void {
    const { context, ratio } = this;
    const { width, height } = context.canvas;
    const layer = document.createElement('canvas');
    layer.width = width;
    layer.height = height;
    const drawn = layer.getContext('2d', { willReadFrequently: true });
    if (drawn === null) return;
    const image = drawn.createImageData(width, height);
    const camera = worldCamera(this.window.view, { width, height, unitsPerPixel: ratio, margin: 0 });
    const style = { radius: radiusPixels * ratio, within: withinPixels * ratio, rim, inside };
    paintDots(image, commonPoints(centres), camera, style, step);
    drawn.putImageData(image, 0, 0);
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = this.opacity;
    context.drawImage(layer, 0, 0);
    context.restore();
  }

  names(names: readonly PlacedName[], { fontPixels, letters, halo }: NameLook): void {
    const { context } = this;
    this.takeFont(fontPixels);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
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
    let width = widths.of(fontPixels).get(line);
    if (width === undefined) {
      this.takeFont(fontPixels);
      width = this.context.measureText(line).width;
      widths.of(fontPixels).set(line, width);
    }
    return width;
  }

  faded(opacity: number, draw: () => void): void {
    this.opacity = opacity;
    draw();
    this.opacity = 1;
  }

  /** To set the same font again would be read anew. */
  private takeFont(fontPixels: number): void {
    if (this.fontPixels === fontPixels) return;
    this.fontPixels = fontPixels;
    this.context.font = `${fontPixels}px sans-serif`;
  }
}

const commonPoints = keptBy((positions: Positions): Float64Array => {
  const points = new Float64Array(positions.length);
  for (let i = 0; i < positions.length; i += 2)
    points.set(common([positions[i] as number, positions[i + 1] as number]), i);
  return points;
});

/** Of lines of names, of the font size that was asked for last: measuring costs more than drawing. */
const widths = {
  fontPixels: 0,
  known: new Map<string, number>(),
  of(fontPixels: number): Map<string, number> {
    if (fontPixels !== this.fontPixels) this.known = new Map();
    this.fontPixels = fontPixels;
    return this.known;
  },
};
