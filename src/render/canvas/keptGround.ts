import { landArcs } from '../../core/areas/landArcs';
import { rankedArcs } from '../../core/areas/rankedArcs';
import type { WorldArcs } from '../../core/areas/worldArcs';
import { worldCamera } from '../../core/geometry/worldCamera';
import { type AreaScene, drawBorders, drawGround } from '../drawing/drawAreas';
import type { MapWindow } from '../drawing/painter';
import { type AreaCoverage, areaCoverage, areaCoverageInSteps } from './areaCoverage';
import type { CanvasLayer } from './canvasLayer';
import { clearLayer, createCanvasLayer, wholeOf } from './canvasLayer';
import { CanvasMapPainter } from './canvasMapPainter';
import type { CanvasPaths } from './canvasPaths';
import { paintGround } from './paintGround';
import type { PictureLayout } from './pictureWindow';

/** Sea, land, areas and borders on a layer. What a camera makes of them is kept, so that another theme only writes pixels. */
export class KeptGround {
  private window: MapWindow | null = null;
  private layout: PictureLayout | null = null;
  private paths: CanvasPaths | null = null;
  private image: ImageData | null = null;
  private borders: CanvasLayer | null = null;
  private bordersOf: AreaScene | null = null;
  private drawnOf: AreaScene | null = null;
  private readonly coverages = new Map<WorldArcs, AreaCoverage>();

  constructor(private readonly layer: CanvasLayer) {}

  /** Takes up another camera. */
  look(window: MapWindow, layout: PictureLayout, paths: CanvasPaths): void {
    Object.assign(this, { window, layout, paths, bordersOf: null, drawnOf: null });
    this.coverages.clear();
    clearLayer(this.layer, wholeOf(window), layout.ratio);
  }

  /** What was drawn looks the same in another scene. */
  adopt(scene: AreaScene): void {
    this.drawnOf = scene;
  }

  /** Draws what is another than before; can be left off and gone on with. */
  *draw(scene: AreaScene): Generator<void, void> {
    const before = this.drawnOf;
    if (before !== null && isSame(scene, before, ['portrayal', ...BORDERED, 'land'])) return;
    yield* this.cover(scene);
    yield* this.keepBorders(scene);
    this.paint(scene);
    this.drawnOf = scene;
  }

  private *cover({ land, geography, geographies }: AreaScene): Generator<void, void> {
    const wanted = [
      ...(land === null ? [] : [landArcs(land)]),
      ...(geography.level === 'county' ? [rankedArcs(geographies.province).areas] : []),
      rankedArcs(geography).areas,
    ];
    for (const arcs of this.coverages.keys()) if (!wanted.includes(arcs)) this.coverages.delete(arcs);
    for (const arcs of wanted)
      if (!this.coverages.has(arcs))
        this.coverages.set(arcs, yield* areaCoverageInSteps(arcs, this.camera(), this.layer.canvas));
  }

  private *keepBorders(scene: AreaScene): Generator<void, void> {
    if (this.layout?.keepsBorders !== true || this.window === null) return;
    if (this.bordersOf !== null && isSame(scene, this.bordersOf, BORDERED)) return;
    this.borders ??= createCanvasLayer(true);
    if (this.borders === null) return;
    clearLayer(this.borders, wholeOf(this.window), this.layout.ratio);
    drawBorders(scene, this.painter(this.borders));
    this.bordersOf = scene;
    yield;
  }

  private paint(scene: AreaScene): void {
    const { context, canvas } = this.layer;
    const painter = this.painter(this.layer);
    painter.ground = (ground) => {
      const { width, height } = canvas;
      if (this.image?.width !== width || this.image.height !== height)
        this.image = context.createImageData(width, height);
      const camera = this.camera();
      paintGround(
        this.image,
        ground,
        painter.window,
        (arcs) => this.coverages.get(arcs) ?? areaCoverage(arcs, camera, canvas),
      );
      context.putImageData(this.image, 0, 0);
      if (this.layout?.keepsBorders !== true) this.image = null;
    };
    drawGround(scene, painter);
    if (this.layout?.keepsBorders !== true || this.borders === null) {
      drawBorders(scene, painter);
      return;
    }
    context.globalAlpha = 1;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(this.borders.canvas, 0, 0);
    context.setTransform(this.layout.ratio, 0, 0, this.layout.ratio, 0, 0);
  }

  private camera() {
    const { width, height } = this.layer.canvas;
    const { view, size } = this.looked();
    return worldCamera(view, { width, height, unitsPerPixel: width / size.widthPixels, margin: 0 });
  }

  private painter({ context }: CanvasLayer): CanvasMapPainter {
    return new CanvasMapPainter(context, this.looked(), this.paths);
  }

  private looked(): MapWindow {
    if (this.window === null) throw new Error('KeptGround: no camera has been taken up');
    return this.window;
  }
}

const BORDERED = ['geography', 'geographies', 'appearance'] as const;

function isSame(a: AreaScene, b: AreaScene, keys: readonly (keyof AreaScene)[]): boolean {
  return keys.every((key) => a[key] === b[key]);
}
