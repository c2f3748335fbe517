import { project, type Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import { type Appearance, inksOf } from '../../core/portrayal/palette';
import { type Labelled, labelSizes, labelsOf } from '../style/labelsOf';
import { LABEL } from '../style/styleTable';
import { type Box, overlap } from '../svg/box';
import { css } from './pen';

/** Draws names on a sketch as the map does: those that would touch one that stands already are left out. */
export function sketchLabels(
  canvas: HTMLCanvasElement,
  labelled: Labelled & { readonly appearance: Appearance },
  view: View,
  size: Size,
): void {
  const context = canvas.getContext('2d');
  if (context === null || !labelled.mapState.basemap.labels) return;
  const inks = inksOf(labelled.appearance);
  const { widthPixels: width, heightPixels: height } = size;
  const toPixels = project(view, size);
  const font = fontPixels(labelled, view.zoom);
  context.font = `${font}px sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = css(inks.label);
  context.strokeStyle = css(inks.labelHalo);
  context.lineWidth = 2 * LABEL.haloPixels;
  context.lineJoin = 'round';

  const widthOf = (line: string) => context.measureText(line).width;
  const placed: Box[] = [];
  for (const { text, position } of labelsOf(labelled).toSorted((a, b) => a.order - b.order)) {
    const [x, y] = toPixels(position);
    const longestPixels = LABEL.longestLineEm * font;
    if (x < -longestPixels || x > width + longestPixels || y < -font || y > height + font) continue;
    const { lines, widthPixels } = wrapped(text, widthOf, longestPixels);
    const reachX = widthPixels / 2 + LABEL.paddingPixels;
    const reachY = (lines.length * LABEL.lineHeightEm * font) / 2 + LABEL.paddingPixels;
    const box: Box = { x: x - reachX, y: y - reachY, width: 2 * reachX, height: 2 * reachY };
    if (placed.some((other) => overlap(box, other))) continue;
    placed.push(box);
    lines.forEach((line, index) => {
      const at = y + LABEL.dropEm * font + (index - (lines.length - 1) / 2) * LABEL.lineHeightEm * font;
      context.strokeText(line, x, at);
      context.fillText(line, x, at);
    });
  }
}

function fontPixels(labelled: Labelled, zoom: number): number {
  const [[farZoom, far], [nearZoom, near]] = labelSizes(labelled);
  const share = Math.min(1, Math.max(0, (zoom - farZoom) / (nearZoom - farZoom)));
  return far + share * (near - far);
}

interface Wrapped {
  readonly lines: readonly string[];
  /** Of the longest. */
  readonly widthPixels: number;
}

/** In lines of about the same length, none longer than allowed unless it is one word. Measuring costs: most are one line. */
function wrapped(text: string, widthOf: (text: string) => number, longestPixels: number): Wrapped {
  const paragraphs = text.split('\n').map((paragraph): Wrapped => {
    const whole = widthOf(paragraph);
    if (whole <= longestPixels) return { lines: [paragraph], widthPixels: whole };
    const target = Math.max(whole / Math.ceil(whole / longestPixels), longestPixels / 2);
    const lines: string[] = [''];
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1) ?? '';
      const longer = last === '' ? word : `${last} ${word}`;
      if (last !== '' && widthOf(longer) > target) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return { lines, widthPixels: Math.max(...lines.map(widthOf)) };
  });
  return {
    lines: paragraphs.flatMap(({ lines }) => lines),
    widthPixels: Math.max(...paragraphs.map(({ widthPixels }) => widthPixels)),
  };
}
