import { Play, Redo2, Undo2 } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { IconButton } from '../../../ui/IconButton';
import { useWords } from '../../../ui/wording/useWords';
import { useIsOwnStory, useOpenStory, usePresenter, useStories } from '../slides/PresenterContext';

/** Presents the story that is open, says whether it is safe, and takes changes to it back. */
export function StoryFoot() {
  const { t } = useWords();
  const { stories, presenting } = usePresenter();
  const { keeping } = useStories();
  const story = useOpenStory();
  const isOwn = useIsOwnStory();
  const steps = useSyncExternalStore(stories.onSteps, () => stories.steps);
  return (
    <div className="story-bar__row">
      <button
        type="button"
        className="story-bar__present"
        disabled={story === null || story.slides.length === 0}
        onClick={() => story !== null && presenting.start(story, 0)}
      >
        <Play aria-hidden />
        {t('story.present')}
      </button>
      <span className="story-bar__count">
        {story !== null && t('story.slides', { count: story.slides.length })}
        {isOwn && (
          <small data-keeping={keeping}>
            {t(keeping === 'failed' ? 'story.notKept' : keeping === 'kept' ? 'story.kept' : 'story.keeping')}
          </small>
        )}
      </span>
      <IconButton label={t('story.undo')} aria-disabled={!steps.canUndo} onClick={stories.undo}>
        <Undo2 aria-hidden />
      </IconButton>
      <IconButton label={t('story.redo')} aria-disabled={!steps.canRedo} onClick={stories.redo}>
        <Redo2 aria-hidden />
      </IconButton>
    </div>
  );
}
