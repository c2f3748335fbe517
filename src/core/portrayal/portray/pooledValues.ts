import type { Bounds } from '../../record/bounds';
import type { Theme } from '../../record/theme';
import type { PortrayInput } from '../portray';
import { shownTheme } from '../shownTheme';
import { blurredFigures, indistinctRuns } from './indistinct';
import { valuesOf } from './values';
import { type ValuesOfPeriods, valuesOfPeriods } from './valuesOfPeriods';

/**
 * The values of several themes as those of one, so that their maps have the same classes and the same circles; of a table of
 * several periods, those of all.
 */
export function pooledValues(
  themes: readonly Theme[],
  { choices, areas, record }: Pick<PortrayInput, 'choices' | 'areas' | 'record'>,
): ValuesOfPeriods {
  const each = themes.map((asAuthored): ValuesOfPeriods => {
    const measure = record.measures.get(asAuthored.measure)!;
    const { theme } = shownTheme(asAuthored, choices, measure);
    const shown = valuesOf(record, measure, theme, areas, choices.period);
    if (shown.comparison.answer === 'no') return NOTHING;
    const ofPeriods = valuesOfPeriods(record, measure, theme.normalisation, areas);
    if (ofPeriods !== null) return ofPeriods;
    const values = Float64Array.from(shown.values.filter((value) => value !== null));
    const runs = indistinctRuns(blurredFigures(shown.observations, shown.values, measure));
    return { values, runs, isWhole: values.every(Number.isInteger) };
  });
  return {
    values: Float64Array.from(each.flatMap(({ values }) => [...values])).sort(),
    runs: joined(each.flatMap(({ runs }) => runs)),
    isWhole: each.every(({ isWhole }) => isWhole),
  };
}

const NOTHING: ValuesOfPeriods = { values: new Float64Array(), runs: [], isWhole: true };

/** Runs that touch as one, ascending. */
function joined(runs: readonly Bounds[]): readonly Bounds[] {
  const all: [number, number][] = [];
  for (const [lower, upper] of [...runs].sort((one, other) => one[0] - other[0])) {
    const last = all.at(-1);
    if (last !== undefined && lower <= last[1]) last[1] = Math.max(last[1], upper);
    else all.push([lower, upper]);
  }
  return all;
}
