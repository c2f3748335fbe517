import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlas } from './AtlasContext';
import { Credits } from './Credits';
import { CityCard } from './card/CityCard';
import { Header } from './header/Header';
import { Legend } from './legend/Legend';
import { NoticesPanel } from './NoticesPanel';
import { isBusy } from './pageKeys';
import { SheetBar } from './SheetBar';
import { SkipLinks } from './SkipLinks';
import { SurfaceSwitch } from './SurfaceSwitch';
import type { Sheet } from './sheet';
import { Tooltip } from './Tooltip';
import { FiguresTable } from './table/FiguresTable';
import { ThemeList } from './themes/ThemeList';
import { usePageNames } from './usePageNames';

/** All panels, and which of them is open where there is room for one. */
export function Page() {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const surface = useAtlas(({ session }) => session.surface);
  const selected = useAtlas(({ mapState }) => mapState.selection[0] ?? null);
  const { t } = useTranslation();
  usePageNames();
  const close = useCallback(() => setSheet(null), []);

  // Choosing a place asks for its card; letting go of it puts the card away.
  useEffect(() => {
    setSheet((open) => (selected !== null ? 'card' : open === 'card' ? null : open));
  }, [selected]);

  // The card has an Escape of its own, which also lets go of the place.
  useEffect(() => {
    if (sheet === null || sheet === 'card') return;
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !isBusy(event.target)) close();
    };
    window.addEventListener('keydown', onEscape);
    return () => window.removeEventListener('keydown', onEscape);
  }, [sheet, close]);

  // A table over the map takes its place for the keyboard too.
  useEffect(() => {
    const map = document.getElementById('map');
    if (map !== null) map.inert = surface === 'table';
  }, [surface]);

  return (
    <>
      <SkipLinks />
      <Header />
      <ThemeList isOpen={sheet === 'themes'} close={close} />
      {surface === 'table' && <FiguresTable />}
      <section className="over-map" aria-label={t('app.panels')}>
        {surface === 'map' && <Tooltip />}
        <NoticesPanel />
        {surface === 'map' && <Legend isOpen={sheet === 'legend'} close={close} />}
        <CityCard isOpen={sheet === 'card'} />
        <SurfaceSwitch />
        <Credits />
      </section>
      <SheetBar open={sheet} setOpen={setSheet} />
    </>
  );
}
