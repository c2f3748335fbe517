import { useAtlas } from '../../../ui/AtlasContext';
import { useWords } from '../../../ui/wording/useWords';
import type { Presentation } from '../model/presentation';
import { slideTitle } from '../model/slideText';
import type { Act } from '../model/stageKeys';
import { SlidePicture } from '../slides/SlidePicture';
import { StageDialog } from '../slides/StageDialog';

interface OverviewProps {
  readonly presentation: Presentation;
  readonly act: Act;
}

/** All slides as small pictures; choosing one shows it. */
export function Overview({ presentation: { story, index, locksClasses }, act }: OverviewProps) {
  const words = useWords();
  const themes = useAtlas(({ data }) => data.themes);
  return (
    <StageDialog title={words.of(story.title)} className="overview" close={() => act({ do: 'close' })}>
      <ol>
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
