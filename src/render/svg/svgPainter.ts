import { project } from '../../core/geometry/mercator';
import type { Position } from '../../core/geometry/position';
import type { Positions } from '../../core/overlays/geometry';
import { hexOf } from '../../core/portrayal/colour';
import { isNear } from '../drawing/isNear';
import type {
  AreasShape,
  DotLook,
  Ground,
  Ink,
  LeaderLook,
  MapWindow,
  Paint,
  Painter,
  Shape,
  Stroke,
  WordLook,
} from '../drawing/painter';
import type { Leader, Letters, PlacedLine } from '../labels/label';
import { dashAndGap, dashesAround } from '../style/dashes';
import { hatchLines } from '../style/hatchLines';
import type { EdgeStyle } from '../style/lineStyles';
import { DOT, HATCH, LABEL } from '../style/styleTable';
import { type ArcPaths, createArcPaths } from './arcPaths';
import { attributes, decimal, escaped } from './markup';
import { BARE, createSvgWriter, type Wrapping } from './svgWriter';
import { textWidth } from './textWidth';
import { tracePath } from './tracePath';

/** How a drawing is written. */
export interface SvgFormat {
  /** How fine coordinates are: areas and borders are written in whole steps, and scaled back. */
  readonly stepsPerPixel: number;
  /** Before each id of the drawing: two drawings in one document must not share any. */
  readonly idPrefix: string;
}

/** From this weight on letters are drawn bold where a face has no other. */
const BOLD = 600;
const DOTS: Wrapping = { open: '<g fill="none" stroke-linecap="round">', close: '</g>' };

/** Writes SVG elements. Labels are text; their widths are estimated, since SVG measures nothing before it is drawn. */
export class SvgPainter implements Painter {
  private readonly writer = createSvgWriter();
  private readonly paths: ArcPaths;
  private readonly toPixels: (position: Position) => [x: number, y: number];
  private readonly stepped: Wrapping;
  private readonly borders: Wrapping;
  /** Of the areas of the ground. */
  private readonly idOf = new Map<Shape, string>();
  private hatchPath: string | null = null;
  private ids = 0;

  constructor(
    readonly window: MapWindow,
    private readonly format: SvgFormat,
  ) {
    const { view, size } = window;
    const scale = `<g transform="scale(${1 / format.stepsPerPixel})">`;
    this.paths = createArcPaths(view, size, format.stepsPerPixel);
    this.toPixels = project(view, size);
    this.stepped = { open: scale, close: '</g>' };
    // What is smaller than a step becomes a dot, where lines have round ends.
    this.borders = {
      open: `${scale}<g fill="none" stroke-linejoin="round" stroke-linecap="round">`,
      close: '</g></g>',
    };
  }

  /** All that was drawn, to be put into an element that clips it to the window. */
  marks(): string {
    return this.writer.text();
  }

  ground({ sea, layers }: Ground): void {
    const { widthPixels, heightPixels } = this.window.size;
    const d = `M0 0h${decimal(widthPixels)}v${decimal(heightPixels)}H0z`;
    this.writer.write(BARE, `<path${attributes({ fill: hexOf(sea), d })}/>`);
    for (const { shape, fill, hatch } of layers.flat()) {
      const d = this.pathOf(shape);
      if (d === '') continue;
      const id = `${this.format.idPrefix}-${this.ids++}`;
      this.idOf.set(shape, id);
      // The fill is set where the path is used, so that edges can use it without.
      const path = `<path${attributes({ id, 'fill-rule': 'evenodd', 'clip-rule': 'evenodd', d })}/>`;
      this.writer.write(this.stepped, `<g${attributes({ fill: hexOf(fill) })}>${path}</g>`);
      if (hatch !== undefined) this.hatch(id, { colour: hatch, opacity: 1 }, true);
    }
  }

