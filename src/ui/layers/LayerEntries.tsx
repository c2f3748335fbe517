import { useId } from 'react';
import type { PortrayedEntry, PortrayedOverlay } from '../../domain/overlays/portrayOverlays';
import type { Recipe } from '../../domain/overlays/recipe';
import { useAtlas } from '../AtlasContext';
import { hedgedText, numberText } from '../card/seriesText';
import { useWords } from '../wording/useWords';
import { EntrySwatch } from './EntrySwatch';
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
  const { t, of } = words;
  const { entry, published, count, isHidden } = portrayed;
  const { choice, drawnKm } = overlay;
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
  // What is counted, its name says; a length needs its unit.
  const isLength = measure?.unit === 'km';
  const facts = [
    count === null ? null : t('layers.onMap', { count }),
    entry.sitesPerDot === undefined || entry.sitesPerDot === 1
      ? null
      : t('layers.perDot', { count: entry.sitesPerDot }),
    recipe.kind !== 'pipeline-network' || drawnKm === null
      ? null
      : t('layers.drawn', { km: Math.round(drawnKm * 10) / 10 }),
  ].filter((fact) => fact !== null);
  return (
    <li>
      {recipe.entries.length > 1 ? (
        <input
          type="checkbox"
          id={id}
          checked={!isHidden}
          aria-label={t('layers.entry', { name: of(entry.name) })}
          onChange={toggle}
        />
      ) : (
        <span />
      )}
      <EntrySwatch kind={recipe.kind} entry={entry.id} ink={entry.ink} isSchematic={recipe.certainty === 'schematic'} />
      <span className="layer__entry">
        {recipe.entries.length > 1 ? <label htmlFor={id}>{of(entry.name)}</label> : <span>{of(entry.name)}</span>}
        {published !== null && measure !== null && (
          <button
            type="button"
            className="layer__published"
            title={t('layers.evidence')}
            onClick={() => showFigure(published)}
          >
            {t('layers.published', {
              value: isLength ? hedgedText(words, published, measure) : numberText(words, published, measure),
            })}
          </button>
        )}
        {facts.length > 0 && <small>{facts.join(t('list.dot'))}</small>}
      </span>
    </li>
  );
}
