import { MERCATOR } from '../../core/geometry/mercator';
import type { DistrictOutline, OverlayPart } from '../../core/overlays/geometry';
import { inkOf, overlayInk } from '../../core/overlays/overlayInk';
import { inksOf } from '../../core/portrayal/palette';
import type { Rgb } from '../../core/portrayal/portrayal';
import { districtsOf } from '../../core/scene/districtsOf';
import type { DrawnOverlay, MapScene } from '../../core/scene/mapScene';
import { keptBy } from '../../core/text/keptBy';
import { magnified } from '../style/magnified';
import { type OverlayStyle, overlayStyle } from '../style/overlayStyle';
import { DISTRICT, DOT, OVERLAY } from '../style/styleTable';
import type { Ink, Painter, Shape, Stroke } from './painter';

/** The districts that overlays lie on, then overlays from the lowest up. */
export function drawOverlays(scene: Pick<MapScene, 'overlays' | 'appearance'>, painter: Painter): void {
  const { overlays, appearance } = scene;
  const { ground, [DISTRICT.ink]: districtInk } = inksOf(appearance);
  const { scale } = painter.window;
  const districts = districtsOf(overlays);
  if (districts.length > 0)
    painter.draw(districtShape(districts), {
      stroke: {
        colour: districtInk,
        opacity: DISTRICT.opacity,
        widthPixels: DISTRICT.widthPixels * scale.lines,
        dashPixels: 0,
      },
    });
  for (const overlay of overlays.toReversed()) {
    const { choice, recipe, parts } = overlay;
    if (parts.length > 0)
      painter.faded(choice.opacity, () => {
        for (const part of parts) {
          const ink = overlayInk(inkOf(recipe, part.entry), appearance);
          drawPart(part, overlay, ink, ground, painter);
        }
      });
  }
}

function drawPart(
  part: OverlayPart,
  { metresPerMinute }: DrawnOverlay,
  colour: Rgb,
  ground: Rgb,
  painter: Painter,
): void {
  const { view, scale } = painter.window;
  const style = magnified(overlayStyle(part), scale.overlays);
  const { fillOpacity, strokePixels: widthPixels, dashPixels } = style;
  const fill: Ink = { colour, opacity: fillOpacity };
  const stroke: Stroke = { colour, opacity: 1, widthPixels, dashPixels };
  switch (part.type) {
    case 'lines':
      painter.draw(partShape(part), { stroke });
      return;
    case 'areas':
      painter.draw(partShape(part), { fill, stroke, ...(style.hatchOpacity > 0 && { hatch: hatchOf(style, colour) }) });
      return;
    case 'discs': {
      const { positions, minutes } = part;
      const { metresPerPixel } = view.projection ?? MERCATOR;
      const radiusOf = (index: number) => {
        const metres = (minutes[index] as number) * metresPerMinute;
        const pixels = metres / metresPerPixel(positions[2 * index + 1] as number, view.zoom);
        return Math.max(OVERLAY.leastRadiusPixels, pixels);
      };
      painter.circles(positions, radiusOf, { fill, stroke });
      return;
    }
    case 'points':
      drawPoints(part, style, fill, ground, painter);
  }
}

/** Circles with radii of their own have an edge of the ground, which tells those apart that cross. */
function drawPoints(
  { positions, radii }: Extract<OverlayPart, { type: 'points' }>,
  { pointRadiusPixels, strokePixels, isHollow }: OverlayStyle,
  fill: Ink,
  ground: Rgb,
  painter: Painter,
): void {
  const { scale } = painter.window;
  const least = OVERLAY.leastRadiusPixels;
  if (radii !== undefined) {
    const radiusOf = (index: number) => Math.max(least, (radii[index] as number) * pointRadiusPixels);
    const stroke: Stroke = { colour: ground, opacity: 1, widthPixels: strokePixels, dashPixels: 0 };
    painter.circles(positions, radiusOf, { fill, stroke });
    return;
  }
  const { colour } = fill;
  painter.dots(positions, {
    radiusPixels: Math.max(least, pointRadiusPixels),
    ...(isHollow
      ? { rim: colour, inside: ground, rimPixels: DOT.ringPixels * scale.overlays }
      : { rim: ground, inside: colour, rimPixels: DOT.rimPixels * scale.overlays }),
    step: Math.max(1, Math.ceil(positions.length / 2 / scale.mostDots)),
  });
}

/** On the fill, so that both together are as dense as the style says. */
function hatchOf({ hatchOpacity, fillOpacity }: OverlayStyle, colour: Rgb): Ink {
  return { colour, opacity: (hatchOpacity - fillOpacity) / (1 - fillOpacity) };
}

const districtShape = keptBy(
  (districts: readonly DistrictOutline[]): Shape => ({
    type: 'lines',
    lines: districts.flatMap(({ rings }) => rings),
  }),
);

const partShape = keptBy(
  (part: Extract<OverlayPart, { type: 'lines' | 'areas' }>): Shape =>
    part.type === 'lines' ? { type: 'lines', lines: part.lines } : { type: 'rings', lines: part.areas.flat(2) },
);
