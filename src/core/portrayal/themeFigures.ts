import type { Adcode, Level } from '../areas/area';
import { areasAtLevel } from '../areas/areasAtLevel';
import type { Observation, PublishedRecord } from '../record/observation';
import { figuresOf } from '../record/recordIndex';
import type { Theme } from '../record/theme';
import { valuesOf } from './portray/values';

/** A figure that a theme shows of an area. */
export interface ThemeFigure {
  readonly adcode: Adcode;
  /** Normalised as the theme says. */
  readonly value: number;
  readonly observation: Observation;
}

/**
 * The figures of a theme as its map shows them as authored, without going through the areas that have none: in the order
 * in which the record names their areas. Empty where they may not share a legend, or the measure is not known.
 *
 * @param isDrawn whether there is such an area on a map of this level.
 */
export function themeFigures(
  theme: Pick<Theme, 'measure' | 'alongside' | 'normalisation'>,
  record: PublishedRecord,
  level: Level,
  isDrawn: (adcode: Adcode) => boolean = () => true,
): readonly ThemeFigure[] {
  const measure = record.measures.get(theme.measure);
  if (measure === undefined) return [];
  const withFigures = [theme.measure, ...theme.alongside].flatMap((id) => figuresOf(record, id).adcodes);
  const areas = areasAtLevel([...new Set(withFigures)], level)
    .filter(isDrawn)
    .map((adcode) => ({ adcode }));
  const { values, observations } = valuesOf(record, measure, theme, areas, null);
  return areas.flatMap(({ adcode }, index) => {
    const value = values[index] ?? null;
    const observation = observations[index] ?? null;
    return value === null || observation === null ? [] : [{ adcode, value, observation }];
  });
}
