import { useId } from 'react';
import { kindOf } from '../../../core/overlays/kinds/kindOf';
import type { PortrayedOverlay } from '../../../core/overlays/portrayOverlays';
import { useAtlas } from '../../../ui/AtlasContext';
import { CertaintyBadge } from '../../../ui/legend/CertaintyBadge';
import { LayerSizes } from '../../../ui/legend/LayerSizes';
import { NoticeLines } from '../../../ui/NoticeLines';
import { LayerComparisons } from '../../../ui/overlays/LayerComparisons';
import { absenceText, layerTitle, reachText } from '../../../ui/wording/layerWords';
import { useWords } from '../../../ui/wording/useWords';
import { FileSettings } from './FileSettings';
import { LayerControls } from './LayerControls';
import { LayerEntries } from './LayerEntries';
import { LayerFigures } from './LayerFigures';
import { LayerParameters } from './LayerParameters';
import { OpenFile } from './OpenFile';
import { useLayOverlay } from './useLayOverlay';

interface LayerItemProps {
  readonly overlay: PortrayedOverlay;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** One overlay with its part of the legend: what is published, derived, assumed and schematic. */
export function LayerItem({ overlay, isFirst, isLast }: LayerItemProps) {
  const words = useWords();
  const { t, of } = words;
  const lay = useLayOverlay();
  const id = useId();
  const { choice, recipe, notices, isComputing } = overlay;
  const theme = useAtlas((atlas) => atlas.theme);
  const isOfTheme = theme.overlays.includes(choice.id);
  const title = recipe === null ? choice.id.replace(/^own\./, '') : of(recipe.title);
  // A layer that draws nothing has no settings.
  const isDrawn = recipe === null || recipe.entries.length > 0;
  const shownTitle = layerTitle(words, overlay, theme);
  const absence = absenceText(words, overlay);
  const reach = reachText(words, overlay.reach);
  return (
    <li className="layer" data-shown={choice.isShown}>
      <div className="layer__head">
        {isDrawn ? (
          <input
            type="checkbox"
            id={id}
            checked={choice.isShown}
            aria-label={t('layers.show', { title })}
            onChange={() => lay.set({ ...choice, isShown: !choice.isShown })}
          />
        ) : (
          <span />
        )}
        <h3>{isDrawn ? <label htmlFor={id}>{shownTitle}</label> : shownTitle}</h3>
        {recipe !== null && <CertaintyBadge recipe={recipe} />}
      </div>
      {absence !== null && <p className="layer__placing">{absence}</p>}
      {(choice.isShown || !isDrawn) && recipe !== null && (
        <>
          <LayerEntries overlay={overlay} recipe={recipe} />
          <LayerSizes overlay={overlay} />
          {isComputing && <p className="layer__placing">{t('layers.computing')}</p>}
          {isDrawn && <LayerParameters overlay={overlay} recipe={recipe} />}
          {recipe.tiers.length > 0 && (
            <ol className="layer__tiers" aria-label={t('layers.tiers')}>
              {recipe.tiers.map((tier) => (
                <li key={tier.en}>{of(tier)}</li>
              ))}
            </ol>
          )}
          <LayerComparisons comparisons={overlay.comparisons} />
          {reach !== null && <p className="layer__reach">{reach}</p>}
          <LayerFigures figures={overlay.figures} />
          <p className="layer__placing">{of(recipe.placing)}</p>
          {kindOf(recipe).withStations === 'is-filled' && recipe.entries.length === 0 && <OpenFile hasSamples />}
          <FileSettings id={choice.id} />
        </>
      )}
      {notices.length > 0 && (
        <ul className="layer__notices">
          <NoticeLines notices={notices} words={words} />
        </ul>
      )}
      {(isDrawn || !isOfTheme) && <LayerControls overlay={overlay} isFirst={isFirst} isLast={isLast} />}
    </li>
  );
}
