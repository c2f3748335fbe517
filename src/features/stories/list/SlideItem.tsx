import { ChevronDown, ChevronUp, Copy, Pencil, Trash2 } from 'lucide-react';
import type { Ref } from 'react';
import { restore } from '../../../state/actions';
import { newId } from '../../../state/newId';
import { useAtlas, useAtlasStore } from '../../../ui/AtlasContext';
import { IconButton } from '../../../ui/IconButton';
import { NoticeLines } from '../../../ui/NoticeLines';
import { useWords } from '../../../ui/wording/useWords';
import { deleteSlide, duplicateSlide, moveSlide } from '../model/editStory';
import { slideTitle } from '../model/slideText';
import type { Slide, Story } from '../model/story';
import { usePresenter } from '../slides/PresenterContext';
import { SlidePicture } from '../slides/SlidePicture';
import { useSlideStates } from '../slides/SlidesContext';
import { SlideForm } from './SlideForm';

interface SlideItemProps {
  readonly story: Story;
  readonly slide: Slide;
  readonly index: number;
  readonly isOwn: boolean;
  readonly isEdited: boolean;
  readonly edit: (id: string | null) => void;
  readonly say: (text: string) => void;
  /** Of the button that shows the slide, where the focus may go to it. */
  readonly showRef: Ref<HTMLButtonElement> | undefined;
  /** Called when the slide, and the focus with it, is gone. */
  readonly onDeleted: () => void;
}

/** A slide in the list: its picture shows it on the map, its buttons order, change and delete it. */
export function SlideItem({ story, slide, index, isOwn, isEdited, edit, say, showRef, onDeleted }: SlideItemProps) {
  const words = useWords();
  const { t } = words;
  const { stories } = usePresenter();
  const atlas = useAtlasStore();
  const themes = useAtlas(({ data }) => data.themes);
  const stateOf = useSlideStates();
  const number = index + 1;
  const title = slideTitle(words, slide, themes) || t('slide.unknownTheme');
  const { state, notices } = stateOf(slide, story, false);

  const move = (to: number) => {
    stories.edit(story.id, moveSlide(slide.id, to));
    say(t('story.moved', { number: to + 1 }));
  };
  const remove = () => {
    stories.edit(story.id, deleteSlide(slide.id));
    say(t('story.deleted'));
    setTimeout(onDeleted);
  };
  return (
    <li className="slide" data-edited={isEdited}>
      <button
        ref={showRef}
        type="button"
        className="slide__show"
        aria-label={t('slide.show', { number, title })}
        onClick={() => atlas.getState().dispatch(restore(state))}
      >
        <SlidePicture slide={slide} story={story} />
        <span className="slide__title">
          <b>{number}</b> {title}
        </span>
      </button>
      {isOwn && (
        <div className="slide__tools">
          <IconButton label={t('slide.up', { number })} disabled={index === 0} onClick={() => move(index - 1)}>
            <ChevronUp aria-hidden />
          </IconButton>
          <IconButton
            label={t('slide.down', { number })}
            disabled={number === story.slides.length}
            onClick={() => move(index + 1)}
          >
            <ChevronDown aria-hidden />
          </IconButton>
          <IconButton
            label={t('slide.edit', { number })}
            aria-expanded={isEdited}
            onClick={() => edit(isEdited ? null : slide.id)}
          >
            <Pencil aria-hidden />
          </IconButton>
          <IconButton
            label={t('slide.duplicate', { number })}
            onClick={() => stories.edit(story.id, duplicateSlide(slide.id, newId()))}
          >
            <Copy aria-hidden />
          </IconButton>
          <IconButton label={t('slide.delete', { number })} onClick={remove}>
            <Trash2 aria-hidden />
          </IconButton>
        </div>
      )}
      {notices.length > 0 && (
        <ul className="slide__notices">
          <NoticeLines notices={notices} words={words} />
        </ul>
      )}
      {isEdited && isOwn && <SlideForm story={story} slide={slide} number={number} close={() => edit(null)} />}
    </li>
  );
}
