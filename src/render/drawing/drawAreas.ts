import type { Adcode } from '../../core/areas/area';
import type { BorderRank } from '../../core/areas/borderRank';
import { inksOf } from '../../core/portrayal/palette';
import type { MapScene } from '../../core/scene/mapScene';
import {
  borderStyles,
  type EdgeStyle,
  edgeStyle,
  figureBorderStyles,
  innerBorderStyle,
  type LineStyle,
  outlineStyles,
} from '../style/lineStyles';
import { DASH_AT_SEA, EDGE, SYMBOL } from '../style/styleTable';
import {
  borderShapes,
  dashShape,
  fillShapes,
  groundShape,
  landShape,
  outlineShapes,
  portrayedBorders,
  symbolsOf,
} from './areaShapes';
import type { AreaPainter, AreasShape, Ground, MapWindow, Shape } from './painter';

/** Of a scene, all below its overlays and labels. */
export type AreaScene = Omit<MapScene, 'overlays' | 'labels'>;

/** From the finest to the heaviest. */
const RANKS: readonly BorderRank[] = ['county', 'prefecture', 'province', 'nation'];

/** Sea and land, areas by their fill, borders, edges, outlines and proportional circles: the first half of drawMap. */
export function drawAreas(scene: AreaScene, painter: AreaPainter): void {
  painter.ground(groundOf(scene));
  drawBorders(scene, painter);
  drawGapBorders(scene, painter);
  drawEdges(scene, painter);
  drawFigureBorders(scene, painter);
  drawOutlines(scene, painter);
  drawSymbols(scene, painter);
}

/**
 * Neighbouring land, and areas by their fill; the gaps among figures are hatched. Counties are known of some provinces
 * only: below them lies the whole country.
 */
export function groundOf({ portrayal, geography, geographies, land, appearance }: AreaScene): Ground {
  const inks = inksOf(appearance);
  const { plain, gaps, filled } = fillShapes(portrayal, geography);
  return {
    sea: inks.sea,
    layers: [
      land === null ? [] : [{ shape: landShape(land), fill: inks.neighbour }],
      geography.level === 'county' ? [{ shape: groundShape(geographies.province), fill: inks.land }] : [],
      [
        { shape: plain, fill: inks.land },
        { shape: gaps, fill: inks.land, hatch: inks.hatch },
        ...filled.map(({ colour, shape }) => ({ shape, fill: colour })),
      ],
    ],
  };
}

/** Each border once; those of provinces are the country's own. */
export function drawBorders(scene: AreaScene, painter: AreaPainter): void {
  const { geography, geographies, appearance } = scene;
  const own = borderShapes(geography);
  const national = geography.level === 'county' ? borderShapes(geographies.province) : own;
  const styles = borderStyles(geography.level, inksOf(appearance));
  for (const rank of RANKS) {
    const shapes = rank === 'province' || rank === 'nation' ? national : own;
    line(painter, shapes[rank], styles[rank]);
  }
  drawDashes(scene, painter);
}

/** Those at sea stand on maps of the whole country, which have a projection of their own. */
function drawDashes({ land, appearance }: AreaScene, painter: AreaPainter): void {
  const shape = land === null || painter.window.view.projection === undefined ? null : dashShape(land);
  if (shape === null) return;
  const { ink, widthPixels } = DASH_AT_SEA;
  line(painter, shape, { colour: inksOf(appearance)[ink], widthPixels });
}

/** Where provinces have figures, the areas without one are still told apart. */
export function drawGapBorders({ portrayal, geography, appearance }: AreaScene, painter: AreaPainter): void {
  line(painter, portrayedBorders(portrayal, geography).gaps, innerBorderStyle(inksOf(appearance)));
}

/** Above the edges: of areas that all have figures one still sees which lie together. */
export function drawFigureBorders({ portrayal, geography, appearance }: AreaScene, painter: AreaPainter): void {
  const { figures } = portrayedBorders(portrayal, geography);
  const styles = figureBorderStyles(inksOf(appearance));
  for (const rank of ['prefecture', 'province'] as const) line(painter, figures[rank], styles[rank]);
}

