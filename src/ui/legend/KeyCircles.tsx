import type { CirclesKey } from '../../core/portrayal/legend/legendKey';
import { FEW_FIGURES } from '../../core/portrayal/portray/classifyTheme';
import type { Legend } from '../../core/portrayal/portrayal';
import { symbolLabels } from '../wording/legendWords';
import type { Words } from '../wording/useWords';
import { DotLine } from './DotLine';
import { KeyValues } from './KeyValues';
import { SymbolScale } from './SymbolScale';

interface KeyCirclesProps {
  readonly circles: CirclesKey;
  readonly legend: Legend;
  readonly words: Words;
}

/** Reference circles, and beside them the figures: each by name where they are few, else a dot for each. */
export function KeyCircles({ circles, legend, words }: KeyCirclesProps) {
  const { symbols, colour, figures } = circles;
  return (
    <div className="key-circles">
      <SymbolScale
        symbols={symbols}
        colour={colour}
        labels={symbolLabels(words, legend)}
        caption={words.t('legend.circles')}
      />
      {figures.length <= FEW_FIGURES ? (
        <KeyValues figures={figures.toReversed()} tint={null} legend={legend} words={words} />
      ) : (
        <DotLine figures={figures} legend={legend} words={words} />
      )}
    </div>
  );
}
