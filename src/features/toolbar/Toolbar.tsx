import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { lackingIn } from '../../core/portrayal/absentTheme';
import type { Portrayal } from '../../core/portrayal/portrayal';
import { useAtlas } from '../../ui/AtlasContext';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/wording/useWords';
import { ClassesMenu } from './classes/ClassesMenu';
import { LevelSwitch } from './LevelSwitch';
import { NormalisationMenu } from './NormalisationMenu';
import { NormaliseButton } from './NormaliseButton';
import { PartChooser } from './PartChooser';
import { PeriodChooser } from './PeriodChooser';

interface ToolbarProps {
  /** In a narrow window, where it is a sheet. */
  readonly isOpen: boolean;
  readonly close: () => void;
  /** What the map shows, where there is room beside the settings; null elsewhere. */
  readonly title: ReactNode;
  /** What adds a layer. */
  readonly layers: ReactNode;
}

/** How the theme is shown: level, part, period, divisor, classes. What the colours mean is said by the legend. */
export function Toolbar({ isOpen, close, title, layers }: ToolbarProps) {
  const { t } = useWords();
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const { theme, legend } = portrayal;
  const isAbsent = theme.origin === 'absent';
  // If a link asks for a period without figures, another can be chosen.
  const isUndated = lackingIn(theme) === 'period';
  const isOfFigures = !isAbsent && theme.symbol !== 'none';
  return (
    <section className="toolbar sheet" aria-label={t('toolbar.title')} data-open={isOpen}>
      <div className="toolbar__head">
        <h2>{t('toolbar.title')}</h2>
        <IconButton label={t('sheet.close')} onClick={close}>
          <X aria-hidden />
        </IconButton>
      </div>
      <div className="toolbar__row">
        {title}
        <div className="toolbar__settings">
          {isOfFigures && <LevelSwitch />}
          {isOfFigures && <PartChooser />}
          {(isOfFigures || isUndated) && <PeriodChooser />}
          <NormalisationMenu />
          {isRawCount(portrayal) && <NormaliseButton />}
          {theme.symbol === 'choropleth' && legend.published > 0 && <ClassesMenu />}
          {layers}
        </div>
      </div>
    </section>
  );
}

/** A count as published, of what can be compared only once it is divided. */
function isRawCount({ legend, notices, theme }: Portrayal): boolean {
  if (legend.published === 0 || legend.normalisation.length > 0) return false;
  return theme.symbol === 'proportionalSymbol' || notices.some(({ code }) => code === 'raw-count-fills-areas');
}
