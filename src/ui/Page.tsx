import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlas } from './AtlasContext';
import { Credits } from './Credits';
import { CityCard } from './card/CityCard';
import { Header } from './header/Header';
import { Legend } from './legend/Legend';
import { NoticesPanel } from './NoticesPanel';
import { SheetBar } from './SheetBar';
import { SkipLinks } from './SkipLinks';
import { SurfaceSwitch } from './SurfaceSwitch';
import type { Sheet } from './sheet';
import { Tooltip } from './Tooltip';
import { FiguresTable } from './table/FiguresTable';
import { ThemeList } from './themes/ThemeList';

/** All panels, and which of them is open where there is room for one. */
export function Page() {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const surface = useAtlas(({ session }) => session.surface);
  const selected = useAtlas(({ mapState }) => mapState.selection[0] ?? null);
  const { t } = useTranslation();
  const close = useCallback(() => setSheet(null), []);

  // Choosing a place asks for its card; letting go of it puts the card away.
  useEffect(() => {
    setSheet((open) => (selected !== null ? 'card' : open === 'card' ? null : open));
  }, [selected]);

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
