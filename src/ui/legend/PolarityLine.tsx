import type { Polarity } from '../../domain/observation';
import type { Words } from '../wording/useWords';

interface PolarityLineProps {
  readonly polarity: Polarity;
  readonly words: Words;
}

/** Colours say direction; whether that is good is said in words. */
export function PolarityLine({ polarity, words }: PolarityLineProps) {
  return (
    <p className="legend__polarity">
      {words.t('legend.direction')} {words.t(`legend.polarity.${polarity}`)}
    </p>
  );
}
