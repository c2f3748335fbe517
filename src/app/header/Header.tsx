import { memo } from 'react';
import { ExportMenu } from '../../features/export/ExportMenu';
import { Search } from '../../features/search/Search';
import { ShareButton } from '../../features/share/ShareButton';
import { SourcesButton } from '../../features/sources/SourcesButton';
import { useIsNarrow } from '../../ui/useIsNarrow';
import { useWords } from '../../ui/wording/useWords';
import { AppearanceSwitch } from './AppearanceSwitch';
import { FrontPageButton } from './FrontPageButton';
import { LabelsSwitch } from './LabelsSwitch';
import { LanguageSwitch } from './LanguageSwitch';
import { PresentButton } from './PresentButton';
import { UndoButtons } from './UndoButtons';
import { ViewMenu } from './ViewMenu';

export const Header = memo(function Header() {
  const { t } = useWords();
  const isNarrow = useIsNarrow();
  return (
    <header className="header">
      <h1 className="header__name" aria-label={t('app.name')}>
        <FrontPageButton />
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
