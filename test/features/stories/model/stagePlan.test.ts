import { describe, expect, it } from 'vitest';
import { type Presentation, presentationOf } from '../../../../src/features/stories/model/presentation';
import {
  mayGoElsewhere,
  secondsToNext,
  showsOtherMap,
  upcomingSlides,
} from '../../../../src/features/stories/model/stagePlan';
import { NO_TEXT } from '../../../../src/features/stories/model/story';
import { smallSlide } from './smallSlide';

const storyOf = (...ids: readonly string[]) => ({ id: 's', title: NO_TEXT, slides: ids.map((id) => smallSlide(id)) });
const at = (index: number, change: Partial<Presentation> = {}): Presentation => ({
  ...presentationOf(storyOf('a', 'b', 'c', 'd'), index, 0),
  ...change,
});

describe('upcomingSlides', () => {
  it('are the next two and the one before, as far as there are any', () => {
    expect(upcomingSlides(at(1))).toEqual([2, 3, 0]);
    expect(upcomingSlides(at(0))).toEqual([1, 2]);
    expect(upcomingSlides(at(3))).toEqual([2]);
  });

  it('go round in a loop, each once and never the one that is shown', () => {
    expect(upcomingSlides(at(3, { loops: true }))).toEqual([0, 1, 2]);
    const pair = { ...presentationOf(storyOf('a', 'b'), 0, 0), loops: true };
    expect(upcomingSlides(pair)).toEqual([1]);
    expect(upcomingSlides({ ...presentationOf(storyOf('a'), 0, 0), loops: true })).toEqual([]);
  });
});

describe('secondsToNext', () => {
  it('are those of the slide, or else of the presentation', () => {
    expect(secondsToNext(at(0, { isPlaying: true, durationSeconds: 9 }))).toBe(9);
    const story = { ...storyOf('a'), slides: [{ ...smallSlide('a'), durationSeconds: 4 }] };
    expect(secondsToNext({ ...presentationOf(story, 0, 0), isPlaying: true, durationSeconds: 9 })).toBe(4);
  });

  it('are none while nothing plays or something covers the slide', () => {
    expect(secondsToNext(at(0))).toBeNull();
    expect(secondsToNext(at(0, { isPlaying: true, screen: 'black' }))).toBeNull();
    expect(secondsToNext(at(0, { isPlaying: true, isOverview: true }))).toBeNull();
    expect(secondsToNext(at(0, { isPlaying: true, isHelp: true }))).not.toBeNull();
  });
});

describe('what follows from a change', () => {
  const before = at(1);

  it('is another map with another slide or other classes alone', () => {
    expect(showsOtherMap(before, null)).toBe(true);
    expect(showsOtherMap({ ...before, index: 2 }, before)).toBe(true);
    expect(showsOtherMap({ ...before, locksClasses: true }, before)).toBe(true);
    expect(showsOtherMap({ ...before, isHelp: true, loops: true }, before)).toBe(false);
  });

  it('is that other slides may come with another slide or a loop alone', () => {
    expect(mayGoElsewhere(before, null)).toBe(true);
    expect(mayGoElsewhere({ ...before, index: 2 }, before)).toBe(true);
    expect(mayGoElsewhere({ ...before, loops: true }, before)).toBe(true);
    expect(mayGoElsewhere({ ...before, locksClasses: true, textScale: 1.5 }, before)).toBe(false);
  });
});