/** Sets off what has a figure. */
export function drawEdges(scene: AreaScene, painter: AreaPainter): void {
  const style = edgesOf(scene, painter.window);
  const { filled } = fillShapes(scene.portrayal, scene.geography);
  if (style !== null && filled.length > 0) painter.edges(filled.map(shapeOf), style);
}

const shapeOf = ({ shape }: { readonly shape: AreasShape }) => shape;

/** How wide they are in a window; null where they would be too thin to be seen. */
export function edgesOf({ portrayal, geography, appearance }: AreaScene, { view, scale }: MapWindow): EdgeStyle | null {
  const { figures } = fillShapes(portrayal, geography);
  const { hairline, inside } = edgeStyle(geography.level, view.zoom, figures, inksOf(appearance));
  const scaled = ({ colour, widthPixels }: LineStyle) => ({ colour, widthPixels: widthPixels * scale.lines });
  const style = { hairline: scaled(hairline), inside: scaled(inside) };
  return style.inside.widthPixels < EDGE.leastPixels ? null : style;
}

function drawOutlines(scene: AreaScene, painter: AreaPainter): void {
  const hatched = hoveredLand(scene);
  if (hatched !== null) drawHatch(hatched, scene, painter);
  for (const { shape, style } of outlinesOf(scene)) line(painter, shape, style);
}

/** Land without a figure says so where it is pointed at. */
export function drawHatch(shape: AreasShape, { appearance }: AreaScene, painter: AreaPainter): void {
  painter.draw(shape, { hatch: { colour: inksOf(appearance).hatch, opacity: 1 } });
}

/** What is pointed at where it has no figure and is not hatched as a gap among them; else null. */
export function hoveredLand({ hovered, portrayal, geography }: AreaScene): AreasShape | null {
  if (hovered === null) return null;
  const area = portrayal.areas.find(({ adcode }) => adcode === hovered);
  const isPlain = area !== undefined && area.fill === null && !area.isGap;
  return isPlain ? (outlineShapes(geography).get(hovered) ?? null) : null;
}

/** A line around an area. */
interface Outline {
  readonly shape: AreasShape;
  readonly style: LineStyle;
}

/** Around what is pointed at and what is selected, of whatever level it is. */
export function outlinesOf({ selection, hovered, appearance, ...scene }: AreaScene): readonly Outline[] {
  const styles = outlineStyles(inksOf(appearance));
  const outline = (adcode: Adcode, style: LineStyle) => {
    const shape = findShape(scene, adcode);
    return shape === null ? [] : [{ shape, style }];
  };
  return [
    ...(hovered !== null && !selection.includes(hovered) ? outline(hovered, styles.hovered) : []),
    ...selection.flatMap((adcode) => outline(adcode, styles.selected)),
  ];
}

function findShape({ geography, geographies }: Pick<AreaScene, 'geography' | 'geographies'>, adcode: Adcode) {
  const { prefecture, province, county } = geographies;
  for (const searched of [geography, prefecture, province, county]) {
    const shape = searched === null ? undefined : outlineShapes(searched).get(adcode);
    if (shape !== undefined) return shape;
  }
  return null;
}

export function drawSymbols({ portrayal, geography, appearance }: AreaScene, painter: AreaPainter): void {
  const { scale } = painter.window;
  const { centres, radii } = symbolsOf(portrayal, geography);
  if (radii.length === 0) return;
  painter.circles(centres, (index) => Math.max(scale.leastSymbolPixels, (radii[index] as number) * scale.symbols), {
    fill: { colour: portrayal.legend.symbolColour, opacity: SYMBOL.fillOpacity },
    stroke: {
      colour: inksOf(appearance).symbolEdge,
      opacity: 1,
      widthPixels: SYMBOL.edgePixels * scale.lines,
      dashPixels: 0,
    },
  });
}

export function line(painter: AreaPainter, shape: Shape, { colour, widthPixels }: LineStyle): void {
  if (shape.type === 'borders' && shape.members.length === 0) return;
  const width = widthPixels * painter.window.scale.lines;
  painter.draw(shape, { stroke: { colour, opacity: 1, widthPixels: width, dashPixels: 0 } });
}
