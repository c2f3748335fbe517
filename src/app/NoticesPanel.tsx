import { X } from 'lucide-react';
import { useState } from 'react';
import type { Severity } from '../core/text/notice';
import { useAtlas, useAtlasStore } from '../ui/AtlasContext';
import { IconButton } from '../ui/IconButton';
import { NoticeLines } from '../ui/NoticeLines';
import { useWords } from '../ui/wording/useWords';

const SHOWN_AT_FIRST = 2;
const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What went wrong with the data or the link: gravest first, in nobody's way, gone when dismissed. */
export function NoticesPanel() {
  const words = useWords();
  const atlas = useAtlasStore();
  const notices = useAtlas(({ session }) => session.notices);
  const [isExpanded, setExpanded] = useState(false);
  if (notices.length === 0) return <div role="status" className="visually-hidden" />;

  const sorted = [...notices].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
  const shown = isExpanded ? sorted : sorted.slice(0, SHOWN_AT_FIRST);
  return (
    <section className="notices panel" role="status" data-severity={sorted[0]?.severity}>
      <div className="notices__head">
        <h2>{words.t('notices.title', { count: notices.length })}</h2>
        <IconButton label={words.t('notices.dismiss')} onClick={() => atlas.getState().dismissNotices()}>
          <X aria-hidden />
        </IconButton>
      </div>
      <ul>
        <NoticeLines notices={shown} words={words} />
      </ul>
      {notices.length > SHOWN_AT_FIRST && (
        <button
          type="button"
          className="text-button"
          aria-expanded={isExpanded}
          onClick={() => setExpanded(!isExpanded)}
        >
          {words.t(isExpanded ? 'notices.collapse' : 'notices.expand')}
        </button>
      )}
    </section>
  );
}
