import type { View } from '../domain/mapState';
import { metresPerPixel, project, type Size } from '../domain/mercator';
import type { OverlayPart, Positions } from '../domain/overlays/geometry';
import { inkOf, overlayInk } from '../domain/overlays/overlayInk';
import { overlayStyle } from '../domain/overlays/overlayStyle';
import type { PortrayedOverlay } from '../domain/overlays/portrayOverlays';
import { type Appearance, inksOf } from '../domain/palette';
import { css } from './pen';

/** Draws overlays on the sketch, where there is no WebGL: from the lowest up, in the styles of the map. */
export function sketchOverlays(
  canvas: HTMLCanvasElement,
  overlays: readonly PortrayedOverlay[],
  appearance: Appearance,
  view: View,
): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const size: Size = { widthPixels: canvas.clientWidth, heightPixels: canvas.clientHeight };
  const toPixels = project(view, size);
  for (const { choice, recipe, parts, metresPerMinute } of overlays.toReversed())
    for (const part of parts) {
      context.save();
      context.fillStyle = css(overlayInk(inkOf(recipe, part.entry), appearance));
      context.strokeStyle = context.fillStyle;
      drawPart(context, part, choice.opacity, {
        toPixels,
        metresToPixels: metresPerMinute / metresPerPixel(view.latitude, view.zoom),
        ground: css(inksOf(appearance).ground),
      });
      context.restore();
    }
}

interface PartSettings {
  readonly toPixels: (position: readonly [number, number]) => [x: number, y: number];
  /** Pixels that are covered in a minute. */
  readonly metresToPixels: number;
  readonly ground: string;
}

function drawPart(
  context: CanvasRenderingContext2D,
  part: OverlayPart,
  opacity: number,
  { toPixels, metresToPixels, ground }: PartSettings,
): void {
  const style = overlayStyle(part);
  context.lineWidth = style.strokePixels;
  if (style.dashPixels > 0) context.setLineDash([style.dashPixels * 0.6, style.dashPixels * 0.4]);
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
  else circles(part.positions, () => style.pointRadiusPixels);

  const isDots = part.type === 'points';
  context.globalAlpha = opacity * (isDots ? 1 : style.fillOpacity);
  if (isDots && style.isHollow) {
    context.fillStyle = ground;
    context.lineWidth = 1.4;
  }
  if (part.type !== 'lines') context.fill(path, part.type === 'areas' ? 'evenodd' : 'nonzero');
  context.globalAlpha = opacity;
  if (!isDots || style.isHollow) context.stroke(path);
}
