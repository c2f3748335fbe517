import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { newId } from '../../../state/newId';
import { useAtlasStore } from '../../../ui/AtlasContext';
import { IconButton } from '../../../ui/IconButton';
import { NoticeLines } from '../../../ui/NoticeLines';
import { useWords } from '../../../ui/wording/useWords';
import { chosenCallouts } from '../model/chosenCallouts';
import { addSlide } from '../model/editStory';
import { slideMapOf } from '../model/slideMap';
import { NO_TEXT, type Slide } from '../model/story';
import { useOpenStory, usePresenter, useStories } from '../slides/PresenterContext';
import { copiedTitle } from './copiedTitle';
import { SlideItem } from './SlideItem';
import { StoryBar } from './StoryBar';

/** The story that is open: its slides, to show, to order, to write on, and the way to add the map as it is. */
export function StoryEditor() {
  const words = useWords();
  const { t } = words;
  const { stories } = usePresenter();
  const { items, notices } = useStories();
  const story = useOpenStory();
  const atlas = useAtlasStore();
  const [edited, setEdited] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const firstSlide = useRef<HTMLButtonElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const isOwn = story !== null && items.some(({ id }) => id === story.id);

  const addMap = () => {
    if (story === null) return;
    const { mapState, portrayal, data } = atlas.getState();
    const map = slideMapOf(mapState);
    const slide: Slide = {
      id: newId(),
      map,
      title: NO_TEXT,
      caption: NO_TEXT,
      notes: NO_TEXT,
      callouts: chosenCallouts(mapState, portrayal, data.record),
      durationSeconds: null,
    };
    // Built-in stories stay as they are: the slide goes into a copy.
    if (isOwn) stories.edit(story.id, addSlide(slide, null));
    else stories.add(addSlide(slide, null)({ ...story, id: newId(), title: copiedTitle(t, story.title) }));
    setSaid(t('story.added', { number: story.slides.length + 1 }));
  };

  return (
    <div className="story-editor">
      <StoryBar say={setSaid} />
      {notices.length > 0 && (
        <div className="story-editor__notices" role="alert">
          <ul>
            <NoticeLines notices={notices} words={words} />
          </ul>
          <IconButton label={t('notices.dismiss')} onClick={stories.dismissNotices}>
            <X aria-hidden />
          </IconButton>
        </div>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {story !== null && story.slides.length === 0 && <p className="story-editor__empty">{t('story.empty')}</p>}
      {story !== null && (
        <ol className="slides" aria-label={t('story.list')}>
          {story.slides.map((slide, index) => (
            <SlideItem
              key={slide.id}
              story={story}
              slide={slide}
              index={index}
              isOwn={isOwn}
              isEdited={edited === slide.id}
              edit={setEdited}
              say={setSaid}
              showRef={index === 0 ? firstSlide : undefined}
              onDeleted={() => (firstSlide.current ?? addButton.current)?.focus()}
            />
          ))}
        </ol>
      )}
      <button ref={addButton} type="button" className="story-editor__add" onClick={addMap}>
        <Plus aria-hidden />
        {t('story.addMap')}
      </button>
      {story !== null && !isOwn && <p className="story-editor__hint">{t('story.readOnly')}</p>}
    </div>
  );
}
