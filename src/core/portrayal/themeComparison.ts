import { LEVELS, type Level } from '../areas/area';
import { areasAtLevel } from '../areas/areasAtLevel';
import { type Comparison, compare } from '../record/compare';
import { chooseFigures } from '../record/figures';
import type { Observation, PublishedRecord } from '../record/observation';
import { figuresOf } from '../record/recordIndex';
import type { Theme } from '../record/theme';

/** What a theme shows at one level, and whether those figures may share a legend. */
export interface LevelComparison {
  readonly level: Level;
  readonly observations: readonly Observation[];
  readonly comparison: Comparison;
}

/**
 * Whether a theme's figures may share a legend, at each level that it has figures of: levels never share one.
 *
 * @throws RangeError for an unknown measure.
 */
export function compareTheme(
  { measure: id, alongside, normalisation }: Pick<Theme, 'measure' | 'alongside' | 'normalisation'>,
  record: PublishedRecord,
): readonly LevelComparison[] {
  const measure = record.measures.get(id);
  if (measure === undefined) throw new RangeError(`compareTheme: unknown measure "${id}"`);
  const adcodes = [...new Set([id, ...alongside].flatMap((each) => figuresOf(record, each).adcodes))];
  return LEVELS.map((level) => {
    const areas = areasAtLevel(adcodes, level).map((adcode) => ({ adcode }));
    const chosen = chooseFigures(record, measure, alongside, areas).observations;
    const observations = chosen.filter((observation) => observation !== null);
    const comparison = compare(observations, record, { isPerDay: normalisation.includes('day') });
    return { level, observations, comparison };
  }).filter(({ observations }) => observations.length > 0);
}
