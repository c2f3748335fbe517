import type { Observation } from '../../domain/observation';
import { useAtlas } from '../AtlasContext';
import { hedgedText } from '../card/seriesText';
import { useWords } from '../wording/useWords';
import { periodText } from '../wording/values';
import { useShowFigure } from './useShowFigure';

/** Figures that belong to an overlay without being drawn; each leads to its evidence. */
export function LayerFigures({ figures }: { readonly figures: readonly Observation[] }) {
  const words = useWords();
  const measures = useAtlas(({ data }) => data.record.measures);
  const showFigure = useShowFigure();
  if (figures.length === 0) return null;
  return (
    <div className="layer__figures">
      <h4>{words.t('layers.figures')}</h4>
      <ul>
        {figures.map((figure) => {
          const measure = measures.get(figure.measure);
          if (measure === undefined) return null;
          return (
            <li key={figure.id}>
              <button type="button" title={words.t('layers.evidence')} onClick={() => showFigure(figure)}>
                <span>{words.of(measure.name)}</span>
                <b>{hedgedText(words, figure, measure)}</b>
                <small>{periodText(words, figure.period)}</small>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
