import { useId } from 'react';
import type { PortrayedEntry, PortrayedOverlay } from '../../../core/overlays/portrayOverlays';
import type { Recipe } from '../../../core/overlays/recipe';
import { useAtlas } from '../../../ui/AtlasContext';
import { EntrySwatch } from '../../../ui/legend/EntrySwatch';
import { entryText } from '../../../ui/wording/layerWords';
import { useWords } from '../../../ui/wording/useWords';
import { useLayOverlay } from './useLayOverlay';
import { useShowFigure } from './useShowFigure';

interface LayerEntriesProps {
  readonly overlay: PortrayedOverlay;
  readonly recipe: Recipe;
}

/** Each kind of thing that is drawn: how it looks, what was published, and how many of it are on the map. */
export function LayerEntries({ overlay, recipe }: LayerEntriesProps) {
  const { t } = useWords();
  if (overlay.entries.length === 0) return null;
  return (
    <ul className="layer__entries" aria-label={t('layers.entries')}>
      {overlay.entries.map((entry) => (
        <Entry key={entry.entry.id} overlay={overlay} recipe={recipe} portrayed={entry} />
      ))}
    </ul>
  );
}

interface EntryProps extends LayerEntriesProps {
  readonly portrayed: PortrayedEntry;
}

function Entry({ overlay, recipe, portrayed }: EntryProps) {
  const words = useWords();
  const { t } = words;
  const { entry, published, isHidden } = portrayed;
  const { choice } = overlay;
  const measure = useAtlas(({ data }) =>
    published === null ? null : (data.record.measures.get(published.measure) ?? null),
  );
  const { set } = useLayOverlay();
  const showFigure = useShowFigure();
  const id = useId();

  const toggle = () => {
    const hidden = isHidden ? choice.hidden.filter((other) => other !== entry.id) : [...choice.hidden, entry.id];
    set({ ...choice, hidden });
  };
  const said = entryText(words, overlay, recipe, portrayed, measure);
  return (
    <li>
      {recipe.entries.length > 1 ? (
        <input
          type="checkbox"
          id={id}
          checked={!isHidden}
          aria-label={t('layers.entry', { name: said.name })}
          onChange={toggle}
        />
      ) : (
        <span />
      )}
      <EntrySwatch kind={recipe.kind} entry={entry.id} ink={entry.ink} isSchematic={recipe.certainty === 'schematic'} />
      <span className="layer__entry">
        {recipe.entries.length > 1 ? <label htmlFor={id}>{said.name}</label> : <span>{said.name}</span>}
        {published !== null && said.published !== null && (
          <button
            type="button"
            className="layer__published"
            title={t('layers.evidence')}
            onClick={() => showFigure(published)}
          >
            {said.published}
          </button>
        )}
        {said.facts !== '' && <small>{said.facts}</small>}
      </span>
    </li>
  );
}
