import { useId } from 'react';
import { choosePart } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';

/** Which part of a measure is shown that a column of the table breaks down: 男 or 女. */
export function PartChooser() {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const id = useId();
  const theme = useAtlas((state) => state.theme);
  const data = useAtlas((state) => state.data);
  const part = data.record.measures.get(theme.measure)?.part;
  if (part === undefined) return null;
  const parts = [...data.record.measures.values()].filter(
    (measure) => measure.part?.whole === part.whole && data.themes.has(measure.id),
  );
  if (parts.length < 2) return null;
  return (
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
  );
}
