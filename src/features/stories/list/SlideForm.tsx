import { useId } from 'react';
import { useAtlas, useAtlasStore } from '../../../ui/AtlasContext';
import { useWords } from '../../../ui/wording/useWords';
import { changeSlide, rewritten } from '../model/editStory';
import { slideMapOf } from '../model/slideMap';
import { slideTheme } from '../model/slideText';
import { DURATION_SECONDS, LIMITS, type Slide, type Story } from '../model/story';
import { usePresenter } from '../slides/PresenterContext';
import { CalloutFields } from './CalloutFields';

interface SlideFormProps {
  readonly story: Story;
  readonly slide: Slide;
  readonly number: number;
  readonly close: () => void;
}

/** What is written on a slide and about it, in the reader's language; each change is kept at once. */
export function SlideForm({ story, slide, number, close }: SlideFormProps) {
  const words = useWords();
  const { t, of, language } = words;
  const { stories } = usePresenter();
  const atlas = useAtlasStore();
  const themeTitle = useAtlas(({ data }) => {
    const theme = slideTheme(slide, data.themes);
    return theme === undefined ? t('slide.titleHint') : of(theme.title);
  });
  const id = useId();
  const write = (field: 'title' | 'caption' | 'notes', written: string) =>
    stories.edit(
      story.id,
      changeSlide(slide.id, { [field]: rewritten(slide[field], language, written) }),
      `${slide.id} ${field}`,
    );
  const { min, max } = LIMITS.durationSeconds;
  return (
    <div className="slide-form">
      <label htmlFor={`${id}title`}>{t('slide.title')}</label>
      <input
        id={`${id}title`}
        type="text"
        maxLength={LIMITS.title}
        placeholder={themeTitle}
        value={of(slide.title)}
        onChange={({ target }) => write('title', target.value)}
      />
      <label htmlFor={`${id}caption`}>{t('slide.caption')}</label>
      <textarea
        id={`${id}caption`}
        rows={2}
        maxLength={LIMITS.caption}
        value={of(slide.caption)}
        onChange={({ target }) => write('caption', target.value)}
      />
      <CalloutFields story={story} slide={slide} />
      <label htmlFor={`${id}notes`}>{t('slide.notes')}</label>
      <textarea
        id={`${id}notes`}
        rows={4}
        maxLength={LIMITS.notes}
        value={of(slide.notes)}
        onChange={({ target }) => write('notes', target.value)}
      />
      <label htmlFor={`${id}duration`}>{t('slide.duration')}</label>
      <input
        id={`${id}duration`}
        type="number"
        min={min}
        max={max}
        placeholder={String(DURATION_SECONDS)}
        value={slide.durationSeconds ?? ''}
        onChange={({ target }) => {
          const seconds = target.value === '' ? null : Number(target.value);
          const isValid = seconds === null || (seconds >= min && seconds <= max);
          if (isValid) stories.edit(story.id, changeSlide(slide.id, { durationSeconds: seconds }), `${slide.id} time`);
        }}
      />
      <div className="slide-form__actions">
        <button
          type="button"
          className="text-button"
          onClick={() => stories.edit(story.id, changeSlide(slide.id, { map: slideMapOf(atlas.getState().mapState) }))}
        >
          {t('slide.retake', { number })}
        </button>
        <button type="button" className="text-button" onClick={close}>
          {t('slide.done')}
        </button>
      </div>
    </div>
  );
}
