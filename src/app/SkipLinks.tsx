import { useTranslation } from 'react-i18next';
import { useAtlas } from '../ui/AtlasContext';
import { focusFirst } from '../ui/focusFirst';

/** The row of the table or chart that Tab stops at. */
const FIGURES = '.figures [data-row][tabindex="0"]';

/** Shown when focused: past the panels for whoever uses the keyboard. The permalink lives in the hash: no anchors. */
export function SkipLinks() {
  const { t } = useTranslation();
  const hasFigures = useAtlas(({ session }) => session.surface !== 'map');
  return (
    <div className="skip-links">
      <button type="button" onClick={() => focusFirst('.map-focus', FIGURES)}>
        {t('app.skipToMap')}
      </button>
      <button type="button" onClick={() => focusFirst('.themes [aria-current]', '.themes button')}>
        {t('app.skipToThemes')}
      </button>
      {hasFigures && (
        <button type="button" onClick={() => focusFirst(FIGURES)}>
          {t('app.skipToFigures')}
        </button>
      )}
    </div>
  );
}
