import { lettersOn } from '../../core/portrayal/lettersOn';
import { type Inks, inksOf } from '../../core/portrayal/palette';
import type { MapScene } from '../../core/scene/mapScene';
import type { PlacedLabel, PlacedLine } from '../labels/label';
import type { LabelRoom } from '../labels/settleLabels';
import { namePixels } from '../style/namePixels';
import { LABEL } from '../style/styleTable';
import { labelsOn } from './labelsOn';
import type { Painter, WordLook } from './painter';

type LabelledScene = Pick<MapScene, 'labels' | 'appearance' | 'portrayal'>;

/**
 * Where the labels of a scene stand on the window of a painter.
 *
 * @param room what of the window is seen; null: all of it, and perhaps more of the map soon.
 */
export function placedLabels(
  { labels }: Pick<LabelledScene, 'labels'>,
  painter: Painter,
  room: LabelRoom | null,
): readonly PlacedLabel[] {
  if (labels === null) return [];
  return labelsOn(labels, painter.window, (line, letters) => painter.widthOf(line, letters), room);
}

/** Leaders below all letters. */
export function paintLabels(
  placed: readonly PlacedLabel[],
  { appearance, portrayal }: Pick<LabelledScene, 'appearance' | 'portrayal'>,
  painter: Painter,
): void {
  const inks = inksOf(appearance);
  const leaders = placed.flatMap(({ leader }) => (leader === null ? [] : [leader]));
  const { widthEm, dotEm, opacity } = LABEL.leader;
  const { view, scale } = painter.window;
  const em = namePixels(view.zoom, scale.names?.pixelsPerRem ?? 0);
  if (leaders.length > 0)
    painter.leaders(leaders, {
      stroke: { colour: inks.label, opacity, widthPixels: widthEm * em, dashPixels: 0 },
      dotPixels: dotEm * em,
      halo: inks.labelHalo,
    });
  const looks = new Map<string, { readonly look: WordLook; readonly lines: PlacedLine[] }>();
  for (const label of placed)
    for (const line of label.lines) {
      const look = lookOf(label, line, inks, portrayal.legend.symbolColour);
      const key = [...Object.values(line.letters), look.letters, look.halo].join();
      const alike = looks.get(key);
      if (alike === undefined) looks.set(key, { look, lines: [line] });
      else alike.lines.push(line);
    }
  for (const { look, lines } of looks.values()) painter.words(lines, look);
}

function lookOf(
  { label: { rank, fill }, isWithin }: PlacedLabel,
  { letters: set, ground }: PlacedLine,
  inks: Inks,
  symbolColour: Inks['symbol'],
): WordLook {
  const below = ground === 'symbol' ? symbolColour : ground === 'fill' ? fill : null;
  if (below !== null) return { set, letters: lettersOn(below), halo: isWithin ? null : below };
  return { set, letters: rank === 'other' ? inks.quietLabel : inks.label, halo: inks.labelHalo };
}