  edges(shapes: readonly AreasShape[], { hairline, inside }: EdgeStyle): void {
    const { stepsPerPixel } = this.format;
    // Half of a line lies outside, where it is cut off.
    const lines = [
      { colour: inside.colour, widthPixels: 2 * (inside.widthPixels + hairline.widthPixels) },
      { colour: hairline.colour, widthPixels: 2 * hairline.widthPixels },
    ].map(({ colour, widthPixels }) => ({
      stroke: hexOf(colour),
      'stroke-width': decimal(widthPixels * stepsPerPixel),
    }));
    for (const shape of shapes) {
      const id = this.idOf.get(shape);
      if (id === undefined) continue;
      const use = (look: Readonly<Record<string, string>>) =>
        `<use${attributes({ href: `#${id}`, ...look, transform: `scale(${1 / stepsPerPixel})` })}/>`;
      const clip = attributes({ 'clip-path': `url(#${id}e)`, fill: 'none', 'stroke-linejoin': 'round' });
      this.writer.write(BARE, `<clipPath id="${id}e">${use({})}</clipPath><g${clip}>${lines.map(use).join('')}</g>`);
    }
  }

  draw(shape: Shape, { fill, hatch, stroke }: Paint): void {
    const d = this.pathOf(shape);
    if (d === '') return;
    const isBorder = shape.type === 'borders';
    const isStepped = isBorder || shape.type === 'areas';
    const id = hatch === undefined ? null : `${this.format.idPrefix}-${this.ids++}`;
    const path = attributes({
      id,
      ...(fill === undefined && !isBorder ? { fill: 'none' } : fillOf(fill)),
      ...strokeOf(stroke, isStepped ? this.format.stepsPerPixel : 1),
      'fill-rule': fill === undefined ? null : 'evenodd',
      'clip-rule': id === null ? null : 'evenodd',
      'stroke-linejoin': stroke === undefined || isBorder ? null : 'round',
      'stroke-dasharray': dashArray(stroke?.dashPixels ?? 0),
      d,
    });
    this.writer.write(isBorder ? this.borders : isStepped ? this.stepped : BARE, `<path${path}/>`);
    if (hatch !== undefined && id !== null) this.hatch(id, hatch, isStepped);
  }

  circles(centres: Positions, radiusOf: (index: number) => number, { fill, stroke }: Paint): void {
    let circles = '';
    for (let index = 0; index < centres.length / 2; index++) {
      const [x, y] = this.place(centres, index);
      const radius = radiusOf(index);
      if (!isNear(x, y, radius, this.window.size)) continue;
      const dashes = dashArray(dashesAround(radius, stroke?.dashPixels ?? 0));
      circles += `<circle${attributes({ cx: x, cy: y, r: radius, 'stroke-dasharray': dashes })}/>`;
    }
    if (circles === '') return;
    this.writer.write(BARE, `<g${attributes({ ...fillOf(fill), ...strokeOf(stroke, 1) })}>${circles}</g>`);
  }

  dots(centres: Positions, { radiusPixels, rimPixels, rim, inside, step }: DotLook): void {
    let d = '';
    for (let index = 0; index < centres.length / 2; index += step) {
      const [x, y] = this.place(centres, index);
      if (isNear(x, y, radiusPixels, this.window.size)) d += `M${decimal(x)} ${decimal(y)}h0`;
    }
    if (d === '') return;
    // The lower one shows as the rim.
    for (const [colour, radius] of [
      [rim, radiusPixels],
      [inside, radiusPixels - rimPixels],
    ] as const) {
      const width = Math.max(DOT.leastPixels, 2 * radius);
      this.writer.write(DOTS, `<path${attributes({ stroke: hexOf(colour), 'stroke-width': width, d })}/>`);
    }
  }

  words(lines: readonly PlacedLine[], { set: { fontPixels, weight }, letters, halo }: WordLook): void {
    const texts = lines.map(({ text, x, y, align }) => {
      const anchor = align === 'middle' ? null : align;
      const place = { x: decimal(x), y: decimal(y + fontPixels * LABEL.baselineEm), 'text-anchor': anchor };
      return `<text${attributes(place)}>${escaped(text)}</text>`;
    });
    const look = attributes({
      'font-size': decimal(fontPixels),
      'font-weight': weight,
      'text-anchor': 'middle',
      'font-variant': 'tabular-nums',
      fill: hexOf(letters),
      stroke: halo === null ? null : hexOf(halo),
      'stroke-width': halo === null ? null : decimal(2 * LABEL.haloEm * fontPixels),
      'stroke-linejoin': halo === null ? null : 'round',
      'paint-order': halo === null ? null : 'stroke',
    });
    this.writer.write(BARE, `<g${look}>${texts.join('')}</g>`);
  }

