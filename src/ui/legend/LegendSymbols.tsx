import type { Legend } from '../../core/portrayal/portrayal';
import { symbolLabels } from '../wording/legendWords';
import type { Words } from '../wording/useWords';
import { SymbolScale } from './SymbolScale';

interface LegendSymbolsProps {
  readonly legend: Legend;
  readonly words: Words;
}

/** The reference circles of the areas' figures. */
export function LegendSymbols({ legend, words }: LegendSymbolsProps) {
  return (
    <SymbolScale
      symbols={legend.symbols}
      colour={legend.symbolColour}
      labels={symbolLabels(words, legend)}
      caption={words.t('legend.circles')}
    />
  );
}
