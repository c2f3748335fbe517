import { LANGUAGES } from '../../core/text/text';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';

/** The mark and the name, which open the front page and put it away. */
export function FrontPageButton() {
  const { t, language } = useWords();
  const atlas = useAtlasStore();
  const isOpen = useAtlas(({ session }) => session.surface === 'front');
  return (
    <button
      type="button"
      className="header__home"
      aria-label={t('header.front', { name: t('app.name') })}
      aria-expanded={isOpen}
      title={t('surface.front')}
      onClick={() => atlas.getState().openSurface(isOpen ? 'map' : 'front')}
    >
      <AtlasMark />
      <span>{t('app.name')}</span>
      <small lang={LANGUAGES[language === 'zh' ? 'en' : 'zh'].tag}>{t('app.otherName')}</small>
    </button>
  );
}

/** public/icon.svg, inline: as a file it would be asked for again whenever the header comes back, network or not. */
function AtlasMark() {
  return (
    <svg className="atlas-mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="6" fill="#1d2733" />
      <path d="M5 9.5 13 6v19l-8 3.5z" fill="#7fb2ea" />
      <path d="m14 6 5 2.5v19L14 25z" fill="#e9e7e0" />
      <path d="M20 8.5 27 5v18.5l-7 4z" fill="#e08b3c" />
    </svg>
  );
}
