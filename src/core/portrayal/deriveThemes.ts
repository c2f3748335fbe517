import type { Refusal } from '../record/compare';
import type { Measure, PublishedRecord } from '../record/observation';
import { figuresOf } from '../record/recordIndex';
import type { ClassificationChoice, Theme } from '../record/theme';
import { compareTheme } from './themeComparison';

/** Every measure's own theme, or why its figures cannot be mapped. */
export interface DerivedThemes {
  readonly themes: readonly Theme[];
  /** By the measure's id. */
  readonly refused: ReadonlyMap<string, Refusal>;
}

/**
 * A theme for each measure that has figures and that no author has written one for: so every figure of the record can
 * be seen where it belongs. Changes have one fixed scale, rates and counts as their kinds ask for. What `compare`
 * refuses has no theme.
 */
export function deriveThemes(authored: readonly Theme[], record: PublishedRecord): DerivedThemes {
  // What an overlay stands for has a theme of its figures besides.
  const ofFigures = authored.filter(({ symbol }) => symbol !== 'none');
  const written = new Set(ofFigures.flatMap(({ measure, alongside }) => [measure, ...alongside]));
  const taken = new Set(authored.map(({ id }) => id));
  const themes: Theme[] = [];
  const refused = new Map<string, Refusal>();
  for (const measure of record.measures.values()) {
    if (written.has(measure.id) || figuresOf(record, measure.id).adcodes.length === 0) continue;
    const theme = themeOf(measure, taken.has(measure.id) ? `figure-${measure.id}` : measure.id);
    const refusal = compareTheme(theme, record).find(({ comparison }) => comparison.answer === 'no')?.comparison;
    if (refusal?.answer === 'no') refused.set(measure.id, refusal.reason);
    else themes.push(theme);
  }
  return { themes, refused };
}

/** The theme that a measure asks for by its kind. */
export function themeOf(measure: Measure, id: string, origin: 'derived' | 'project' = 'derived'): Theme {
  const { topic, kind, unit, name, definition } = measure;
  return {
    id,
    topic,
    measure: measure.id,
    alongside: [],
    normalisation: [],
    classification: kind === 'change' && unit === 'percent' ? FIXED : CLASSIFICATIONS[kind],
    ramp: kind === 'change' ? 'blue-orange' : 'blues',
    symbol: kind === 'count' ? 'proportionalSymbol' : 'choropleth',
    overlays: [],
    place: null,
    title: name,
    caption: definition,
    origin,
  };
}

/** So that changes of one theme and another have the same colours. */
const FIXED: ClassificationChoice = { method: 'fixed', classCount: 8 };

const CLASSIFICATIONS: Readonly<Record<Measure['kind'], ClassificationChoice>> = {
  change: { method: 'symmetric', classCount: 6 },
  rate: { method: 'equal-interval', classCount: 5 },
  count: { method: 'natural-breaks', classCount: 5 },
  index: { method: 'equal-interval', classCount: 5 },
  // Each category is a class: there is nothing to choose.
  category: { method: 'equal-interval', classCount: 0 },
};
