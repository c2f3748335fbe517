import { memo } from 'react';
import { LANGUAGES } from '../../core/text/text';
import { ExportMenu } from '../../features/export/ExportMenu';
import { Search } from '../../features/search/Search';
import { ShareButton } from '../../features/share/ShareButton';
import { SourcesButton } from '../../features/sources/SourcesButton';
import { useIsNarrow } from '../../ui/useIsNarrow';
import { useWords } from '../../ui/wording/useWords';
import { AppearanceSwitch } from './AppearanceSwitch';
import { AtlasMark } from './AtlasMark';
import { LabelsSwitch } from './LabelsSwitch';
import { LanguageSwitch } from './LanguageSwitch';
import { PresentButton } from './PresentButton';
import { UndoButtons } from './UndoButtons';
import { ViewMenu } from './ViewMenu';

export const Header = memo(function Header() {
  const { t, language } = useWords();
  const isNarrow = useIsNarrow();
  return (
    <header className="header">
      <h1 className="header__name" aria-label={t('app.name')}>
        <AtlasMark />
        <span>{t('app.name')}</span>
        <small lang={LANGUAGES[language === 'zh' ? 'en' : 'zh'].tag}>{t('app.otherName')}</small>
      </h1>
      <Search />
      <div className="header__tools">
        {!isNarrow && <UndoButtons />}
        <ShareButton />
        <PresentButton />
        <ExportMenu />
        <SourcesButton />
        {isNarrow ? (
          <ViewMenu />
        ) : (
          <>
            <LabelsSwitch />
            <AppearanceSwitch />
          </>
        )}
        <LanguageSwitch />
      </div>
    </header>
  );
});
