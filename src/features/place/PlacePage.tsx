import { useEffect, useRef } from 'react';
import type { Adcode } from '../../core/areas/area';
import type { AtlasStore } from '../../state/atlas';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { focusFirst } from '../../ui/focusFirst';
import { mapElement } from '../../ui/mapElement';
import { isBusy } from '../../ui/pageKeys';
import { useAreaNames } from '../../ui/useAreaNames';
import { useWords } from '../../ui/wording/useWords';
import { PlaceSheet } from './PlaceSheet';
import { PlaceTools } from './PlaceTools';

/** All about the selected place on one page, which prints as a sheet. */
export function PlacePage() {
  const adcode = useAtlas(({ mapState }) => mapState.selection[0] ?? null);
  const { t } = useWords();
  const atlas = useAtlasStore();
  const nameOf = useAreaNames(adcode === null ? [] : [adcode]);
  useCoveredMap();
  // A link without a selection has no place to show.
  useEffect(() => {
    if (adcode === null) atlas.getState().showPlacePage(false);
  }, [atlas, adcode]);
  if (adcode === null) return null;
  return (
    <main className="place-page" aria-label={t('place.label', { place: nameOf(adcode) })}>
      <PlaceTools adcode={adcode} close={() => leave(atlas)} />
      <Shown key={adcode} adcode={adcode} />
    </main>
  );
}

function leave(atlas: AtlasStore): void {
  atlas.getState().showPlacePage(false);
  setTimeout(() => focusFirst('.card__place', '.card .icon-button', '.map-focus'));
}

/** The sheet, with the focus on its title once it stands; Escape leads back to the map. */
function Shown({ adcode }: { readonly adcode: Adcode }) {
  const atlas = useAtlasStore();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isBusy(event.target)) return;
      leave(atlas);
    };
    window.addEventListener('keydown', onEscape);
    return () => window.removeEventListener('keydown', onEscape);
  }, [atlas]);
  return <PlaceSheet adcode={adcode} title={title} />;
}

/** The map stays as it is below the page, for nobody to see or reach. */
function useCoveredMap(): void {
  useEffect(() => {
    const root = document.documentElement;
    const map = mapElement();
    root.dataset.stage = 'place';
    map?.setAttribute('inert', '');
    return () => {
      delete root.dataset.stage;
      map?.removeAttribute('inert');
    };
  }, []);
}
