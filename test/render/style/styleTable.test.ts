import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DASH, DOT, HATCH, SYMBOL } from '../../../src/render/style/styleTable';
import { FILL, SYMBOL_SHADERS } from '../../../src/render/webgl/areaShaders';
import { AREA_FILL, POINT, STROKE } from '../../../src/render/webgl/overlayShaders';

const SOURCE = join(import.meta.dirname, '../../../src');
const folder = (path: string) => readdirSync(join(SOURCE, path)).map((name) => `${path}/${name}`);
/** Whatever draws the map, or a swatch of it. */
const RENDERERS = [
  ...folder('render/canvas'),
  ...folder('render/drawing'),
  ...folder('render/webgl'),
  ...['svgPainter', 'svgWriter', 'arcPaths', 'tracePath', 'mapMarks', 'swatches'].map(
    (name) => `render/svg/${name}.ts`,
  ),
  'render/style/entryShapes.ts',
  'map/webgl/overlayLayers.ts',
  'map/webgl/showLabels.ts',
  'map/frames/stillPicture.ts',
  'ui/legend/EntrySwatch.tsx',
];
/** Halves, wholes and a turn are geometry; what else has a fraction is a look. Coordinates of a swatch stand in quotes. */
const GEOMETRY = new Set(['0.0', '0.5', '1.0', '2.0', '2.5', '6.2831853']);
const STYLED =
  /(?:lineWidth|globalAlpha|[sS]trokeWidth|[oO]pacity|stroke-width'|opacity')\s*[:=]\s*[{"]*([\d.]+)(?![\d.]| \*)/g;

describe('the style table', () => {
  it.each(RENDERERS)('leaves no look to %s', (path) => {
    const code = readFileSync(join(SOURCE, path), 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      .replaceAll(/ (?:d|x|y|cx|cy|r|width|height)="[^"]*"|\b(?:x|y): \d+\.5\b|'M[^']*'/g, '');
    const fractions = [...code.matchAll(/(?<![\w.$])\d*\.\d+/g)].map(([number]) => number);
    expect(fractions.filter((number) => !GEOMETRY.has(number))).toEqual([]);
    const looks = [...code.matchAll(STYLED)].map(([, number]) => number);
    expect(looks.filter((number) => number !== '0' && number !== '1')).toEqual([]);
  });

  it('is what the shaders draw by', () => {
    const share = (HATCH.widthPixels / HATCH.periodPixels).toFixed(4);
    expect(FILL.fs).toContain(share);
    expect(AREA_FILL.fs).toContain(share);
    expect(SYMBOL_SHADERS.fs).toContain(`mix(${SYMBOL.fillOpacity.toFixed(4)}, 1.0, edge)`);
    expect(STROKE.fs).toContain(`> ${DASH.share.toFixed(4)}`);
    for (const pixels of [DOT.rimPixels, DOT.ringPixels]) expect(POINT.fs).toContain(pixels.toFixed(4));
  });

  it('is what the swatch of the page is hatched by', () => {
    const css = readFileSync(join(SOURCE, 'ui/base.css'), 'utf8');
    expect(css).toMatch(new RegExp(`swatch--hatched[^}]*var\\(--hatch\\) 0 ${HATCH.widthPixels / 16}rem`));
  });
});