  leaders(leaders: readonly Leader[], { stroke, dotPixels, halo }: LeaderLook): void {
    const d = leaders
      .map(({ from, to }) => `M${decimal(from[0])} ${decimal(from[1])}L${decimal(to[0])} ${decimal(to[1])}`)
      .join('');
    const dots = leaders.map(({ to: [x, y] }) => `<circle${attributes({ cx: x, cy: y, r: dotPixels })}/>`).join('');
    const edge = { stroke: hexOf(halo), 'stroke-width': stroke.widthPixels * 3, 'stroke-opacity': stroke.opacity / 2 };
    this.writer.write(BARE, `<path${attributes({ fill: 'none', ...edge, d })}/>`);
    this.writer.write(BARE, `<path${attributes({ fill: 'none', ...strokeOf(stroke, 1), d })}/>`);
    const rim = { stroke: hexOf(halo), 'stroke-width': stroke.widthPixels, fill: hexOf(stroke.colour) };
    this.writer.write(BARE, `<g${attributes(rim)}>${dots}</g>`);
  }

  widthOf(line: string, { fontPixels, weight }: Letters): number {
    return textWidth(line, fontPixels, weight >= BOLD);
  }

  faded(opacity: number, draw: () => void): void {
    this.writer.write(BARE, `<g${attributes({ opacity: unlessWhole(opacity) })}>`);
    draw();
    this.writer.write(BARE, '</g>');
  }

  private pathOf(shape: Shape): string {
    if (shape.type === 'areas') return this.paths.outline(shape.arcs, shape.members);
    if (shape.type === 'borders') return this.paths.lines(shape.arcs, shape.members);
    const end = shape.type === 'rings' ? 'z' : '';
    return shape.lines.map((line) => tracePath(line, this.toPixels, this.format.stepsPerPixel) + end).join('');
  }

  /** Lines across the window, clipped to the path of an id. */
  private hatch(id: string, { colour, opacity }: Ink, isStepped: boolean): void {
    const { size, scale } = this.window;
    this.hatchPath ??= hatchLines(size, this.toPixels(HATCH.anchor), scale.hatch)
      .map(([x, y, endX, endY]) => `M${decimal(x)} ${decimal(y)}l${decimal(endX - x)} ${decimal(endY - y)}`)
      .join('');
    const scaling = isStepped ? ` transform="scale(${1 / this.format.stepsPerPixel})"` : '';
    const lines = attributes({
      'clip-path': `url(#${id}c)`,
      stroke: hexOf(colour),
      'stroke-opacity': unlessWhole(opacity),
      'stroke-width': HATCH.widthPixels * scale.hatch,
      d: this.hatchPath,
    });
    this.writer.write(BARE, `<clipPath id="${id}c"><use href="#${id}"${scaling}/></clipPath><path${lines}/>`);
  }

  private place(positions: Positions, index: number): [x: number, y: number] {
    return this.toPixels([positions[2 * index] as number, positions[2 * index + 1] as number]);
  }
}

function fillOf(fill: Ink | undefined) {
  if (fill === undefined) return {};
  return { fill: hexOf(fill.colour), 'fill-opacity': unlessWhole(fill.opacity) };
}

/** @param units of a pixel, in what is drawn. */
function strokeOf(stroke: Stroke | undefined, units: number) {
  if (stroke === undefined) return {};
  const { colour, opacity, widthPixels } = stroke;
  return { stroke: hexOf(colour), 'stroke-opacity': unlessWhole(opacity), 'stroke-width': widthPixels * units };
}

function dashArray(periodPixels: number): string | null {
  return periodPixels === 0 ? null : dashAndGap(periodPixels).map(decimal).join(' ');
}

function unlessWhole(opacity: number): number | null {
  return opacity < 1 ? opacity : null;
}
