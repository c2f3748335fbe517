import { hexOf } from '../../core/portrayal/colour';
import { inksOf } from '../../core/portrayal/palette';
import type { MapScene } from '../../core/scene/mapScene';
import { SOUTH_NAME } from '../../core/scene/southName';
import { type Language, localise } from '../../core/text/text';
import { drawAreas } from '../drawing/drawAreas';
import { drawOverlays } from '../drawing/drawOverlays';
import type { SouthInset } from '../drawing/southInset';
import { facesOf } from '../style/faces';
import { INSET_SCALE } from '../style/mapScale';
import { INSET } from '../style/styleTable';
import { CanvasMapPainter } from './canvasMapPainter';

interface InsetLook {
  readonly language: Language;
  /** Pixels of the device in one of CSS. */
  readonly ratio: number;
  /** How much larger lines and letters are than on a desk. */
  readonly magnification: number;
}

/** Draws the map of the south on a canvas as large as its box, framed and named. */
export function drawInset(canvas: HTMLCanvasElement, scene: MapScene, inset: SouthInset, look: InsetLook): void {
  const { box, view, captionPixels } = inset;
  const { ratio, magnification } = look;
  canvas.width = Math.round(box.width * ratio);
  canvas.height = Math.round(box.height * ratio);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const scale = { ...INSET_SCALE, lines: INSET_SCALE.lines * magnification };
  const painter = new CanvasMapPainter(context, {
    view,
    size: { widthPixels: box.width, heightPixels: box.height },
    scale,
  });
  drawAreas(scene, painter);
  drawOverlays(scene, painter);
  const { ground, ink } = inksOf(scene.appearance);
  context.setLineDash([]);
  if (captionPixels > 0) {
    const name = localise(SOUTH_NAME, look.language);
    const largest = captionPixels * INSET.letters;
    const faces = facesOf(look.language);
    context.font = `${largest}px ${faces}`;
    const letters = largest * Math.min(1, (box.width - largest) / context.measureText(name).width);
    context.globalAlpha = INSET.captionOpacity;
    context.fillStyle = hexOf(ground);
    context.fillRect(0, box.height - captionPixels, box.width, captionPixels);
    context.globalAlpha = 1;
    context.fillStyle = hexOf(ink);
    context.font = `${letters}px ${faces}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(name, box.width / 2, box.height - captionPixels / 2);
  }
  context.globalAlpha = 1;
  context.strokeStyle = hexOf(ink);
  context.lineWidth = 2 * INSET.framePixels * magnification;
  context.strokeRect(0, 0, box.width, box.height);
}
