import { useId, useRef } from 'react';
import { methodOf } from '../../../core/portrayal/classify/methods/methodOf';
import { methodsFor } from '../../../core/portrayal/portray/classifyTheme';
import type { ClassificationChoice } from '../../../core/record/theme';
import { classifyBy } from '../../../state/actions';
import { useAtlas, useAtlasStore } from '../../../ui/AtlasContext';
import { ToolbarMenu } from '../../../ui/toolbar/ToolbarMenu';
import { useWords } from '../../../ui/wording/useWords';
import { worded } from '../../../ui/wording/worded';

const COUNTS = [3, 4, 5, 6, 7] as const;
const USUAL_COUNT = 6;

/** How values are put into classes, and how many: what suits the measure, so that changes stay symmetric about zero. */
export function ClassesMenu() {
  const words = useWords();
  const { t } = words;
  const atlas = useAtlasStore();
  const theme = useAtlas((state) => state.theme);
  const measure = useAtlas(({ portrayal }) => portrayal.legend.measure);
  const chosen = useAtlas(({ mapState }) => mapState.classification);
  const id = useId();
  const summary = useRef<HTMLElement>(null);
  const { method, classCount } = chosen ?? theme.classification;
  // Breaks by hand come with a link or a theme; there is nothing to choose them with here.
  const methods = methodsFor(measure).filter(
    ({ breaksOf, id: candidate }) => breaksOf !== null || candidate === method,
  );
  // Categories are already classes.
  if (methods.length === 0) return null;
  const counts = COUNTS.some((count) => count === classCount) ? COUNTS : [...COUNTS, classCount].sort();

  const choose = (change: { method?: string; classCount?: number }) =>
    atlas.getState().dispatch(classifyBy(completed({ method, classCount, ...change }, method)));
  const reset = () => {
    // The button disappears when there is nothing to reset.
    summary.current?.focus();
    atlas.getState().dispatch(classifyBy(null));
  };

  const value = worded(words, methodOf(method).name);
  return (
    <ToolbarMenu
      title={t('classify.title')}
      value={methodOf(method).classCount === undefined ? `${value} · ${classCount}` : value}
      summary={summary}
    >
      <div className="toolbar-fields">
        <label htmlFor={`${id}method`}>{t('classify.method')}</label>
        <select id={`${id}method`} value={method} onChange={({ target }) => choose({ method: target.value })}>
          {methods.map((candidate) => (
            <option key={candidate.id} value={candidate.id}>
              {worded(words, candidate.name)}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}count`}>{t('classify.count')}</label>
        <select
          id={`${id}count`}
          value={classCount}
          disabled={methodOf(method).breaksOf === null || methodOf(method).classCount !== undefined}
          onChange={({ target }) => choose({ classCount: Number(target.value) })}
        >
          {counts.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </div>
      {chosen !== null && (
        <button type="button" className="text-button" onClick={reset}>
          {t('classify.reset')}
        </button>
      )}
    </ToolbarMenu>
  );
}

/** With as many classes as the method makes by itself; after such a method with a usual number of them. */
function completed(choice: ClassificationChoice, before: string): ClassificationChoice {
  const own = methodOf(choice.method).classCount;
  const isFreed = choice.method !== before && methodOf(before).classCount !== undefined;
  return { ...choice, classCount: own ?? (isFreed ? USUAL_COUNT : choice.classCount) };
}
