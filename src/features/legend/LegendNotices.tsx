import { useState } from 'react';
import type { Notice } from '../../core/text/notice';
import { NoticeLines } from '../../ui/NoticeLines';
import type { Words } from '../../ui/wording/useWords';

const SHOWN_AT_FIRST = 3;

interface LegendNoticesProps {
  readonly notices: readonly Notice[];
  readonly words: Words;
}

/** What limits a comparison, in words. */
export function LegendNotices({ notices, words }: LegendNoticesProps) {
  const [isExpanded, setExpanded] = useState(false);
  if (notices.length === 0) return null;
  const more = notices.length - SHOWN_AT_FIRST;
  const shown = isExpanded ? notices : notices.slice(0, SHOWN_AT_FIRST);
  return (
    <div className="legend__notices">
      <h3>{words.t('legend.notices')}</h3>
      <ul>
        <NoticeLines notices={shown} words={words} />
      </ul>
      {more > 0 && (
        <button
          type="button"
          className="text-button"
          aria-expanded={isExpanded}
          onClick={() => setExpanded(!isExpanded)}
        >
          {isExpanded ? words.t('legend.fewerNotices') : words.t('legend.moreNotices', { count: more })}
        </button>
      )}
    </div>
  );
}
