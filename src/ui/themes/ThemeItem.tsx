import { memo, useEffect, useRef } from 'react';
import { shownLevel } from '../../domain/shownLevel';
import type { Theme } from '../../domain/theme';
import { useAtlas } from '../AtlasContext';
import { useWords } from '../wording/useWords';
import { unitText } from '../wording/values';

interface ThemeItemProps {
  readonly theme: Theme;
  readonly isCurrent: boolean;
  /** A data URL; null while it has not been drawn. */
  readonly thumbnail: string | null;
  readonly choose: (theme: string) => void;
}

export const ThemeItem = memo(function ThemeItem({ theme, isCurrent, thumbnail, choose }: ThemeItemProps) {
  const words = useWords();
  const measure = useAtlas(({ data }) => data.record.measures.get(theme.measure) ?? null);
  const level = useAtlas(({ data }) => shownLevel('auto', theme, data.record, null));
  const button = useRef<HTMLButtonElement>(null);

  // Turned by a key, the list follows; after the frame, as a scroll has to measure the page.
  useEffect(() => {
    if (!isCurrent) return;
    const timer = setTimeout(() => button.current?.scrollIntoView({ block: 'nearest' }), 50);
    return () => clearTimeout(timer);
  }, [isCurrent]);

  return (
    <li>
      <button
        ref={button}
        type="button"
        className="theme"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => choose(theme.id)}
      >
        <span className="theme__picture">{thumbnail !== null && <img src={thumbnail} alt="" />}</span>
        <span className="theme__text">
          <span className="theme__title">{words.of(theme.title)}</span>
          {measure !== null && (
            <small>
              {[
                unitText(words, measure, theme.normalisation),
                ...(level === 'prefecture' ? [] : [words.t(`level.of.${level}`)]),
              ].join(words.t('list.dot'))}
            </small>
          )}
        </span>
      </button>
    </li>
  );
});
