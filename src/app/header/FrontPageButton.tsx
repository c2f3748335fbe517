import { LANGUAGES } from '../../core/text/text';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';
import { AtlasMark } from './AtlasMark';

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
