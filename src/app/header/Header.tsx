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

/** @param ofMap whether it has what is done with a map. */
export const Header = memo(function Header({ ofMap = true }: { readonly ofMap?: boolean }) {
  const { t } = useWords();
  const isNarrow = useIsNarrow();
  return (
    <header className="header">
      <h1 className="header__name" aria-label={t('app.name')}>
        <FrontPageButton />
      </h1>
      <Search />
      <div className="header__tools">
        {ofMap && (
          <>
            {!isNarrow && <UndoButtons />}
            <ShareButton />
            <PresentButton />
            <ExportMenu />
          </>
        )}
        <SourcesButton />
        {ofMap && isNarrow && <ViewMenu />}
        {ofMap && !isNarrow && <LabelsSwitch />}
        {!(ofMap && isNarrow) && <AppearanceSwitch />}
        <LanguageSwitch />
      </div>
    </header>
  );
});
