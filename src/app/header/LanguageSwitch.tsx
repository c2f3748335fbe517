import { LANGUAGE_CODES, LANGUAGES } from '../../core/text/text';
import { setLanguage } from '../../state/actions';
import { useAtlasStore } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';

/** Says each other language in that language, so that whoever cannot read this one finds it. */
export function LanguageSwitch() {
  const { t, language } = useWords();
  const atlas = useAtlasStore();
  return LANGUAGE_CODES.filter((other) => other !== language).map((other) => {
    const label = t('header.language', { lng: other });
    return (
      <button
        key={other}
        type="button"
        className="text-button"
        lang={LANGUAGES[other].tag}
        aria-label={label}
        title={label}
        onClick={() => atlas.getState().dispatch(setLanguage(other))}
      >
        <span aria-hidden>{LANGUAGES[other].ownName}</span>
      </button>
    );
  });
}
