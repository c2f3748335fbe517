import { project, type Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import type { MapLabel } from '../../core/scene/mapLabels';
import type { NameFit } from '../style/mapScale';
import { LABEL } from '../style/styleTable';
import { type Box, isWithin, overlap } from './box';

/** A name with its place on the window. */
export interface PlacedName {
  readonly lines: readonly string[];
  readonly box: Box;
}

interface Place {
  readonly view: View;
  readonly size: Size;
  readonly fontPixels: number;
  readonly widthOf: (line: string) => number;
  readonly fit: NameFit;
  /** What stands on the map already. */
  readonly taken: readonly Box[];
}

/** Names that cover neither each other nor what stands on the map already, those of the lowest order first. */
export function placeNames(labels: readonly MapLabel[], place: Place): readonly PlacedName[] {
  const { view, size, fontPixels, widthOf, fit, taken } = place;
  const { widthPixels, heightPixels } = size;
  const { gapPixels: gap, isWhole } = fit;
  const toPixels = project(view, size);
  const longest = fit.longestLineEm * fontPixels;
  const window: Box = { x: gap, y: gap, width: widthPixels - 2 * gap, height: heightPixels - 2 * gap };
  // Of names that need not be whole all are placed, so that which ones stand is the same however the map is panned.
  const reach = isWhole ? 0 : Infinity;
  const all: Box = { x: 0, y: 0, width: widthPixels, height: heightPixels };
  const occupied = [...taken];
  const placed: PlacedName[] = [];
  for (const { text, position } of labels.toSorted((a, b) => a.order - b.order)) {
    const [x, y] = toPixels(position);
    if (x < -reach || y < -reach || x > widthPixels + reach || y > heightPixels + reach) continue;
    const { lines, width } = wrapped(text, widthOf, longest);
    const height = lines.length * fontPixels * LABEL.lineHeightEm;
    const box: Box = { x: x - width / 2, y: y - height / 2, width, height };
    if (isWhole && !isWithin(box, window)) continue;
    if (occupied.some((other) => overlap(other, box))) continue;
    occupied.push({ x: box.x - gap, y: box.y - gap, width: width + 2 * gap, height: height + 2 * gap });
    if (isWhole || overlap(box, all)) placed.push({ lines, box });
  }
  return placed;
}

interface Wrapped {
  readonly lines: readonly string[];
  /** Of the longest, in pixels. */
  readonly width: number;
}

/** Where a line may end: after a space, and between any two characters of Chinese. */
const BREAKS = /(?<= )|(?<=\p{Script=Han})(?=\p{Script=Han})/u;

/** In lines of about the same length, none longer than allowed unless it is one word. Measuring costs: most are one line. */
function wrapped(text: string, widthOf: (line: string) => number, longestPixels: number): Wrapped {
  const paragraphs = text.split('\n').map((paragraph): Wrapped => {
    const whole = widthOf(paragraph);
    if (whole < longestPixels) return { lines: [paragraph], width: whole };
    const target = Math.max(whole / (Math.floor(whole / longestPixels) + 1), longestPixels / 2);
    const lines: string[] = [''];
    for (const word of paragraph.split(BREAKS)) {
      const last = lines.at(-1) ?? '';
      const [short, long] = [widthOf(last.trimEnd()), widthOf((last + word).trimEnd())];
      const isFull = long > longestPixels || long - target > target - short;
      if (last !== '' && isFull) lines.push(word);
      else lines[lines.length - 1] = last + word;
    }
    const trimmed = lines.map((line) => line.trimEnd());
    return { lines: trimmed, width: Math.max(...trimmed.map(widthOf)) };
  });
  return {
    lines: paragraphs.flatMap(({ lines }) => lines),
    width: Math.max(...paragraphs.map(({ width }) => width)),
  };
}
