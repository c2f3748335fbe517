import type { Projection } from '../../core/geometry/projection';
import { worldCamera } from '../../core/geometry/worldCamera';
import type { Positions } from '../../core/overlays/geometry';
import { keptBy } from '../../core/text/keptBy';
import { isNear } from '../drawing/isNear';
import type { DotLook, Ground, LeaderLook, Painter, WordLook } from '../drawing/painter';
import type { Leader, Letters, PlacedLine } from '../labels/label';
import { DOT, LABEL } from '../style/styleTable';
import { areaCoverage } from './areaCoverage';
import { CanvasPainter, FULL_TURN } from './canvasPainter';
import { paintDots } from './dotField';
import { paintGround } from './paintGround';

/** Draws on a canvas all that is on a map. */
export class CanvasMapPainter extends CanvasPainter implements Painter {
  /** The one that has been set. */
  private font = '';

  /** Faster than paths once it has been done a few times; the first picture is drawn but once. */
  override ground(ground: Ground): void {
    const { width, height } = this.context.canvas;
    const image = this.context.createImageData(width, height);
    for (const _ of paintGround(image, ground, this.window, areaCoverage));
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
    paintDots(image, keptPoints(camera.projection)(centres), camera, style, step);
    drawn.putImageData(image, 0, 0);
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = this.opacity;
    context.drawImage(layer, 0, 0);
    context.restore();
  }

  words(lines: readonly PlacedLine[], { set, letters, halo }: WordLook): void {
    const { context } = this;
    this.takeFont(set);
    context.textBaseline = 'middle';
    this.fillWith({ colour: letters, opacity: 1 });
    if (halo !== null)
      this.strokeWith({ colour: halo, opacity: 1, widthPixels: 2 * LABEL.haloEm * set.fontPixels, dashPixels: 0 }, 0);
    const drop = LABEL.dropEm * set.fontPixels;
    for (const { text, x, y, align } of lines) {
      context.textAlign = align === 'middle' ? 'center' : align;
      if (halo !== null) context.strokeText(text, x, y + drop);
      context.fillText(text, x, y + drop);
    }
  }

  leaders(leaders: readonly Leader[], { stroke, dotPixels, halo }: LeaderLook): void {
    const { context } = this;
    const lines = new Path2D();
    const dots = new Path2D();
    for (const { from, to } of leaders) {
      lines.moveTo(from[0], from[1]);
      lines.lineTo(to[0], to[1]);
      dots.moveTo(to[0] + dotPixels, to[1]);
      dots.arc(to[0], to[1], dotPixels, 0, FULL_TURN);
    }
    this.strokeWith({ ...stroke, colour: halo, opacity: stroke.opacity / 2, widthPixels: stroke.widthPixels * 3 }, 0);
    context.stroke(lines);
    this.strokeWith(stroke, 0);
    context.stroke(lines);
    this.fillWith({ colour: stroke.colour, opacity: 1 });
    context.fill(dots);
    this.strokeWith({ ...stroke, colour: halo, opacity: 1 }, 0);
    context.stroke(dots);
  }

  widthOf(line: string, letters: Letters): number {
    const known = widthsOf(letters);
    let em = known.get(line);
    if (em === undefined) {
      this.takeFont({ ...letters, fontPixels: MEASURED_PIXELS });
      em = this.context.measureText(line).width / MEASURED_PIXELS;
      known.set(line, em);
    }
    return em * letters.fontPixels;
  }

  faded(opacity: number, draw: () => void): void {
    this.opacity = opacity;
    draw();
    this.opacity = 1;
  }

  /** To set the same font again would be read anew. */
  private takeFont({ fontPixels, weight, face }: Letters): void {
    const font = `${weight} ${fontPixels}px ${face}`;
    if (this.font === font) return;
    this.font = font;
    this.context.font = font;
  }
}

const keptPoints = keptBy(({ toPlane }: Projection) =>
  keptBy((positions: Positions): Float64Array => {
    const points = new Float64Array(positions.length);
    for (let i = 0; i < positions.length; i += 2)
      points.set(toPlane([positions[i] as number, positions[i + 1] as number]), i);
    return points;
  }),
);

/** Letters are measured once, whatever size they are drawn in: measuring costs more than drawing. */
const MEASURED_PIXELS = 32;
const widths = new Map<string, Map<string, number>>();

/** Widths of lines in em. */
function widthsOf({ weight, face }: Letters): Map<string, number> {
  const key = `${weight} ${face}`;
  let known = widths.get(key);
  if (known === undefined) {
    known = new Map();
    widths.set(key, known);
  }
  return known;
}
