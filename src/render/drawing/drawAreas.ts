import type { Adcode } from '../../core/areas/area';
import type { BorderRank } from '../../core/areas/borderRank';
import { type Inks, inksOf } from '../../core/portrayal/palette';
import type { MapScene } from '../../core/scene/mapScene';
import { borderStyles, type LineStyle, outlineStyles } from '../style/lineStyles';
import { DASH_AT_SEA, SYMBOL } from '../style/styleTable';
import { borderShapes, dashShape, fillShapes, groundShape, landShape, outlineShapes, symbolsOf } from './areaShapes';
import type { AreaPainter, AreasShape, Ground, Shape } from './painter';

/** Of a scene, all below its overlays and labels. */
export type AreaScene = Omit<MapScene, 'overlays' | 'labels'>;

/** From the finest to the heaviest. */
const RANKS: readonly BorderRank[] = ['county', 'prefecture', 'province', 'nation'];

/** Sea and land, areas by their fill, borders, outlines and proportional circles: the first half of drawMap. */
export function drawAreas(scene: AreaScene, painter: AreaPainter): void {
  drawGround(scene, painter);
  drawBorders(scene, painter);
  drawOutlines(scene, painter);
  drawSymbols(scene, painter);
}

export function drawGround(scene: AreaScene, painter: AreaPainter): void {
  painter.ground(groundOf(scene, inksOf(scene.appearance)));
}

/**
 * Neighbouring land, and areas by their fill; those without a published figure are hatched. Counties are known of some
 * provinces only: below them lies the whole country.
 */
function groundOf({ portrayal, geography, geographies, land }: AreaScene, inks: Inks): Ground {
  const { notPublished, filled } = fillShapes(portrayal, geography);
  return {
    sea: inks.sea,
    layers: [
      land === null ? [] : [{ shape: landShape(land), fill: inks.neighbour }],
      geography.level === 'county' ? [{ shape: groundShape(geographies.province), fill: inks.land }] : [],
      [
        { shape: notPublished, fill: inks.hatchGround, hatch: inks.hatch },
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

function drawOutlines(scene: AreaScene, painter: AreaPainter): void {
  for (const { shape, style } of outlinesOf(scene)) line(painter, shape, style);
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
  const width = widthPixels * painter.window.scale.lines;
  painter.draw(shape, { stroke: { colour, opacity: 1, widthPixels: width, dashPixels: 0 } });
}
