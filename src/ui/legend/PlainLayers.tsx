import { kindOf } from '../../core/overlays/kinds/kindOf';
import type { PortrayedOverlay } from '../../core/overlays/portrayOverlays';
import { REACH_ENTRY } from '../../core/overlays/recipe';
import { useAtlas } from '../AtlasContext';
import { hedgedText, numberText } from '../wording/seriesText';
import { useWords } from '../wording/useWords';
import { worded } from '../wording/worded';
import { CertaintyBadge } from './CertaintyBadge';
import { EntrySwatch } from './EntrySwatch';
import { LayerSizes } from './LayerSizes';

/** The overlays' part of the legend, to read and not to set. */
export function PlainLayers() {
  const overlays = useAtlas((atlas) => atlas.overlays);
  return overlays
    .filter(({ choice }) => choice.isShown)
    .map((overlay) => <PlainLayer key={overlay.choice.id} overlay={overlay} />);
}

function PlainLayer({ overlay }: { readonly overlay: PortrayedOverlay }) {
  const words = useWords();
  const { t, of } = words;
  const measures = useAtlas(({ data }) => data.record.measures);
  const { recipe, entries, isComputing } = overlay;
  if (recipe === null) return null;
  const kind = kindOf(recipe);
  const shown = entries.filter(({ entry, isHidden }) => !isHidden && entry.id !== REACH_ENTRY);
  return (
    <div className="plain-legend__layer">
      <p>
        <b>{of(recipe.title)}</b> <CertaintyBadge recipe={recipe} />
      </p>
      {isComputing && <p>{t('layers.computing')}</p>}
      <LayerSizes overlay={overlay} />
      <ul>
        {shown.map(({ entry, published, count }) => {
          const measure = published === null ? undefined : measures.get(published.measure);
          const facts = [
            published === null || measure === undefined
              ? null
              : t('layers.published', {
                  value:
                    measure.unit === 'km'
                      ? hedgedText(words, published, measure)
                      : numberText(words, published, measure),
                }),
            count === null ? null : t('layers.onMap', { count }),
            worded(words, kind.scaleOf(entry)),
          ].filter((fact) => fact !== null);
          return (
            <li key={entry.id}>
              <EntrySwatch
                kind={recipe.kind}
                entry={entry.id}
                ink={entry.ink}
                isSchematic={recipe.certainty === 'schematic'}
              />
              <span>
                {of(entry.name)}
                {facts.length > 0 && <small>{facts.join(t('list.dot'))}</small>}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
