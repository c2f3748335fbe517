import { LayoutGrid } from 'lucide-react';
import { useId } from 'react';
import { partThemes } from '../../core/portrayal/multiples';
import { choosePart, showParts } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';

/** Which part of a measure is shown that a column of the table breaks down: 男 or 女, or all of them side by side. */
export function PartChooser() {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const id = useId();
  const theme = useAtlas((state) => state.theme);
  const data = useAtlas((state) => state.data);
  const panels = useAtlas(({ mapState }) => mapState.panels);
  const part = data.record.measures.get(theme.measure)?.part;
  if (part === undefined) return null;
  const parts = [...data.record.measures.values()].filter(
    (measure) => measure.part?.whole === part.whole && data.themes.has(measure.id),
  );
  if (parts.length < 2) return null;
  const isOffered = partThemes(theme, data.themes, data.record).length > 0;
  return (
    <>
      {!(panels && isOffered) && (
        <div className="toolbar__field">
          <label htmlFor={id}>{part.by}</label>
          <select
            id={id}
            value={theme.measure}
            onChange={({ target }) => atlas.getState().dispatch(choosePart(target.value))}
          >
            {parts.map((measure) => (
              <option key={measure.id} value={measure.id}>
                {measure.part?.text || t('part.sum')}
              </option>
            ))}
          </select>
        </div>
      )}
      <button
        type="button"
        className="text-button toolbar__normalise"
        aria-pressed={panels && isOffered}
        disabled={!isOffered}
        title={isOffered ? undefined : t('multiples.notOffered')}
        onClick={() => atlas.getState().dispatch(showParts(!panels))}
      >
        <LayoutGrid aria-hidden /> {t('multiples.show', { by: part.by })}
      </button>
    </>
  );
}
