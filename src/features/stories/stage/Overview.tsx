import { useEffect, useRef } from 'react';
import { useAtlas } from '../../../ui/AtlasContext';
import { useWords } from '../../../ui/wording/useWords';
import { isOverviewMove, overviewMove } from '../model/overviewMoves';
import type { Presentation } from '../model/presentation';
import { slideTitle } from '../model/slideText';
import type { Act } from '../model/stageKeys';
import { SlidePicture } from '../slides/SlidePicture';
import { StageDialog } from '../slides/StageDialog';

interface OverviewProps {
  readonly presentation: Presentation;
  readonly act: Act;
}

/** Twelve of them fill the window: so many stand in a row. */
const COLUMNS = [
  [4, 2],
  [9, 3],
  [12, 4],
] as const;
const MOST_COLUMNS = 5;

/** All slides as small pictures: arrows move among them, Enter shows the one with the focus. */
export function Overview({ presentation: { story, index, locksClasses }, act }: OverviewProps) {
  const words = useWords();
  const themes = useAtlas(({ data }) => data.themes);
  const list = useRef<HTMLOListElement>(null);
  const count = story.slides.length;
  const columns = COLUMNS.find(([most]) => count <= most)?.[1] ?? MOST_COLUMNS;

  useEffect(() => {
    const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])];
    buttons()[index]?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (!isOverviewMove(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
      const all = buttons();
      const from = all.indexOf(document.activeElement as HTMLButtonElement);
      const cells = all.map((button) => ({ left: button.offsetLeft, top: button.offsetTop }));
      event.preventDefault();
      all[from === -1 ? index : overviewMove(event.key, from, cells)]?.focus();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [index]);

  return (
    <StageDialog title={words.of(story.title)} className="overview" close={() => act({ do: 'close' })}>
      <ol ref={list} style={{ '--columns': columns } as React.CSSProperties}>
        {story.slides.map((slide, at) => (
          <li key={slide.id}>
            <button
              type="button"
              aria-current={at === index ? 'true' : undefined}
              onClick={() => act({ do: 'go', to: at })}
            >
              <SlidePicture slide={slide} story={story} locksClasses={locksClasses} />
              <span>
                <b>{at + 1}</b> {slideTitle(words, slide, themes)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </StageDialog>
  );
}
