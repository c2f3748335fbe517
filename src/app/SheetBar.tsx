import { List, MapPin } from 'lucide-react';
import type { Dispatch, SetStateAction } from 'react';
import { LegendPeek } from '../features/legend/LegendPeek';
import { useAtlas, useAtlasStore } from '../ui/AtlasContext';
import type { Sheet } from '../ui/sheet';
import { showSurface } from '../ui/showSurface';
import { BAR_SURFACES, surfaceIcons } from '../ui/surfaces';
import { useWords } from '../ui/wording/useWords';

interface SheetBarProps {
  readonly open: Sheet | null;
  readonly setOpen: Dispatch<SetStateAction<Sheet | null>>;
}

/** The foot of a narrow window: the legend in one line, and the way to the other sheets. */
export function SheetBar({ open, setOpen }: SheetBarProps) {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const surface = useAtlas(({ session }) => session.surface);
  const hasSelection = useAtlas(({ mapState }) => mapState.selection.length > 0);
  const toggle = (sheet: Sheet) => setOpen((current) => (current === sheet ? null : sheet));
  return (
    <nav className="sheet-bar" aria-label={t('bar.title')}>
      {surface === 'map' && (
        <button
          type="button"
          className="sheet-bar__legend"
          aria-expanded={open === 'legend'}
          onClick={() => toggle('legend')}
        >
          <span className="visually-hidden">{t('bar.legend')}: </span>
          <LegendPeek />
        </button>
      )}
      <button type="button" data-sheet="themes" aria-expanded={open === 'themes'} onClick={() => toggle('themes')}>
        <List aria-hidden />
        {t('bar.themes')}
      </button>
      {hasSelection && (
        <button type="button" aria-expanded={open === 'card'} onClick={() => toggle('card')}>
          <MapPin aria-hidden />
          {t('bar.card')}
        </button>
      )}
      {BAR_SURFACES.filter((other) => other !== surface).map((other) => {
        const Icon = surfaceIcons[other];
        return (
          <button key={other} type="button" data-surface={other} onClick={() => showSurface(atlas, other)}>
            <Icon aria-hidden />
            {t(`surface.${other}`)}
          </button>
        );
      })}
    </nav>
  );
}
