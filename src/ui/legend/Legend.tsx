import { ChevronDown, X } from 'lucide-react';
import { useId, useState } from 'react';
import type { Portrayal } from '../../domain/portrayal';
import { useAtlas } from '../AtlasContext';
import { IconButton } from '../IconButton';
import { CiteTheme } from '../sources/CiteTheme';
import { useWords } from '../wording/useWords';
import { periodText, unitText } from '../wording/values';
import { ClassificationChooser } from './ClassificationChooser';
import { LegendClasses } from './LegendClasses';
import { LegendDenominators } from './LegendDenominators';
import { LegendNotices } from './LegendNotices';
import { LegendSymbols } from './LegendSymbols';
import { LevelSwitch } from './LevelSwitch';
import { NormalisationChooser } from './NormalisationChooser';
import { NormaliseButton } from './NormaliseButton';

/** A count as published, of what can be compared only once it is divided. */
function isRawCount({ legend, notices, theme }: Portrayal): boolean {
  if (legend.published === 0 || legend.normalisation.length > 0) return false;
  return theme.symbol === 'proportionalSymbol' || notices.some(({ code }) => code === 'raw-count-fills-areas');
}

interface LegendProps {
  readonly isOpen: boolean;
  readonly close: () => void;
}

/** The contract with the reader, all of it read from the portrayal. */
export function Legend({ isOpen, close }: LegendProps) {
  const words = useWords();
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const [isCollapsed, setCollapsed] = useState(false);
  const bodyId = useId();
  const titleId = useId();
  const { theme, legend, notices } = portrayal;
  const all = legend.published + legend.notPublished;
  return (
    <section
      className="legend panel sheet"
      aria-label={words.t('legend.title')}
      data-open={isOpen}
      data-collapsed={isCollapsed}
    >
      <header className="legend__head">
        <div>
          <h2 id={titleId}>{words.of(theme.title)}</h2>
          <p>
            {unitText(words, legend.measure, legend.normalisation)}
            {legend.period !== null && <span className="legend__period">{periodText(words, legend.period)}</span>}
          </p>
          <p className="legend__coverage">{words.t('legend.coverage', { published: legend.published, all })}</p>
        </div>
        <IconButton
          className="legend__collapse"
          label={words.t(isCollapsed ? 'legend.expand' : 'legend.collapse')}
          aria-expanded={!isCollapsed}
          aria-controls={bodyId}
          onClick={() => setCollapsed(!isCollapsed)}
        >
          <ChevronDown aria-hidden />
        </IconButton>
        <IconButton className="sheet__close" label={words.t('sheet.close')} onClick={close}>
          <X aria-hidden />
        </IconButton>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so has to be reached by key */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and does not scroll */}
      <div className="legend__body" id={bodyId} role="group" aria-labelledby={titleId} tabIndex={0}>
        <LevelSwitch />
        {legend.symbols.length > 0 && <LegendSymbols legend={legend} words={words} />}
        <LegendClasses legend={legend} words={words} />
        <LegendDenominators legend={legend} words={words} />
        {isRawCount(portrayal) && <NormaliseButton />}
        <div className="legend__caption">
          <p>{words.of(theme.caption)}</p>
          {legend.measure.kind === 'change' && <p>{words.t(`legend.polarity.${legend.measure.polarity}`)}</p>}
        </div>
        <LegendNotices key={theme.id} notices={notices} words={words} />
        <NormalisationChooser />
        {theme.symbol === 'choropleth' && legend.published > 0 && <ClassificationChooser />}
        <CiteTheme />
      </div>
    </section>
  );
}
