import { memo, type ReactNode, useEffect, useRef } from 'react';
import type { Theme } from '../../core/record/theme';
import { useWords } from '../../ui/wording/useWords';

interface ThemeItemProps {
  readonly theme: Theme;
  readonly isCurrent: boolean;
  /** Whether the list is to be scrolled to it when it becomes the current one. */
  readonly isFollowed?: boolean;
  readonly choose: (theme: Theme) => void;
  /** What it shows, in a line. */
  readonly children: ReactNode;
}

/** A theme in the list. */
export const ThemeItem = memo(function ThemeItem({
  theme,
  isCurrent,
  isFollowed = true,
  choose,
  children,
}: ThemeItemProps) {
  const { of } = useWords();
  const button = useRef<HTMLButtonElement>(null);

  // The list follows keys; after the frame, as scrolling forces layout.
  useEffect(() => {
    if (!isCurrent || !isFollowed) return;
    const timer = setTimeout(() => button.current?.scrollIntoView({ block: 'nearest' }), 50);
    return () => clearTimeout(timer);
  }, [isCurrent, isFollowed]);

  return (
    <li>
      <button
        ref={button}
        type="button"
        className="theme"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => choose(theme)}
      >
        <span className="theme__title">{of(theme.title)}</span>
        {children}
      </button>
    </li>
  );
});
