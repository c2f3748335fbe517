import { landArcs } from '../../core/areas/landArcs';
import { rankedArcs } from '../../core/areas/rankedArcs';
import type { WorldArcs } from '../../core/areas/worldArcs';
import { worldCamera } from '../../core/geometry/worldCamera';
import { fillShapes } from '../drawing/areaShapes';
import {
  type AreaScene,
  drawBorders,
  drawEdges,
  drawFigureBorders,
  drawGapBorders,
  edgesOf,
  groundOf,
} from '../drawing/drawAreas';
import type { MapWindow } from '../drawing/painter';
import type { EdgeStyle } from '../style/lineStyles';
import { type AreaCoverage, areaCoverage, areaCoverageInSteps } from './areaCoverage';
import type { CanvasLayer } from './canvasLayer';
import { clearLayer, createCanvasLayer, wholeOf } from './canvasLayer';
import { CanvasMapPainter } from './canvasMapPainter';
import type { CanvasPaths } from './canvasPaths';
import { EdgePixels } from './edgePixels';
import { type LinePixels, readLines } from './linePixels';
import { paintEdge, paintGround, paintLines } from './paintGround';
import type { PictureLayout } from './pictureWindow';

/** The frames of areas, as far as they were asked for. */
interface KeptEdges {
  readonly coverage: AreaCoverage;
  readonly pixels: EdgePixels;
  readonly frames: Map<number, Int32Array>;
}

/** Sea, land, areas and borders on a layer. What a camera makes of them is kept, so that another theme only writes pixels. */
export class KeptGround {
  private window: MapWindow | null = null;
  private layout: PictureLayout | null = null;
  private paths: CanvasPaths | null = null;
  private image: ImageData | null = null;
  private borders: LinePixels | null = null;
  private bordersOf: AreaScene | null = null;
  /** By their widths: they are thinner where many areas have figures. */
  private readonly edges = new Map<string, KeptEdges>();
  /** Of each pixel, of 255, what edges cover while areas are painted; else nothing. */
  private covered: Uint8ClampedArray | null = null;
  private drawnOf: AreaScene | null = null;
  private readonly coverages = new Map<WorldArcs, AreaCoverage>();

  constructor(private readonly layer: CanvasLayer) {}

  /** Takes up another camera. */
  look(window: MapWindow, layout: PictureLayout, paths: CanvasPaths): void {
    Object.assign(this, {
      window,
      layout,
      paths,
      borders: null,
      bordersOf: null,
      covered: null,
      drawnOf: null,
    });
    this.coverages.clear();
    this.edges.clear();
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
    if (this.layout?.keepsBorders === true) {
      yield* this.keepBorders(scene);
      yield* this.keepEdges(scene);
    }
    yield* this.paint(scene);
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
    if (this.bordersOf !== null && isSame(scene, this.bordersOf, BORDERED)) return;
    scratch ??= createCanvasLayer(true);
    if (scratch === null || this.layout === null) return;
    const window = this.looked();
    clearLayer(scratch, wholeOf(window), this.layout.ratio);
    drawBorders(scene, this.painter(scratch));
    const { width, height } = scratch.canvas;
    const drawn = scratch.context.getImageData(0, 0, width, height);
    yield;
    this.borders = readLines(drawn);
    this.bordersOf = scene;
    yield;
  }

  private *keepEdges(scene: AreaScene): Generator<void, void> {
    const coverage = this.coverages.get(rankedArcs(scene.geography).areas);
    if (coverage === undefined) return;
    const style = edgesOf(scene, this.looked());
    if (style === null) return;
    const { ratio } = this.painter(this.layer);
    const widths = { hairline: style.hairline.widthPixels * ratio, inside: style.inside.widthPixels * ratio };
    const before = this.edges.get(keyOf(style));
    const isKept = before?.coverage === coverage;
    const { frames, pixels } = isKept
      ? before
      : { pixels: new EdgePixels(coverage, this.layer.canvas, widths), frames: new Map<number, Int32Array>() };
    this.edges.set(keyOf(style), { coverage, pixels, frames });
    for (const { shape } of fillShapes(scene.portrayal, scene.geography).filled)
      for (const area of shape.members) {
        if (frames.has(area)) continue;
        frames.set(area, pixels.of(area));
        yield;
      }
  }

  private *paint(scene: AreaScene): Generator<void, void> {
    const { context, canvas } = this.layer;
    const painter = this.painter(this.layer);
    const keepsBorders = this.layout?.keepsBorders === true;
    const { width, height } = canvas;
    if (this.image?.width !== width || this.image.height !== height)
      this.image = context.createImageData(width, height);
    const { image } = this;
    const camera = this.camera();
    yield* paintGround(
      image,
      groundOf(scene),
      painter.window,
      (arcs) => this.coverages.get(arcs) ?? areaCoverage(arcs, camera, canvas),
    );
    if (keepsBorders) this.paintKept(image, scene);
    else this.image = null;
    yield;
    context.putImageData(image, 0, 0);
    if (!keepsBorders) drawBorders(scene, painter);
    drawGapBorders(scene, painter);
    if (!keepsBorders) drawEdges(scene, painter);
    drawFigureBorders(scene, painter);
  }

  /** What paths would take several times as long for: edges, and borders wherever these leave room. */
  private paintKept(image: ImageData, scene: AreaScene): void {
    const style = edgesOf(scene, this.looked());
    const edges = style === null ? undefined : this.edges.get(keyOf(style));
    const painted: Int32Array[] = [];
    this.covered ??= new Uint8ClampedArray(image.width * image.height);
    if (edges !== undefined && style !== null)
      for (const { colour, shape } of fillShapes(scene.portrayal, scene.geography).filled)
        for (const area of shape.members) {
          const frame = edges.frames.get(area);
          if (frame === undefined) continue;
          paintEdge(image, frame, colour, style, this.covered);
          painted.push(frame);
        }
    if (this.borders !== null) paintLines(image, this.borders, this.covered);
    for (const frame of painted) for (let i = 0; i < frame.length; i += 3) this.covered[frame[i] as number] = 0;
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

/** What borders are drawn on before they are read: one serves all pictures. */
let scratch: CanvasLayer | null = null;

const BORDERED = ['geography', 'geographies', 'appearance'] as const;

function isSame(a: AreaScene, b: AreaScene, keys: readonly (keyof AreaScene)[]): boolean {
  return keys.every((key) => a[key] === b[key]);
}

function keyOf({ hairline, inside }: EdgeStyle): string {
  return `${hairline.widthPixels} ${inside.widthPixels}`;
}
