import { useRef } from 'react';
import { denominatorsFor, symbolsFor } from '../../core/portrayal/shownTheme';
import type { Denominator } from '../../core/record/theme';
import { drawAs, normaliseBy } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { ToolbarMenu } from '../../ui/toolbar/ToolbarMenu';
import { useWords } from '../../ui/wording/useWords';
import { perText, perTexts } from '../../ui/wording/values';
import { useOfferedDenominators } from './useOfferedDenominators';

/** What a count is divided by and whether it fills areas or stands on them; nothing for rates and changes. */
export function NormalisationMenu() {
  const words = useWords();
  const { t } = words;
  const atlas = useAtlasStore();
  const summary = useRef<HTMLElement>(null);
  const { theme, legend } = useAtlas(({ portrayal }) => portrayal);
  const isChosen = useAtlas(({ mapState }) => mapState.normalisation !== null || mapState.symbol !== null);
  const suited = denominatorsFor(legend.measure);
  const divisible = useOfferedDenominators();
  // What is chosen can be taken back.
  const offered = suited.filter((each) => divisible.includes(each) || theme.normalisation.includes(each));
  const symbols = symbolsFor(legend.measure);
  if (theme.symbol === 'none' || (offered.length === 0 && symbols.length < 2)) return null;
  const { normalisation, symbol } = theme;

  const toggle = (denominator: Denominator) => {
    const next = suited.filter((each) => (each === denominator) !== normalisation.includes(each));
    atlas.getState().dispatch(normaliseBy(next));
  };
  const reset = () => {
    // The button disappears when there is nothing to reset.
    summary.current?.focus();
    atlas.getState().dispatch(normaliseBy(null));
    atlas.getState().dispatch(drawAs(null));
  };

  return (
    <ToolbarMenu
      title={t('normalise.title')}
      value={normalisation.length === 0 ? t('normalise.asPublished') : perTexts(words, normalisation, legend.measure)}
      className="toolbar__normalisation"
      summary={summary}
    >
      <fieldset>
        <legend>{t('normalise.divideBy')}</legend>
        {offered.map((denominator) => (
          <label key={denominator}>
            <input type="checkbox" checked={normalisation.includes(denominator)} onChange={() => toggle(denominator)} />
            {perText(words, denominator, legend.measure, [...normalisation, denominator])}
          </label>
        ))}
      </fieldset>
      <fieldset className="segments">
        <legend className="visually-hidden">{t('normalise.drawAs')}</legend>
        {symbols.map((candidate) => (
          <button
            key={candidate}
            type="button"
            aria-pressed={candidate === symbol}
            onClick={() => atlas.getState().dispatch(drawAs(candidate))}
          >
            {t(`normalise.${candidate}`)}
          </button>
        ))}
      </fieldset>
      {isChosen && (
        <button type="button" className="text-button" onClick={reset}>
          {t('classify.reset')}
        </button>
      )}
    </ToolbarMenu>
  );
}
