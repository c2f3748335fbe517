import { Suspense, useCallback, useEffect, useState } from 'react';
import { CityCard } from '../features/card/CityCard';
import { useMultiples } from '../features/multiples/useMultiples';
import { AddLayer } from '../features/overlays/panel/AddLayer';
import { DropTarget } from '../features/overlays/panel/DropTarget';
import { ThemeList } from '../features/themes/ThemeList';
import { Toolbar } from '../features/toolbar/Toolbar';
import { useAtlas, useAtlasStore } from '../ui/AtlasContext';
import { later } from '../ui/later';
import { mapElement } from '../ui/mapElement';
import { followPageKeys, isBusy } from '../ui/pageKeys';
import type { Sheet } from '../ui/sheet';
import { showSurface } from '../ui/showSurface';
import { useIsNarrow } from '../ui/useIsNarrow';
import { EmbedView } from './EmbedView';
import { Header } from './header/Header';
import { MapTitle } from './MapTitle';
import { OverMap } from './OverMap';
import { Part } from './Part';
import { PartSurface } from './PartSurface';
import { SheetBar } from './SheetBar';
import { SkipLinks } from './SkipLinks';
import { usePageNames } from './usePageNames';
import { useUndoKeys } from './useUndoKeys';

const Multiples = later('Multiples', async () => (await import('../features/multiples/Multiples')).Multiples);
const Figures = later('Figures', async () => (await import('./Figures')).Figures);

/** What the page is: the atlas with its panels, all about one place, or slides before a room. */
export function Page() {
  const stage = useAtlas(({ session }) => session.stage);
  usePageNames();
  if (stage === 'page') return <Panels />;
  if (stage === 'embed') return <EmbedView />;
  if (stage === 'place')
    return (
      <>
        <Header ofMap={false} />
        <Suspense>
          <Part name="place" />
        </Suspense>
      </>
    );
  return (
    <Suspense>
      <Part name="stage" />
    </Suspense>
  );
}

/** All panels, and which of them is open where there is room for one. */
function Panels() {
  const atlas = useAtlasStore();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const surface = useAtlas(({ session }) => session.surface);
  const isNarrow = useIsNarrow();
  const isMapCovered = isNarrow && surface !== 'map';
  const multiples = useMultiples();
  const isMapReplaced = multiples !== null;
  const selected = useAtlas(({ mapState }) => mapState.selection[0] ?? null);
  useUndoKeys();
  useEffect(() => followPageKeys(atlas), [atlas]);
  const close = useCallback(() => setSheet(null), []);

  // Selecting a place opens its card; deselecting it closes the card.
  useEffect(() => {
    setSheet((open) => (selected !== null ? 'card' : open === 'card' ? null : open));
  }, [selected]);

  // The card handles Escape itself: it also deselects the place, before table or chart are closed.
  useEffect(() => {
    const isSheetOpen = sheet !== null && sheet !== 'card';
    if (!isSheetOpen && (selected !== null || surface === 'map')) return;
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isBusy(event.target)) return;
      if (isSheetOpen) close();
      else showSurface(atlas, 'map');
    };
    window.addEventListener('keydown', onEscape);
    return () => window.removeEventListener('keydown', onEscape);
  }, [atlas, sheet, selected, surface, close]);

  // What covers the map replaces it for the keyboard too.
  useEffect(() => {
    const map = mapElement();
    if (map !== null) map.inert = isMapCovered || isMapReplaced;
  }, [isMapCovered, isMapReplaced]);

  // Above the map if that is alone or panels are sheets; otherwise below the figures, where it hides neither.
  const card = <CityCard isOpen={sheet === 'card'} />;

  return (
    <>
      <SkipLinks />
      <Header />
      <ThemeList isOpen={sheet === 'themes'} close={close} />
      <Toolbar
        isOpen={sheet === 'settings'}
        close={close}
        title={isNarrow ? null : <MapTitle />}
        layers={<AddLayer />}
      />
      {(surface === 'story' || surface === 'data' || surface === 'front') && (
        <PartSurface key={surface} surface={surface} coversMap={isMapCovered} close={() => showSurface(atlas, 'map')}>
          {!isNarrow && card}
        </PartSurface>
      )}
      {(surface === 'table' || surface === 'chart') && (
        <Figures surface={surface} coversMap={isMapCovered}>
          {!isNarrow && card}
        </Figures>
      )}
      {!isMapCovered && multiples !== null && <Multiples multiples={multiples} />}
      <OverMap isMapCovered={isMapCovered} isMapReplaced={isMapReplaced} sheet={sheet} setSheet={setSheet}>
        {(isNarrow || surface === 'map') && card}
      </OverMap>
      <DropTarget />
      <SheetBar open={sheet} setOpen={setSheet} />
    </>
  );
}
