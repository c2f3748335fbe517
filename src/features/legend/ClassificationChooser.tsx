import { useId, useRef } from 'react';
import { methodsFor } from '../../core/portrayal/portray/classifyTheme';
import type { ClassificationMethod } from '../../core/record/theme';
import { classifyBy } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';

const COUNTS = [3, 4, 5, 6, 7] as const;

/** How values are put into classes, and how many: what suits the measure, so that changes stay symmetric about zero. */
export function ClassificationChooser() {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const theme = useAtlas((state) => state.theme);
  const measure = useAtlas(({ portrayal }) => portrayal.legend.measure);
  const chosen = useAtlas(({ mapState }) => mapState.classification);
  const id = useId();
  const summary = useRef<HTMLElement>(null);
  const { method, classCount } = chosen ?? theme.classification;
  // Breaks by hand come with a link or a theme; there is nothing to choose them with here.
  const methods = methodsFor(measure).filter((candidate) => candidate !== 'manual' || method === 'manual');
  // Categories are classes as they are.
  if (methods.length === 0) return null;
  const counts = COUNTS.some((count) => count === classCount) ? COUNTS : [...COUNTS, classCount].sort();

  const choose = (change: { method?: ClassificationMethod; classCount?: number }) =>
    atlas.getState().dispatch(classifyBy({ method, classCount, ...change }));
  const reset = () => {
    // The button goes when there is nothing left to reset.
    summary.current?.focus();
    atlas.getState().dispatch(classifyBy(null));
  };

  return (
    <details className="classification">
      <summary ref={summary}>
        {t('classify.title')}
        <span>
          {t(`classify.method.${method}`)} · {classCount}
        </span>
      </summary>
      <div className="classification__choices">
        <label htmlFor={`${id}method`}>{t('classify.method')}</label>
        <select
          id={`${id}method`}
          value={method}
          onChange={({ target }) => choose({ method: target.value as ClassificationMethod })}
        >
          {methods.map((candidate) => (
            <option key={candidate} value={candidate}>
              {t(`classify.method.${candidate}`)}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}count`}>{t('classify.count')}</label>
        <select
          id={`${id}count`}
          value={classCount}
          disabled={method === 'manual'}
          onChange={({ target }) => choose({ classCount: Number(target.value) })}
        >
          {counts.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
        {chosen !== null && (
          <button type="button" className="text-button" onClick={reset}>
            {t('classify.reset')}
          </button>
        )}
      </div>
    </details>
  );
}
