import type { View } from '../domain/mapState';
import { project } from '../domain/mercator';
import { type Appearance, inksOf } from '../domain/palette';
import { LABEL_STYLE, type Labelled, labelsOf } from './labelsOf';
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

/** Draws names on a sketch as the map does: those that would touch one that stands already are left out. */
export function sketchLabels(
  canvas: HTMLCanvasElement,
  labelled: Labelled & { readonly appearance: Appearance },
  view: View,
): void {
  const context = canvas.getContext('2d');
  if (context === null || !labelled.mapState.basemap.labels) return;
  const inks = inksOf(labelled.appearance);
  const { clientWidth: width, clientHeight: height } = canvas;
  const toPixels = project(view, { widthPixels: width, heightPixels: height });
  const size = sizePixels(view.zoom);
  context.font = `${size}px sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = css(inks.label);
  context.strokeStyle = css(inks.labelHalo);
  context.lineWidth = 2 * LABEL_STYLE.haloPixels;
  context.lineJoin = 'round';

  const placed: Box[] = [];
  for (const { text, position } of labelsOf(labelled).toSorted((a, b) => a.order - b.order)) {
    const [x, y] = toPixels(position);
    if (x < -width / 4 || x > width * 1.25 || y < 0 || y > height) continue;
    const lines = wrapped(text, (line) => context.measureText(line).width, LONGEST_LINE * size);
    const reachX = Math.max(...lines.map((line) => context.measureText(line).width)) / 2 + LABEL_STYLE.paddingPixels;
    const reachY = (lines.length * LINE_HEIGHT * size) / 2 + LABEL_STYLE.paddingPixels;
    const box = { left: x - reachX, right: x + reachX, top: y - reachY, bottom: y + reachY };
    if (placed.some((other) => touches(box, other))) continue;
    placed.push(box);
    lines.forEach((line, index) => {
      const at = y + DROP * size + (index - (lines.length - 1) / 2) * LINE_HEIGHT * size;
      context.strokeText(line, x, at);
      context.fillText(line, x, at);
    });
  }
}

function sizePixels(zoom: number): number {
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
