import { isFileOverlay } from '../../core/overlays/choices';
import type { PointSizes } from '../../core/overlays/geometry';
import { kindOf } from '../../core/overlays/kinds/kindOf';
import type { PortrayedComparison, PortrayedEntry, PortrayedOverlay, Reach } from '../../core/overlays/portrayOverlays';
import type { Recipe, RecipeParameter } from '../../core/overlays/recipe';
import { formatDecimals, formatValue } from '../../core/record/format';
import type { Measure, Observation } from '../../core/record/observation';
import type { Theme } from '../../core/record/theme';
import { hedgedText, numberText } from './seriesText';
import type { Words } from './useWords';
import { periodText } from './values';
import { worded } from './worded';

/** The heading of an overlay in the legend, which may bear the theme's title already. */
export function layerTitle({ t, of }: Words, { choice, recipe }: PortrayedOverlay, theme: Theme): string {
  const title = recipe === null ? choice.id.replace(/^own\./, '') : of(recipe.title);
  if (title !== of(theme.title)) return title;
  return t(recipe === null || recipe.entries.length > 0 ? 'layers.onTheMap' : 'layers.nothingDrawn');
}

/** That an overlay is not here, and why; null where it is. */
export function absenceText({ t }: Words, { choice, recipe }: PortrayedOverlay): string | null {
  if (recipe !== null) return null;
  const name = choice.id.replace(/^own\./, '');
  return t(isFileOverlay(choice.id) ? 'layers.missing' : 'layers.notLoaded', { name });
}

/** How far an overlay's positions can be trusted, in a word; or that there is nothing to draw. */
export function certaintyText(words: Words, { kind, certainty }: Pick<Recipe, 'kind' | 'certainty'>): string {
  return worded(words, kindOf({ kind }).badge) ?? words.t(`layers.certainty.${certainty}`);
}

export interface EntryText {
  readonly name: string;
  /** "published 71"; null where it stands for no figure. */
  readonly published: string | null;
  /** How many of it are on the map, and how long; empty where nothing is known of it. */
  readonly facts: string;
}

/** @param measure of the published figure; null where there is none. */
export function entryText(
  words: Words,
  { drawnKm }: PortrayedOverlay,
  recipe: Recipe,
  { entry, published, count }: PortrayedEntry,
  measure: Measure | null,
): EntryText {
  const { t, of } = words;
  const kind = kindOf(recipe);
  // The name of a layer says what is counted; a length needs its unit.
  const isLength = measure?.unit === 'km';
  const facts = [
    count === null ? null : t('layers.onMap', { count }),
    worded(words, kind.scaleOf(entry)),
    !kind.saysLength || drawnKm === null ? null : t('layers.drawn', { km: Math.round(drawnKm * 10) / 10 }),
  ].filter((fact) => fact !== null);
  const value =
    published === null || measure === null
      ? null
      : isLength
        ? hedgedText(words, published, measure)
        : numberText(words, published, measure);
  return {
    name: of(entry.name),
    published: value === null ? null : t('layers.published', { value }),
    facts: facts.join(t('list.dot')),
  };
}

/** "30 km/h". */
export function parameterText({ t }: Words, { parameters }: PortrayedOverlay, parameter: RecipeParameter): string {
  const value = parameters[parameter.id] ?? parameter.default;
  return t('layers.value', { value, unit: t(`layers.unit.${parameter.unit}`) });
}

export interface ComparisonText {
  readonly name: string;
  readonly value: string;
  /** Why it differs from the published one; empty for that itself. */
  readonly because: string;
}

/** Lengths as published, then those that the atlas measured. */
export function comparisonTexts(
  { t, of }: Words,
  comparisons: readonly PortrayedComparison[],
): readonly ComparisonText[] {
  const [first] = comparisons;
  if (first === undefined) return [];
  const inKm = (km: number) => t('layers.compare.km', { km });
  return [
    { name: t('layers.compare.published'), value: inKm(first.published.value), because: '' },
    ...comparisons.map(({ comparison, measuredKm }) => ({
      name: t('layers.compare.measured', { on: of(comparison.on) }),
      value: measuredKm === null ? t('layers.compare.measuring') : inKm(Math.round(measuredKm)),
      because: of(comparison.because),
    })),
  ];
}

/** What the circles promise, and what roads allow; null where no roads are open. */
export function reachText({ t, language }: Words, reach: Reach | null): string | null {
  if (reach === null || reach.roadKm === 0) return null;
  const { file, roadKm, reachedKm } = reach;
  const inKm = (km: number) => formatDecimals(km, 1, language);
  return t('layers.reach', {
    file,
    roadKm: inKm(roadKm),
    reachedKm: inKm(reachedKm),
    share: formatDecimals((100 * reachedKm) / roadKm, 0, language),
  });
}

export interface FigureText {
  readonly figure: Observation;
  readonly name: string;
  readonly value: string;
  readonly period: string;
}

/** Figures that belong to an overlay without being drawn. */
export function figureTexts(
  words: Words,
  figures: readonly Observation[],
  measures: ReadonlyMap<string, Measure>,
): readonly FigureText[] {
  return figures.flatMap((figure) => {
    const measure = measures.get(figure.measure);
    if (measure === undefined) return [];
    const { name } = measure;
    const period = periodText(words, figure.period);
    return [{ figure, name: words.of(name), value: hedgedText(words, figure, measure), period }];
  });
}

/** As many as a round number may need. */
const MOST_DECIMALS = 6;

/** Values of the reference circles of points, in their order. */
export function sizeLabels({ language }: Words, { symbols }: PointSizes): readonly string[] {
  return symbols.map(({ value }) => formatValue(value, { kind: 'count', decimals: MOST_DECIMALS }, language));
}
