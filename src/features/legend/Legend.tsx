import { ChevronDown, X } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import type { Portrayal } from '../../core/portrayal/portrayal';
import { useAtlas } from '../../ui/AtlasContext';
import { CiteTheme } from '../../ui/citation/CiteTheme';
import { IconButton } from '../../ui/IconButton';
import { LegendClasses } from '../../ui/legend/LegendClasses';
import { LegendDenominators } from '../../ui/legend/LegendDenominators';
import { LegendSymbols } from '../../ui/legend/LegendSymbols';
import { headTexts, polarityText } from '../../ui/wording/legendWords';
import { useWords, type Words } from '../../ui/wording/useWords';
import { LackingChoice } from './LackingChoice';
import { LegendNotices } from './LegendNotices';

interface LegendProps {
  readonly isOpen: boolean;
  readonly close: () => void;
  /** What overlays stand for, and what may be changed of them. */
  readonly layers: ReactNode;
}

/** The contract with the reader, all of it read from the portrayal. */
export function Legend({ isOpen, close, layers }: LegendProps) {
  const words = useWords();
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const [isCollapsed, setCollapsed] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const bodyId = useId();
  const titleId = useId();
  const { theme, legend, notices } = portrayal;
  const { unit, period, coverage } = headTexts(words, legend);
  // What overlays stand for comes first where the theme is of them.
  const isOverlay = theme.symbol === 'none';
  const isAbsent = theme.origin === 'absent';
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
          {isOverlay ? (
            <p>{words.of(theme.caption)}</p>
          ) : (
            <>
              <p>
                {unit}
                {period !== null && <span className="legend__period">{period}</span>}
              </p>
              <p className="legend__coverage">{coverage}</p>
            </>
          )}
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
      <div ref={body} className="legend__body" id={bodyId} role="group" aria-labelledby={titleId} tabIndex={0}>
        {!isAbsent && (isOverlay ? layers : <FigureLegend portrayal={portrayal} words={words} />)}
        <LegendNotices key={theme.id} notices={notices} words={words} />
        <LackingChoice onReset={() => body.current?.focus()} />
        {!isOverlay && layers}
        {!isAbsent && <CiteTheme />}
      </div>
    </section>
  );
}

/** Of the figures that the areas show: classes or circles, and what has to be known of them. */
function FigureLegend({ portrayal, words }: { readonly portrayal: Portrayal; readonly words: Words }) {
  const { theme, legend } = portrayal;
  const polarity = polarityText(words, legend);
  return (
    <>
      {legend.symbols.length > 0 && <LegendSymbols legend={legend} words={words} />}
      <LegendClasses legend={legend} words={words} />
      <LegendDenominators legend={legend} words={words} />
      <div className="legend__caption">
        <p>{words.of(theme.caption)}</p>
        {polarity !== null && <p>{polarity}</p>}
      </div>
    </>
  );
}
