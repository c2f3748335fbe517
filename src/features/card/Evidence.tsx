import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { observationsIn } from '../../core/record/figureSeries';
import type { Figure } from '../../core/record/placeFigures';
import { useAtlas } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';
import { AboutMeasure } from './AboutMeasure';
import { EvidenceOf } from './EvidenceOf';

/** A table of the reader's own may have hundreds of periods; so many of the newest are shown at first. */
const MOST_AT_FIRST = 12;

interface EvidenceProps {
  readonly figure: Figure;
  /** Whether what is measured stands folded, as where the legend says it already. */
  readonly isBrief?: boolean;
}

/** Where each figure of a series was said, what is odd about them, and what is measured. */
export function Evidence({ figure, isBrief = false }: EvidenceProps) {
  const words = useWords();
  const { measure, series } = figure;
  const { sources, contradictions } = useAtlas(({ data }) => data.record);
  const open = useAtlas(({ mapState }) => mapState.figure);
  const [areAllShown, setAllShown] = useState(false);
  const all = observationsIn(series);
  const observations = areAllShown ? all : all.filter(({ id }, index) => index < MOST_AT_FIRST || id === open);
  const odd = contradictions.filter((contradiction) => all.some(({ id }) => contradiction.observations.includes(id)));
  return (
    <div className="evidence">
      {observations.map((observation) => (
        <EvidenceOf
          key={`${observation.id} ${observation.file} ${observation.line}`}
          observation={observation}
          source={sources.get(observation.source) ?? null}
          measure={measure}
          isAlone={all.length === 1}
        />
      ))}
      {observations.length < all.length && (
        <button type="button" className="text-button" onClick={() => setAllShown(true)}>
          {words.t('evidence.more', { count: all.length - observations.length })}
        </button>
      )}
      {odd.length > 0 && (
        <ul>
          {odd.map(({ text }) => (
            <li key={text.en} className="notice" data-severity="warning">
              <TriangleAlert aria-hidden />
              <span>{words.of(text)}</span>
            </li>
          ))}
        </ul>
      )}
      {isBrief ? (
        <details className="evidence__about">
          <summary>{words.t('card.aboutMeasure')}</summary>
          <AboutMeasure measure={measure} />
        </details>
      ) : (
        <AboutMeasure measure={measure} />
      )}
    </div>
  );
}
