import type { Observation } from '../../../core/record/observation';
import { useAtlas } from '../../../ui/AtlasContext';
import { figureTexts } from '../../../ui/wording/layerWords';
import { useWords } from '../../../ui/wording/useWords';
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
        {figureTexts(words, figures, measures).map(({ figure, name, value, period }) => (
          <li key={figure.id}>
            <button type="button" title={words.t('layers.evidence')} onClick={() => showFigure(figure)}>
              <span>{name}</span>
              <b>{value}</b>
              <small>{period}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
