import { useId } from 'react';
import type { LocalText } from '../../../core/text/text';
import { useWords } from '../../../ui/wording/useWords';
import { renameStory } from '../model/editStory';
import { LIMITS } from '../model/story';
import { useIsOwnStory, useOpenStory, usePresenter, useStories } from '../slides/PresenterContext';
import { StoryFoot } from './StoryFoot';
import { StoryMenu } from './StoryMenu';
import { useStoryPictures } from './useStoryPictures';

/** Which story is open, whether it is safe, and what can be done with it as a whole. */
export function StoryBar({ say }: { readonly say: (text: string) => void }) {
  const { t, of, language } = useWords();
  const { stories } = usePresenter();
  const { builtIn, items } = useStories();
  const story = useOpenStory();
  const isOwn = useIsOwnStory();
  const id = useId();
  const pictures = useStoryPictures(say);
  const titleOf = (title: LocalText) => of(title) || t('story.untitled');
  return (
    <div className="story-bar">
      <div className="story-bar__row">
        <label className="visually-hidden" htmlFor={id}>
          {t('story.choose')}
        </label>
        <select id={id} value={story?.id ?? ''} onChange={({ target }) => stories.open(target.value)}>
          {builtIn !== null && (
            <option value={builtIn.id}>{t('story.builtIn', { title: titleOf(builtIn.title) })}</option>
          )}
          {items.map((other) => (
            <option key={other.id} value={other.id}>
              {titleOf(other.title)}
            </option>
          ))}
        </select>
        <StoryMenu pictures={pictures} say={say} />
      </div>
      {isOwn && story !== null && (
        <input
          type="text"
          className="story-bar__title"
          aria-label={t('story.name')}
          placeholder={t('story.untitled')}
          maxLength={LIMITS.title}
          value={of(story.title)}
          onChange={({ target }) => stories.edit(story.id, renameStory(language, target.value), 'title')}
        />
      )}
      {pictures.progress !== null && (
        <div className="story-bar__row story-bar__pictures">
          <progress
            value={pictures.progress.done}
            max={pictures.progress.all}
            aria-label={t('story.picturesMaking', { ...pictures.progress })}
          />
          <button type="button" className="text-button" onClick={pictures.cancel}>
            {t('story.picturesCancel')}
          </button>
        </div>
      )}
      <StoryFoot />
    </div>
  );
}
