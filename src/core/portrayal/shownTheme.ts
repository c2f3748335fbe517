import { refuseMeasure } from '../record/normalise';
import type { Measure, Period } from '../record/observation';
import {
  type ClassificationChoice,
  DENOMINATORS,
  type Denominator,
  type Normalisation,
  type SymbolType,
  type Theme,
} from '../record/theme';
import { type Notice, portrayalNotice } from '../text/notice';

/** What a reader may choose for a theme; null: as the theme says. */
export interface ThemeChoices {
  readonly classification: ClassificationChoice | null;
  readonly normalisation: Normalisation | null;
  readonly symbol: SymbolType | null;
  /** The only period whose figures are shown; null: the newest of each area. */
  readonly period: Period | null;
}

export const AS_AUTHORED: ThemeChoices = { classification: null, normalisation: null, symbol: null, period: null };

/** What a measure can be divided by; none for rates, changes and what is a denominator itself. */
export function denominatorsFor(measure: Measure): readonly Denominator[] {
  return DENOMINATORS.filter((denominator) => refuseMeasure(measure, [denominator]) === null);
}

/** How a measure may be drawn: circles cannot show a fall, and adding up shares means nothing. */
export function symbolsFor({ kind }: Pick<Measure, 'kind'>): readonly Exclude<SymbolType, 'none'>[] {
  return kind === 'count' ? ['choropleth', 'proportionalSymbol'] : ['choropleth'];
}

/**
 * The theme as it is shown: as authored, but for what the reader chose. Figures that the reader divides fill areas and
 * counts as published are circles, unless the reader chooses that too. What does not suit the measure is told and left.
 */
export function shownTheme(
  theme: Theme,
  { normalisation, symbol }: Pick<ThemeChoices, 'normalisation' | 'symbol'>,
  measure: Measure,
): { readonly theme: Theme; readonly notices: readonly Notice[] } {
  const isRefused = normalisation !== null && refuseMeasure(measure, normalisation) !== null;
  const notices = isRefused ? [portrayalNotice('normalisation-not-offered', 'warning', {})] : [];
  const divided = normalisation === null || isRefused ? theme.normalisation : normalisation;
  const isAsAuthored = divided.join() === theme.normalisation.join();
  const suited = isAsAuthored
    ? theme.symbol
    : divided.length > 0
      ? 'choropleth'
      : (symbolsFor(measure).at(-1) ?? theme.symbol);
  const isOffered =
    symbol !== null && (symbol === theme.symbol || symbolsFor(measure).some((offered) => offered === symbol));
  const drawn = isOffered ? symbol : suited;
  if (isAsAuthored && drawn === theme.symbol) return { theme, notices };
  return { theme: { ...theme, normalisation: divided, symbol: drawn }, notices };
}
