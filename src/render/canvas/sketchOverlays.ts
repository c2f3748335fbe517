import { metresPerPixel, project, type Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import type { OverlayPart, Positions } from '../../core/overlays/geometry';
import { inkOf, overlayInk } from '../../core/overlays/overlayInk';
import type { PortrayedOverlay } from '../../core/overlays/portrayOverlays';
import { type Appearance, inksOf } from '../../core/portrayal/palette';
import { bordersOf, DISTRICT_STYLE } from '../style/districtBorders';
import { magnified } from '../style/magnified';
import { type OverlayStyle, overlayStyle } from '../style/overlayStyle';
import { remPixels } from '../style/remPixels';
import { DASH, DISTRICT, HATCH } from '../style/styleTable';
import { css, sizeOf } from './pen';

/** Draws overlays on a sketch: the districts that they lie on, then from the lowest up, in the styles of the map. */
export function sketchOverlays(
  canvas: HTMLCanvasElement,
  overlays: readonly PortrayedOverlay[],
  appearance: Appearance,
  view: View,
  size: Size = sizeOf(canvas),
): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const toPixels = project(view, size);
  const magnification = remPixels() / 16;
  const settings = {
    toPixels,
    size,
    ground: css(inksOf(appearance).ground),
    hatchAnchor: toPixels(HATCH.anchor),
    styleOf: (part: OverlayPart) => magnified(overlayStyle(part), magnification),
  };
  for (const part of bordersOf(overlays)) {
    context.save();
    context.strokeStyle = css(inksOf(appearance).countyBorder);
    drawPart(context, part, DISTRICT.opacity, { ...settings, metresToPixels: 0, styleOf: () => DISTRICT_STYLE });
    context.restore();
  }
  for (const { choice, recipe, parts, metresPerMinute } of overlays.toReversed())
    for (const part of parts) {
      context.save();
      context.fillStyle = css(overlayInk(inkOf(recipe, part.entry), appearance));
      context.strokeStyle = context.fillStyle;
      drawPart(context, part, choice.opacity, {
        ...settings,
        metresToPixels: metresPerMinute / metresPerPixel(view.latitude, view.zoom),
      });
      context.restore();
    }
}

interface PartSettings {
  readonly size: Size;
  readonly styleOf: (part: OverlayPart) => OverlayStyle;
  readonly toPixels: (position: readonly [number, number]) => [x: number, y: number];
  /** Where a line of the hatch begins. */
  readonly hatchAnchor: readonly [x: number, y: number];
  /** Pixels that are covered in a minute. */
  readonly metresToPixels: number;
  readonly ground: string;
}

function drawPart(context: CanvasRenderingContext2D, part: OverlayPart, opacity: number, settings: PartSettings): void {
  const { toPixels, metresToPixels, ground } = settings;
  const style = settings.styleOf(part);
  context.lineWidth = style.strokePixels;
  if (style.dashPixels > 0) context.setLineDash([style.dashPixels * DASH.share, style.dashPixels * (1 - DASH.share)]);
  const path = new Path2D();
  const follow = (line: Positions) => {
    for (let i = 0; i < line.length; i += 2) {
      const [x, y] = toPixels([line[i] as number, line[i + 1] as number]);
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
  };
  const circles = (positions: Positions, radiusOf: (index: number) => number) => {
    for (let i = 0; i < positions.length; i += 2) {
      const [x, y] = toPixels([positions[i] as number, positions[i + 1] as number]);
      const radius = radiusOf(i / 2);
      path.moveTo(x + radius, y);
      path.arc(x, y, radius, 0, 2 * Math.PI);
    }
  };

  if (part.type === 'lines') part.lines.forEach(follow);
  else if (part.type === 'areas') part.areas.flat(2).forEach(follow);
  else if (part.type === 'discs')
    circles(part.positions, (index) => Math.max(1.5, (part.minutes[index] ?? 0) * metresToPixels));
  else circles(part.positions, (index) => style.pointRadiusPixels * (part.radii?.[index] ?? 1));

  const isDots = part.type === 'points';
  context.globalAlpha = opacity * style.fillOpacity;
  if (isDots && part.radii !== undefined) {
    context.strokeStyle = ground;
    fillEach(context, part.positions, part.radii, opacity, style, toPixels);
    return;
  }
  if (isDots && style.isHollow) {
    context.fillStyle = ground;
    context.lineWidth = 1.4;
  }
  if (part.type !== 'lines') context.fill(path, part.type === 'areas' ? 'evenodd' : 'nonzero');
  if (style.hatchOpacity > style.fillOpacity) {
    // On the fill, so that both together are as dense as the map's hatch.
    context.globalAlpha = (opacity * (style.hatchOpacity - style.fillOpacity)) / (1 - style.fillOpacity);
    hatch(context, path, settings);
  }
  context.globalAlpha = opacity;
  if (!isDots || style.isHollow) context.stroke(path);
}

/** Circle by circle, so that each is seen on the one below it. */
function fillEach(
  context: CanvasRenderingContext2D,
  positions: Positions,
  radii: Float32Array,
  opacity: number,
  { pointRadiusPixels, fillOpacity }: OverlayStyle,
  toPixels: PartSettings['toPixels'],
): void {
  radii.forEach((radius, index) => {
    const [x, y] = toPixels([positions[2 * index]!, positions[2 * index + 1]!]);
    context.beginPath();
    context.arc(x, y, radius * pointRadiusPixels, 0, 2 * Math.PI);
    context.globalAlpha = opacity * fillOpacity;
    context.fill();
    context.globalAlpha = opacity;
    context.stroke();
  });
}

/** Lines that rise to the right: see HATCH. */
function hatch(context: CanvasRenderingContext2D, outline: Path2D, { size, hatchAnchor }: PartSettings): void {
  const period = HATCH.periodPixels * HATCH.alongEdge;
  const lines = new Path2D();
  const first = (hatchAnchor[0] + hatchAnchor[1] + (HATCH.widthPixels * HATCH.alongEdge) / 2) % period;
  for (let sum = first; sum < size.widthPixels + size.heightPixels; sum += period) {
    lines.moveTo(sum, 0);
    lines.lineTo(sum - size.heightPixels, size.heightPixels);
  }
  context.save();
  context.clip(outline, 'evenodd');
  context.setLineDash([]);
  context.lineWidth = HATCH.widthPixels;
  context.stroke(lines);
  context.restore();
}
