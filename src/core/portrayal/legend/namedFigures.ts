import type { Adcode } from '../../areas/area';
import { FEW_FIGURES } from '../portray/classifyTheme';
import type { KeyFigure } from './legendKey';

/**
 * The figures that a key names, the most important first: those that are marked, else the ends, and the others between them
 * where they are few.
 *
 * @param figures the lowest first.
 * @param marked adcodes that the reader points at or has chosen, in that order.
 */
export function namedFigures(figures: readonly KeyFigure[], marked: readonly Adcode[]): readonly KeyFigure[] {
  const pointedAt = marked.flatMap((adcode) => figures.filter(({ area }) => area.adcode === adcode));
  if (pointedAt.length > 0) return pointedAt;
  const [lowest, highest] = [figures[0], figures.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  const ends = lowest === highest ? [highest] : [highest, lowest];
  return figures.length <= FEW_FIGURES ? [...ends, ...figures.slice(1, -1)] : ends;
}
