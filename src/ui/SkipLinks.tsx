import { useTranslation } from 'react-i18next';

/** Shown when focused: past the panels for whoever uses the keyboard. The permalink lives in the hash: no anchors. */
export function SkipLinks() {
  const { t } = useTranslation();
  return (
    <div className="skip-links">
      <button type="button" onClick={() => focusFirst('.maplibregl-canvas', '.figures-table table')}>
        {t('app.skipToMap')}
      </button>
      <button type="button" onClick={() => focusFirst('.themes [aria-current]', '.themes button')}>
        {t('app.skipToThemes')}
      </button>
    </div>
  );
}

function focusFirst(...selectors: string[]): void {
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector);
    if (element === null || element.closest('[inert]') !== null) continue;
    element.focus();
    return;
  }
}
