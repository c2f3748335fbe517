import { isSameInAll, type Language, type LocalText, sameInAll } from '../../../core/text/text';
import type { Slide, Story } from './story';

/** What an author can do to a story: named, pure, and ignorant of history. An id that there is not changes nothing. */
export type Edit = (story: Story) => Story;

/** The text with what was written in one language; where both said the same, both say the new. */
export function rewritten(text: LocalText, language: Language, written: string): LocalText {
  return isSameInAll(text) ? sameInAll(written) : { ...text, [language]: written };
}

export const renameStory =
  (language: Language, written: string): Edit =>
  (story) => ({ ...story, title: rewritten(story.title, language, written) });

/** Puts a slide in behind another; null: at the end. */
export const addSlide =
  (slide: Slide, after: string | null): Edit =>
  (story) => {
    const at = after === null ? -1 : story.slides.findIndex(({ id }) => id === after);
    const index = at === -1 ? story.slides.length : at + 1;
    return { ...story, slides: story.slides.toSpliced(index, 0, slide) };
  };

export const changeSlide =
  (id: string, change: Partial<Omit<Slide, 'id'>>): Edit =>
  (story) => ({ ...story, slides: story.slides.map((slide) => (slide.id === id ? { ...slide, ...change } : slide)) });

/** Moves a slide to a place, counted from 0 without it; beyond the ends it comes to the end. */
export const moveSlide =
  (id: string, to: number): Edit =>
  (story) => {
    const slide = story.slides.find((candidate) => candidate.id === id);
    if (slide === undefined) return story;
    const others = story.slides.filter((candidate) => candidate !== slide);
    const index = Math.min(others.length, Math.max(0, to));
    return { ...story, slides: others.toSpliced(index, 0, slide) };
  };

/** @param copyId id of the copy, which stands behind its original. */
export const duplicateSlide =
  (id: string, copyId: string): Edit =>
  (story) => {
    const slide = story.slides.find((candidate) => candidate.id === id);
    return slide === undefined ? story : addSlide({ ...slide, id: copyId }, id)(story);
  };

export const deleteSlide =
  (id: string): Edit =>
  (story) => ({ ...story, slides: story.slides.filter((slide) => slide.id !== id) });
