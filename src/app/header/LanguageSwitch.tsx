import { setLanguage } from '../../state/actions';
import { useAtlasStore } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';

/** Says the other language in that language, so that whoever cannot read this one finds it. */
export function LanguageSwitch() {
  const { t, language } = useWords();
  const atlas = useAtlasStore();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className="text-button"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      aria-label={t('header.language')}
      title={t('header.language')}
      onClick={() => atlas.getState().dispatch(setLanguage(other))}
    >
      <span aria-hidden>{other === 'zh' ? '中文' : 'EN'}</span>
    </button>
  );
}
