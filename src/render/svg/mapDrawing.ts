import { landArcs } from '../../core/areas/landArcs';
import { rankedArcs } from '../../core/areas/rankedArcs';
import type { WorldArcs } from '../../core/areas/worldArcs';
import { project, type Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import { hexOf } from '../../core/portrayal/colour';
import { type Inks, inksOf } from '../../core/portrayal/palette';
import { districtsOf } from '../../core/scene/mapLabels';
import type { MapScene } from '../../core/scene/mapScene';
import { borderStyles, outlineStyles } from '../style/lineStyles';
import { DISTRICT, HATCH, SYMBOL } from '../style/styleTable';
import { type ArcPaths, createArcPaths } from './arcPaths';
import type { Box } from './box';
import { hatchLines } from './hatchLines';
import { nameMarks, placeNames } from './mapNames';
import type { MapStyle } from './mapStyle';
import { attributes, decimal } from './markup';
import { overlayMarks, pathOf } from './overlayMarks';

/**
 * A map as SVG elements, to be put into an element that clips them to the window: the one drawing that thumbnails, previews
 * and pictures share. It looks as the map does.
 *
 * @param taken what stands on the map already, and no name may cover.
 */
export function drawMap(scene: MapScene, view: View, size: Size, style: MapStyle, taken: readonly Box[] = []): string {
  const inks = inksOf(scene.appearance);
  const paths = createArcPaths(view, size, style.stepsPerPixel);
  const hatch = hatchLines(view, size, style.hatchScale);
  const { overlays, appearance } = scene;
  const names = style.hasLabels ? placeNames(scene.labels, view, size, taken) : [];
  return [
    `<path${attributes({ fill: hexOf(inks.sea), d: `M0 0h${decimal(size.widthPixels)}v${decimal(size.heightPixels)}H0z` })}/>`,
    ground(scene, paths, style, inks),
    areas(scene, paths, style, inks, hatch),
    borders(scene, paths, style, inks),
    outlines(scene, paths, style, inks),
    symbols(scene, view, size, style, inks),
    districts(scene, view, size, style, inks),
    overlayMarks(overlays, { view, size, appearance, style, hatch }),
    nameMarks(names, view.zoom, inks),
  ].join('');
}

/** From steps back to pixels. */
function scaled({ stepsPerPixel }: MapStyle, marks: string): string {
  return marks === '' ? '' : `<g transform="scale(${1 / stepsPerPixel})">${marks}</g>`;
}

/** Neighbouring land, and below counties the country. */
function ground({ land, geography, geographies }: MapScene, paths: ArcPaths, style: MapStyle, inks: Inks): string {
  const fill = (arcs: WorldArcs, colour: string) => {
    const path = paths.outline(arcs, arcs.rings.keys());
    return path === '' ? '' : `<path${attributes({ fill: colour, 'fill-rule': 'evenodd', d: path })}/>`;
  };
  const neighbours = land === null ? '' : fill(landArcs(land), hexOf(inks.neighbour));
  const country = geography.level === 'county' ? fill(rankedArcs(geographies.province).areas, hexOf(inks.land)) : '';
  return scaled(style, neighbours + country);
}

/** Areas by their fill, those without a published figure hatched. */
function areas(
  { portrayal, geography }: MapScene,
  paths: ArcPaths,
  style: MapStyle,
  inks: Inks,
  hatch: string,
): string {
  const arcs = rankedArcs(geography).areas;
  const hatched: number[] = [];
  const filled = new Map<string, number[]>();
  portrayal.areas.forEach(({ fill }, index) => {
    if (fill === null) {
      hatched.push(index);
      return;
    }
    const members = filled.get(hexOf(fill));
    if (members === undefined) filled.set(hexOf(fill), [index]);
    else members.push(index);
  });
  const id = `${style.idPrefix}-n`;
  const notPublished = paths.outline(arcs, hatched);
  const hatchMarks =
    notPublished === ''
      ? ''
      : [
          scaled(
            style,
            `<path${attributes({ id, fill: hexOf(inks.hatchGround), 'fill-rule': 'evenodd', 'clip-rule': 'evenodd', d: notPublished })}/>`,
          ),
          `<clipPath id="${id}c"><use href="#${id}" transform="scale(${1 / style.stepsPerPixel})"/></clipPath>`,
          `<path${attributes({
            'clip-path': `url(#${id}c)`,
            stroke: hexOf(inks.hatch),
            'stroke-width': HATCH.widthPixels * style.hatchScale,
            d: hatch,
          })}/>`,
        ].join('');
  const fills = [...filled].map(([colour, members]) => {
    const path = paths.outline(arcs, members);
    return path === '' ? '' : `<path${attributes({ fill: colour, 'fill-rule': 'evenodd', d: path })}/>`;
  });
  return hatchMarks + scaled(style, fills.join(''));
}

/** Each border once, from the finest to the heaviest. */
function borders({ geography, geographies }: MapScene, paths: ArcPaths, style: MapStyle, inks: Inks): string {
  const own = rankedArcs(geography);
  const national = geography.level === 'county' ? rankedArcs(geographies.province) : own;
  const styles = borderStyles(geography.level, inks);
  const lines = (
    [
      ['county', own],
      ['prefecture', own],
      ['province', national],
      ['nation', national],
    ] as const
  ).map(([rank, from]) => {
    const path = paths.lines(from.areas, from.borders[rank]);
    if (path === '') return '';
    const { colour, widthPixels } = styles[rank];
    const width = widthPixels * style.lineScale * style.stepsPerPixel;
    return `<path${attributes({ stroke: hexOf(colour), 'stroke-width': width, d: path })}/>`;
  });
  return scaled(style, `<g fill="none" stroke-linejoin="round" stroke-linecap="round">${lines.join('')}</g>`);
}

/** Around what is selected, of whatever level it is. */
function outlines(
  { selection, geography, geographies }: MapScene,
  paths: ArcPaths,
  style: MapStyle,
  inks: Inks,
): string {
  const { prefecture, province, county } = geographies;
  const searched = [geography, prefecture, province, ...(county === null ? [] : [county])];
  const path = selection
    .map((adcode) => {
      const of = searched.find(({ areas: listed }) => listed.some((area) => area.adcode === adcode));
      if (of === undefined) return '';
      return paths.outline(rankedArcs(of).areas, [of.areas.findIndex((area) => area.adcode === adcode)]);
    })
    .join('');
  if (path === '') return '';
  const { colour, widthPixels } = outlineStyles(inks).selected;
  const width = widthPixels * style.lineScale * style.stepsPerPixel;
  return scaled(
    style,
    `<path${attributes({ fill: 'none', stroke: hexOf(colour), 'stroke-width': width, 'stroke-linejoin': 'round', d: path })}/>`,
  );
}

/** Proportional circles at the label points, the largest first, so that none hides a smaller one. */
function symbols({ portrayal, geography }: MapScene, view: View, size: Size, style: MapStyle, inks: Inks): string {
  const toPixels = project(view, size);
  const circles = portrayal.areas
    .map(({ radiusPixels }, index) => ({ radiusPixels, at: geography.areas[index]?.labelPoint }))
    .filter(({ radiusPixels }) => radiusPixels > 0)
    .sort((a, b) => b.radiusPixels - a.radiusPixels)
    .map(({ radiusPixels, at }) => {
      const radius = Math.max(style.leastSymbolPixels, radiusPixels * style.symbolScale);
      const [x, y] = at === undefined ? [Infinity, Infinity] : toPixels(at);
      const isSeen = x > -radius && y > -radius && x < size.widthPixels + radius && y < size.heightPixels + radius;
      return isSeen ? `<circle cx="${decimal(x)}" cy="${decimal(y)}" r="${decimal(radius)}"/>` : '';
    })
    .join('');
  if (circles === '') return '';
  return `<g${attributes({
    fill: hexOf(portrayal.legend.symbolColour),
    'fill-opacity': SYMBOL.fillOpacity,
    stroke: hexOf(inks.symbolEdge),
    'stroke-width': SYMBOL.edgePixels * style.lineScale,
  })}>${circles}</g>`;
}

/** Of the place of the topmost overlay, for orientation. */
function districts({ overlays }: MapScene, view: View, size: Size, style: MapStyle, inks: Inks): string {
  const toPixels = project(view, size);
  const path = districtsOf(overlays)
    .flatMap(({ rings }) => rings)
    .map((ring) => pathOf(ring, toPixels, style))
    .join('');
  if (path === '') return '';
  return `<path${attributes({
    fill: 'none',
    stroke: hexOf(inks[DISTRICT.ink]),
    'stroke-opacity': DISTRICT.opacity,
    'stroke-width': DISTRICT.widthPixels * style.lineScale,
    'stroke-linejoin': 'round',
    d: path,
  })}/>`;
}
