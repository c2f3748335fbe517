import { FileSpreadsheet, GalleryHorizontalEnd } from 'lucide-react';
import { chooseLevel, openTheme, select } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { useOpenSources } from '../../ui/citation/useOpenSources';
import { focusFirst } from '../../ui/focusFirst';
import { showSurface } from '../../ui/showSurface';
import { useAreaNames } from '../../ui/useAreaNames';
import { useWords } from '../../ui/wording/useWords';
import { BulletinCard } from './BulletinCard';
import { type Bulletin, bulletinsOf, type LeadingFigure } from './model/bulletins';

/** What this is, in two sentences; the bulletins, each with what it says first; and the ways to begin. */
export function FrontPage() {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const openSources = useOpenSources();
  const bulletins = useAtlas(({ data }) => bulletinsOf(data));
  const nameOf = useAreaNames(bulletins.map(({ adcode }) => adcode));
  const figures = bulletins.reduce((sum, bulletin) => sum + bulletin.figures, 0);

  /** The map of a figure with its place; that on the map as it is where the bulletin has none. */
  const open = ({ adcode }: Bulletin, leading: LeadingFigure | undefined) => {
    atlas.getState().openSurface('map');
    atlas
      .getState()
      .dispatch((state) =>
        select(adcode)(leading === undefined ? state : chooseLevel(leading.level)(openTheme(leading.theme.id)(state))),
      );
    setTimeout(() => focusFirst('.card .icon-button', '.map-focus'));
  };

  const openPage = ({ adcode }: Bulletin) => {
    atlas.getState().dispatch(select(adcode));
    atlas.getState().showPlacePage(true);
  };

  return (
    <div className="front">
      <p>{t('front.what')}</p>
      <p>{t('front.absent')}</p>
      <div className="front__ways">
        <button type="button" onClick={() => showSurface(atlas, 'story')}>
          <GalleryHorizontalEnd aria-hidden />
          {t('front.story')}
        </button>
        <button type="button" onClick={() => showSurface(atlas, 'data')}>
          <FileSpreadsheet aria-hidden />
          {t('front.tables')}
        </button>
      </div>
      <header className="front__head">
        <h3>{t('front.bulletins', { count: bulletins.length })}</h3>
        <small>{t('card.figures', { count: figures })}</small>
      </header>
      <ul>
        {bulletins.map((bulletin) => (
          <li key={bulletin.source.id}>
            <BulletinCard
              bulletin={bulletin}
              name={nameOf(bulletin.adcode)}
              open={(leading) => open(bulletin, leading)}
              openPage={() => openPage(bulletin)}
            />
          </li>
        ))}
      </ul>
      <button type="button" className="text-button" onClick={() => openSources()}>
        {t('about.sources')}
      </button>
    </div>
  );
}
