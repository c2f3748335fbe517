import { ChevronDown, X } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useAtlas } from '../../ui/AtlasContext';
import { IconButton } from '../../ui/IconButton';
import { LegendCaveats } from '../../ui/legend/LegendCaveats';
import { LegendHead } from '../../ui/legend/LegendHead';
import { LegendKey } from '../../ui/legend/LegendKey';
import { LegendStates } from '../../ui/legend/LegendStates';
import { NoticeLines } from '../../ui/NoticeLines';
import { caveatText } from '../../ui/wording/noticeText';
import { useWords } from '../../ui/wording/useWords';
import { LackingChoice } from './LackingChoice';
import { LegendDetails } from './LegendDetails';

interface LegendProps {
  /** In a narrow window, where it is a sheet; null where it never is one, as in another page. */
  readonly sheet: { readonly isOpen: boolean; readonly close: () => void } | null;
  /** What overlays stand for, and what may be changed of them. */
  readonly layers: ReactNode;
}

/** `folded`: the head alone; `open`: no higher than a third of the map; `whole`: with all there is to know. */
type Extent = 'folded' | 'open' | 'whole';

/** The contract with the reader, all of it read from the portrayal. */
export function Legend({ sheet, layers }: LegendProps) {
  const words = useWords();
  const { t } = words;
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const [extent, setExtent] = useState<Extent>('open');
  const body = useRef<HTMLDivElement>(null);
  const bodyId = useId();
  const titleId = useId();
  const { theme, legend, notices } = portrayal;
  // What overlays stand for is the key where the theme is of them.
  const isOverlay = theme.symbol === 'none';
  const isAbsent = theme.origin === 'absent';
  const isWhole = extent === 'whole';
  // In another page nothing stands above it; in this one the title of the map does, in a wide window.
  const Heading = sheet === null ? 'h1' : 'h2';
  const isTitledAbove = sheet !== null && !isOverlay && !isAbsent;
  // Notices that do not fit the short list are shown in full, such as why nothing is shown.
  const statements = notices.filter((notice) => caveatText(words, notice) === null);
  return (
    <section
      className={sheet === null ? 'legend panel' : 'legend panel sheet'}
      aria-label={t('legend.title')}
      data-open={sheet?.isOpen}
      data-extent={extent}
    >
      <div className="legend__head">
        <div>
          <Heading id={titleId} className={isTitledAbove ? 'legend__title' : undefined}>
            {words.of(theme.title)}
          </Heading>
          {!isOverlay && !isAbsent && <LegendHead legend={legend} words={words} />}
        </div>
        <IconButton
          className="legend__collapse"
          label={t(extent === 'folded' ? 'legend.expand' : 'legend.collapse')}
          aria-expanded={extent !== 'folded'}
          aria-controls={bodyId}
          onClick={() => setExtent(extent === 'folded' ? 'open' : 'folded')}
        >
          <ChevronDown aria-hidden />
        </IconButton>
        {sheet !== null && (
          <IconButton className="sheet__close" label={t('sheet.close')} onClick={sheet.close}>
            <X aria-hidden />
          </IconButton>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so has to be reached by key */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and does not scroll */}
      <div ref={body} className="legend__body" id={bodyId} role="group" aria-labelledby={titleId} tabIndex={0}>
        {!isAbsent && !isOverlay && <LegendKey portrayal={portrayal} words={words} />}
        {!isWhole && statements.length > 0 && (
          <ul className="legend__notices">
            <NoticeLines notices={statements} words={words} />
          </ul>
        )}
        <LackingChoice onReset={() => body.current?.focus()} />
        {layers}
        {isWhole && !isAbsent && <LegendDetails portrayal={portrayal} words={words} />}
      </div>
      {!isAbsent && (
        <div className="legend__foot">
          {!isOverlay && <LegendStates legend={legend} words={words} />}
          <button
            type="button"
            className="text-button"
            aria-expanded={isWhole}
            aria-controls={bodyId}
            onClick={() => setExtent(isWhole ? 'open' : 'whole')}
          >
            {t(isWhole ? 'legend.less' : 'legend.more')}
          </button>
          {!isWhole && <LegendCaveats notices={notices} words={words} />}
        </div>
      )}
    </section>
  );
}
