import { useId, useRef } from 'react';
import { manual } from '../../../core/portrayal/classify/methods/manual';
import { methodOf } from '../../../core/portrayal/classify/methods/methodOf';
import { FEW_FIGURES, methodsFor } from '../../../core/portrayal/portray/classifyTheme';
import type { ClassificationChoice } from '../../../core/record/theme';
import { classifyBy } from '../../../state/actions';
import { useAtlas, useAtlasStore } from '../../../ui/AtlasContext';
import { later } from '../../../ui/later';
import { ToolbarMenu } from '../../../ui/toolbar/ToolbarMenu';
import { useWords } from '../../../ui/wording/useWords';
import { worded } from '../../../ui/wording/worded';
import { breaksToBeginWith } from './model/manualBreaks';

const BreaksEditor = later('BreaksEditor', async () => (await import('./BreaksEditor')).BreaksEditor);
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
  const classification = useAtlas(({ portrayal }) => portrayal.classification);
  const published = useAtlas(({ portrayal }) => portrayal.legend.published);
  const { method, classCount, breaks } = chosen ?? theme.classification;
  const methods = methodsFor(measure);
  // Categories are already classes.
  if (methods.length === 0) return null;
  const counts = COUNTS.some((count) => count === classCount) ? COUNTS : [...COUNTS, classCount].sort();

  const { breaksOf, classCount: fixedCount, fitsValues, name } = methodOf(method);
  const isUnclassed = fitsValues && published <= FEW_FIGURES && (classification?.breaks.length ?? 0) <= 2;

  const choose = (change: { method?: string; classCount?: number }) => {
    const byHand = change.method === manual.id ? byHandFrom(classification?.breaks ?? []) : null;
    const next = byHand ?? completed({ method, classCount, ...change }, method);
    atlas.getState().dispatch(classifyBy(next));
  };
  const reset = () => {
    // The button disappears when there is nothing to reset.
    summary.current?.focus();
    atlas.getState().dispatch(classifyBy(null));
  };

  const value = worded(words, name);
  const count = breaksOf === null ? (breaks?.length ?? 1) - 1 : classCount;
  return (
    <ToolbarMenu
      title={t('classify.title')}
      value={isUnclassed ? t('classify.unclassed') : fixedCount === undefined ? `${value} · ${count}` : value}
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
        {breaksOf !== null && (
          <>
            <label htmlFor={`${id}count`}>{t('classify.count')}</label>
            <select
              id={`${id}count`}
              value={classCount}
              disabled={isUnclassed || fixedCount !== undefined}
              onChange={({ target }) => choose({ classCount: Number(target.value) })}
            >
              {counts.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
      {isUnclassed && <p className="toolbar-menu__note">{t('notice.few-unclassed')}</p>}
      {breaksOf === null && breaks !== undefined && <BreaksEditor edges={breaks} />}
      {chosen !== null && (
        <button type="button" className="text-button" onClick={reset}>
          {t('classify.reset')}
        </button>
      )}
    </ToolbarMenu>
  );
}

/** Breaks by hand begin where the classes were. */
function byHandFrom(edges: readonly number[]): ClassificationChoice {
  const breaks = breaksToBeginWith(edges);
  return { method: manual.id, classCount: breaks.length - 1, breaks };
}

/** With as many classes as the method makes by itself; after such a method with a usual number of them. */
function completed(choice: ClassificationChoice, before: string): ClassificationChoice {
  const own = methodOf(choice.method).classCount;
  const { classCount: madeBefore, breaksOf } = methodOf(before);
  const isFreed = choice.method !== before && (madeBefore !== undefined || breaksOf === null);
  return { ...choice, classCount: own ?? (isFreed ? USUAL_COUNT : choice.classCount) };
}
