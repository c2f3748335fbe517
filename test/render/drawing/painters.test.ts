import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Certainty } from '../../../src/core/overlays/recipe';
import { CanvasMapPainter } from '../../../src/render/canvas/canvasMapPainter';
import { createCanvasPaths } from '../../../src/render/canvas/canvasPaths';
import { drawMap } from '../../../src/render/drawing/drawMap';
import type { MapWindow } from '../../../src/render/drawing/painter';
import { FULL_SCALE } from '../../../src/render/style/mapScale';
import { SvgPainter } from '../../../src/render/svg/svgPainter';
import { FakePath, fakeContext } from '../canvas/fakeCanvas';
import { BLUE, overlay, portrayal, scene, squares } from '../smallScene';
import { everyPart } from './everyPart';

const WINDOW: MapWindow = {
  view: { longitude: 103, latitude: 31, zoom: 5, bearing: 0, pitch: 0 },
  size: { widthPixels: 800, heightPixels: 500 },
  scale: FULL_SCALE,
};
const shown = (certainty: Certainty) =>
  scene(squares(100, 102, 104), portrayal({ value: 1, fill: BLUE, radiusPixels: 9 }, { value: 2, fill: BLUE }, {}), {
    overlays: [overlay(everyPart(certainty))],
    selection: ['110000'],
    hovered: '210000',
  });

describe('the painters', () => {
  beforeEach(() => {
    vi.stubGlobal('Path2D', FakePath);
    vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
    return () => vi.unstubAllGlobals();
  });

  it.each(['surveyed', 'derived', 'schematic'] as const)(
    'draw a %s overlay with the same widths, dashes and opacities',
    (certainty) => {
      const { context, drawn } = fakeContext();
      drawMap(shown(certainty), new CanvasMapPainter(context, WINDOW));
      const painter = new SvgPainter(WINDOW, { stepsPerPixel: 1, idPrefix: 'm' });
      drawMap(shown(certainty), painter);
      // Dots are lines here, and the hatch there is a pattern.
      const marks = painter
        .marks()
        .replaceAll(/<g fill="none" stroke-linecap="round">.*?<\/g>/g, '')
        .replaceAll(/(<path clip-path="[^"]*c\)"[^>]*?) stroke-width="[^"]*"/g, '$1');
      const valuesOf = (name: string) =>
        [...marks.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value);

      const strokes = drawn.filter(({ kind }) => kind === 'stroke');
      expect(distinct(strokes.map(({ widthPixels }) => rounded(widthPixels)))).toEqual(
        distinct(valuesOf('stroke-width')),
      );
      expect(
        distinct(strokes.flatMap(({ dashes }) => (dashes.length > 0 ? [dashes.map(rounded).join(' ')] : []))),
      ).toEqual(distinct(valuesOf('stroke-dasharray')));
      expect(distinct(drawn.map(({ opacity }) => rounded(opacity)))).toEqual(
        distinct(['1', ...valuesOf('stroke-opacity'), ...valuesOf('fill-opacity')]),
      );
    },
  );

  it('move kept paths where the map is panned', () => {
    const paths = createCanvasPaths(1, 300);
    const frame = (longitude: number) => {
      const { context, moves } = fakeContext();
      const view = { ...WINDOW.view, longitude };
      drawMap(shown('derived'), new CanvasMapPainter(context, { ...WINDOW, view }, paths));
      return distinct(moves.flatMap(([x]) => (x === 0 ? [] : [rounded(x)])));
    };
    expect(frame(103)).toEqual([]);
    expect(frame(104)).toEqual(['-45.51', '45.51']);
  });
});

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function distinct(values: readonly (string | undefined)[]): readonly (string | undefined)[] {
  return [...new Set(values)].sort();
}
