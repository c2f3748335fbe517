import type { Level } from '../../core/areas/area';
import type { ThemeFigure } from '../../core/portrayal/themeFigures';
import { formatValue, qualifierMark } from '../../core/record/format';
import type { Measure } from '../../core/record/observation';
import type { Theme } from '../../core/record/theme';
import type { Words } from './useWords';
import { perText, valueText } from './values';

/** So many figures are told one by one; of more, between which values they lie. */
const MOST_TOLD = 3;

/** What a map says, in a line. */
export type ThemeDigest =
  | { readonly is: 'none' }
  /** The largest first, whatever their sign. */
  | { readonly is: 'each'; readonly figures: readonly DigestFigure[] }
  /** "19 cities", "12–87%". */
  | { readonly is: 'range'; readonly places: string; readonly range: string };

interface DigestFigure {
  readonly value: string;
  readonly figure: ThemeFigure;
}

/** What is told of: a theme, its measure, and the level of its areas. */
interface Told {
  readonly theme: Pick<Theme, 'title' | 'normalisation'>;
  readonly measure: Measure;
  readonly level: Level;
}

/** What was published for where, as printed: each figure of a few, and of many how many they are and from where to where. */
export function themeDigest(words: Words, told: Told, figures: readonly ThemeFigure[]): ThemeDigest {
  if (figures.length === 0) return { is: 'none' };
  if (figures.length > MOST_TOLD) {
    const places = words.t(`digest.places.${told.level}`, { count: figures.length });
    return { is: 'range', places, range: rangeText(words, told, figures) };
  }
  const largestFirst = [...figures].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  // The unit is written once, unless it is part of each number: −34.2%, rank 3.
  const hasUnit = (index: number) => index === 0 || isUnitOfEach(told.measure);
  return {
    is: 'each',
    figures: largestFirst.map((figure, index) => ({
      value: hasUnit(index) ? digestValue(words, told, figure) : numberText(words, told, figure),
      figure,
    })),
  };
}

/** "≥ 95%"; of what was divided the number alone where the title says by what. */
export function digestValue(
  words: Words,
  told: Pick<Told, 'theme' | 'measure'>,
  figure: Pick<ThemeFigure, 'value' | 'observation'>,
): string {
  const { theme, measure } = told;
  if (theme.normalisation.length > 0 && saysDivisors(words, told)) return numberText(words, told, figure);
  const mark = qualifierMark(figure.observation.qualifier);
  return mark + valueText(words, figure.value, measure, theme.normalisation);
}

function rangeText(words: Words, told: Told, figures: readonly ThemeFigure[]): string {
  const { t } = words;
  const { measure } = told;
  const say = (figure: ThemeFigure) => digestValue(words, told, figure);
  if (measure.categories !== undefined)
    return t('digest.categories', { count: new Set(figures.map(({ value }) => value)).size });
  const least = figures.reduce((best, figure) => (figure.value < best.value ? figure : best));
  const most = figures.reduce((best, figure) => (figure.value > best.value ? figure : best));
  if (least.value === most.value) return say(figures.find(isHedged) ?? most);
  // A minus would be read as the dash, and ranks have no unit to be written once.
  const isApart = measure.kind === 'change' || least.value < 0 || measure.unit === 'rank';
  if (isApart) return t('digest.fromTo', { from: say(least), to: say(most) });
  return t('digest.range', { from: numberText(words, told, least), to: say(most) });
}

/** Without the unit. */
function numberText(
  { language }: Words,
  { theme, measure }: Pick<Told, 'theme' | 'measure'>,
  { value, observation }: Pick<ThemeFigure, 'value' | 'observation'>,
): string {
  return qualifierMark(observation.qualifier) + formatValue(value, measure, language, theme.normalisation);
}

function isUnitOfEach({ unit, categories }: Measure): boolean {
  return unit === 'percent' || unit === 'rank' || categories !== undefined;
}

function saysDivisors(words: Words, { theme, measure }: Pick<Told, 'theme' | 'measure'>): boolean {
  const title = words.of(theme.title);
  return theme.normalisation.every((divisor) => title.includes(perText(words, divisor, measure, theme.normalisation)));
}

function isHedged({ observation }: ThemeFigure): boolean {
  return qualifierMark(observation.qualifier) !== '';
}
