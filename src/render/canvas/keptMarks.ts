import { projectedArcs } from '../../core/areas/projectedArcs';
import { windowCamera } from '../../core/geometry/worldCamera';
import type { MapScene } from '../../core/scene/mapScene';
import { areOverlaysAlike } from '../../core/scene/overlaysAlike';
import { symbolsOf } from '../drawing/areaShapes';
import { drawHatch, drawSymbols, hoveredLand, line, outlinesOf } from '../drawing/drawAreas';
import { paintLabels, placedLabels } from '../drawing/drawLabels';
import { drawOverlays } from '../drawing/drawOverlays';
import type { AreasShape, MapWindow } from '../drawing/painter';
import type { PlacedLabel } from '../labels/label';
import type { LabelRoom } from '../labels/settleLabels';
import { REACH_PIXELS } from '../style/styleTable';
import { type CanvasLayer, clearLayer, type LayerPart, wholeOf } from './canvasLayer';
import { CanvasMapPainter } from './canvasMapPainter';
import type { CanvasPaths } from './canvasPaths';
import { boxOnPicture } from './placedArcs';

/** Outlines, and above them symbols, overlays and labels: each on a layer of their own, drawn where they are others than before. */
export class KeptMarks {
  private outlined = '';
  private placed: readonly PlacedLabel[] = [];
  private drawnOf: MapScene | null = null;
  private outlinedOf: MapScene | null = null;

  constructor(
    private readonly outlines: CanvasLayer,
    private readonly above: CanvasLayer,
  ) {}

  /** All is to be drawn anew. */
  forget(): void {
    Object.assign(this, { outlined: '', drawnOf: null, outlinedOf: null });
  }

  /** What was drawn looks the same in another scene, but for outlines. */
  adopt(scene: MapScene): void {
    this.drawnOf = scene;
  }

  /** @param room what of the window is seen; null: all of it. */
  *draw(
    scene: MapScene,
    window: MapWindow,
    ratio: number,
    paths: CanvasPaths,
    room: LabelRoom | null,
  ): Generator<void, void> {
    this.drawOutlines(scene, window, ratio, paths);
    const before = this.drawnOf;
    const createPainter = () => new CanvasMapPainter(this.above.context, window, paths);
    const placed = placedLabels(scene, createPainter(), room);
    yield;
    const hasSymbols = ({ portrayal, geography }: MapScene) => symbolsOf(portrayal, geography).radii.length > 0;
    const isSame =
      before !== null &&
      before.appearance === scene.appearance &&
      before.labels === scene.labels &&
      areSamePlaces(placed, this.placed) &&
      areOverlaysAlike(before.overlays, scene.overlays) &&
      (before.portrayal === scene.portrayal || !(hasSymbols(before) || hasSymbols(scene)));
    this.drawnOf = scene;
    this.placed = placed;
    if (isSame) return;
    const isEmpty = placed.length === 0 && scene.overlays.length === 0 && !hasSymbols(scene);
    this.above.canvas.style.display = isEmpty ? 'none' : '';
    clearLayer(this.above, wholeOf(window), ratio);
    if (isEmpty) return;
    // A canvas that has been sized has forgotten what a painter set.
    const painter = createPainter();
    drawSymbols(scene, painter);
    drawOverlays(scene, painter);
    yield;
    paintLabels(placed, scene, painter);
  }

  private drawOutlines(scene: MapScene, window: MapWindow, ratio: number, paths: CanvasPaths): void {
    const before = this.outlinedOf;
    this.outlinedOf = scene;
    const hatched = hoveredLand(scene);
    const key = [scene.appearance, scene.hovered, hatched !== null, ...scene.selection].join();
    if (before !== null && key === this.outlined && before.geography === scene.geography) return;
    this.outlined = key;
    const outlines = outlinesOf(scene);
    const part = partOf(
      outlines.map(({ shape }) => shape),
      window,
      ratio,
    );
    this.outlines.canvas.style.display = part === null ? 'none' : '';
    if (part === null) return;
    clearLayer(this.outlines, part, ratio);
    const painter = new CanvasMapPainter(this.outlines.context, window, paths);
    if (hatched !== null) drawHatch(hatched, scene, painter);
    for (const { shape, style } of outlines) line(painter, shape, style);
  }
}

/** What of a window lines around areas lie in; null for nothing. */
function partOf(shapes: readonly AreasShape[], window: MapWindow, ratio: number): LayerPart | null {
  const { widthPixels: width, heightPixels: height } = window.size;
  const camera = windowCamera(window);
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const { arcs, members } of shapes) {
    const { boxes, rings } = projectedArcs(arcs, camera.projection);
    for (const member of members) {
      const box = boxOnPicture(boxes, rings[member] ?? [], camera);
      left = Math.min(left, box.left - REACH_PIXELS);
      top = Math.min(top, box.top - REACH_PIXELS);
      right = Math.max(right, box.right + REACH_PIXELS);
      bottom = Math.max(bottom, box.bottom + REACH_PIXELS);
    }
  }
  left = Math.floor(Math.max(0, left) * ratio) / ratio;
  top = Math.floor(Math.max(0, top) * ratio) / ratio;
  const part = { left, top, width: Math.min(width, right) - left, height: Math.min(height, bottom) - top };
  return part.width * ratio < 1 || part.height * ratio < 1 ? null : part;
}

function areSamePlaces(a: readonly PlacedLabel[], b: readonly PlacedLabel[]): boolean {
  const isSame = (one: PlacedLabel, other: PlacedLabel | undefined) =>
    other !== undefined &&
    one.label.name === other.label.name &&
    one.label.value === other.label.value &&
    one.lines.length === other.lines.length &&
    one.boxes[0]?.x === other.boxes[0]?.x &&
    one.boxes[0]?.y === other.boxes[0]?.y;
  return a.length === b.length && a.every((label, index) => isSame(label, b[index]));
}
