import { mapLabels } from '../domain/mapLabels';
import type { View } from '../domain/mapState';
import { project, type Size } from '../domain/mercator';
import { inksOf } from '../domain/palette';
import type { Atlas } from '../state/atlas';
import { LABEL_STYLE } from './labelStyle';
import { css } from './pen';
import { remPixels } from './remPixels';

/** As MapLibre has them: in em. */
const LONGEST_LINE = 10;
const LINE_HEIGHT = 1.2;
/** So much lower than their middle, in em. */
const DROP = 0.07;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of the atlas, what names follow from. */
type Labelled = Pick<Atlas, 'geography' | 'mapState' | 'portrayal' | 'overlays' | 'data' | 'appearance'>;

/** Draws names on a sketch as the map does: those that would touch one that stands already are left out. */
export function sketchLabels(
  canvas: HTMLCanvasElement,
  { geography, mapState, portrayal, overlays, data, appearance }: Labelled,
  view: View,
  size: Size,
): void {
  const context = canvas.getContext('2d');
  if (context === null || !mapState.basemap.labels) return;
  const inks = inksOf(appearance);
  const { widthPixels: width, heightPixels: height } = size;
  const toPixels = project(view, size);
  const font = fontPixels(view.zoom);
  context.font = `${font}px sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = css(inks.label);
  context.strokeStyle = css(inks.labelHalo);
  context.lineWidth = 2 * LABEL_STYLE.haloPixels;
  context.lineJoin = 'round';

  const placed: Box[] = [];
  const { measures } = data.record;
  const labels = mapLabels({ geography, portrayal, overlays, measures, language: mapState.language });
  for (const { text, position } of labels.toSorted((a, b) => a.order - b.order)) {
    const [x, y] = toPixels(position);
    if (x < -width / 4 || x > width * 1.25 || y < 0 || y > height) continue;
    const lines = wrapped(text, (part) => context.measureText(part).width, LONGEST_LINE * font);
    const reachX = Math.max(...lines.map((line) => context.measureText(line).width)) / 2 + LABEL_STYLE.paddingPixels;
    const reachY = (lines.length * LINE_HEIGHT * font) / 2 + LABEL_STYLE.paddingPixels;
    const box = { left: x - reachX, right: x + reachX, top: y - reachY, bottom: y + reachY };
    if (placed.some((other) => touches(box, other))) continue;
    placed.push(box);
    lines.forEach((line, index) => {
      const at = y + DROP * font + (index - (lines.length - 1) / 2) * LINE_HEIGHT * font;
      context.strokeText(line, x, at);
      context.fillText(line, x, at);
    });
  }
}

function fontPixels(zoom: number): number {
  const [far, near] = LABEL_STYLE.sizes;
  const share = Math.min(1, Math.max(0, (zoom - far.zoom) / (near.zoom - far.zoom)));
  return (far.sizeRem + share * (near.sizeRem - far.sizeRem)) * remPixels();
}

/** In lines of about the same length, none longer than allowed unless it is one word. */
function wrapped(text: string, widthOf: (text: string) => number, longestPixels: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = Math.ceil(widthOf(paragraph) / longestPixels);
    if (lines <= 1) return [paragraph];
    const target = widthOf(paragraph) / lines;
    const broken: string[] = [''];
    for (const word of paragraph.split(' ')) {
      const last = broken.at(-1) ?? '';
      const longer = last === '' ? word : `${last} ${word}`;
      if (last !== '' && widthOf(longer) > Math.max(target, longestPixels / 2)) broken.push(word);
      else broken[broken.length - 1] = longer;
    }
    return broken;
  });
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
