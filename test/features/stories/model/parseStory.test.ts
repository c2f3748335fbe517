import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../../src/features/stories/model/parseStory';
import { LIMITS } from '../../../../src/features/stories/model/story';
import { STORY_VERSION, storyJson, storyText } from '../../../../src/features/stories/model/storyFile';
import { anyStory } from './arbitraryStory';

let ids = 0;
const newId = () => `new-${++ids}`;
const parse = (value: unknown) => parseStory(value, 'mine.json', newId);

const FILE = {
  format: 'bulletin-atlas-story',
  version: 1,
  id: 'mine',
  title: { zh: '我的', en: 'Mine' },
  slides: [
    { id: 'a', map: 'theme=population' },
    {
      id: 'b',
      map: 'theme=dalian-circles&view=121.6,39,8',
      title: 'Circles',
      callouts: [{ figure: 'dalian-2022-one-minute-circles' }, { place: '210200', text: { zh: '大连', en: 'Dalian' } }],
      durationSeconds: 20,
    },
  ],
};

describe('a story file', () => {
  it('reads as it was written, whatever the story', () => {
    fc.assert(
      fc.property(anyStory, (written) => {
        const read = parse(JSON.parse(storyText(written)));
        expect(read).toEqual({ ok: true, story: written, notices: [] });
      }),
    );
  });

  it('writes a text once where both languages say the same', () => {
    const read = parse(FILE);
    if (!read.ok) throw new Error('not read');
    expect(JSON.parse(JSON.stringify(storyJson(read.story)))).toEqual(FILE);
    expect(read.story.slides[1]?.title).toEqual({ zh: 'Circles', en: 'Circles' });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        const read = parse(value);
        if (read.ok) expect(Array.isArray(read.story.slides)).toBe(true);
        else expect(read.notice.code).toMatch(/^story-/);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.anything()), (slides) => {
        expect(parse({ ...FILE, slides }).ok).toBe(true);
      }),
    );
  });
});

describe('a story that is damaged or of another edition', () => {
  it.each([
    ['nothing', undefined],
    ['a text', 'story'],
    ['another format', { ...FILE, format: 'powerpoint' }],
    ['a list', [FILE]],
  ])('is none where it is %s', (_, value) => {
    expect(parse(value)).toMatchObject({ ok: false, notice: { code: 'story-is-none', values: { name: 'mine.json' } } });
  });

  it('names the field where the whole is damaged', () => {
    expect(parse({ ...FILE, slides: 'none' })).toMatchObject({
      ok: false,
      notice: { code: 'story-damaged', values: { field: 'slides' } },
    });
  });

  it('is read as far as it is known where it is newer, and says so', () => {
    const read = parse({ ...FILE, version: 7, music: 'loud', slides: [{ ...FILE.slides[0], effect: 'spin' }] });
    expect(read).toMatchObject({
      ok: true,
      story: { slides: [{ id: 'a', map: 'theme=population' }] },
      notices: [{ code: 'story-newer', values: { version: 7, known: STORY_VERSION } }],
    });
  });

  it.each([
    ['no map', { id: 'x' }, 'map'],
    ['a number as its map', { map: 7 }, 'map'],
    ['a map without end', { map: 'x'.repeat(LIMITS.map + 1) }, 'map'],
    ['a time that is none', { map: '', durationSeconds: 0 }, 'durationSeconds'],
    ['a place that is none', { map: '', callouts: [{ place: '<script>' }] }, 'callouts.0.place'],
    ['an id that is markup', { id: '<b>', map: '' }, 'id'],
  ])('loses the slide that has %s, and no other', (_, bad, field) => {
    const read = parse({ ...FILE, slides: [FILE.slides[0], bad, FILE.slides[1]] });
    if (!read.ok) throw new Error('not read');
    expect(read.story.slides.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(read.notices).toMatchObject([{ code: 'story-slide-left-out', values: { number: 2, field } }]);
  });

  it('keeps a theme that nobody knows: what can be shown is seen when it is shown', () => {
    const read = parse({ ...FILE, slides: [{ map: 'theme=of-tomorrow' }] });
    expect(read).toMatchObject({ ok: true, story: { slides: [{ map: 'theme=of-tomorrow' }] }, notices: [] });
  });

  it('shortens texts that are too long without cutting a character in two', () => {
    const read = parse({ ...FILE, slides: [{ map: '', title: `${'a'.repeat(LIMITS.title - 1)}😀` }] });
    if (!read.ok) throw new Error('not read');
    expect(read.story.slides[0]?.title.zh).toBe('a'.repeat(LIMITS.title - 1));
    expect(read.notices).toMatchObject([{ code: 'story-slide-shortened', values: { number: 1 } }]);
  });

  it('takes no more slides than a story has, and says how many there were', () => {
    const slides = Array.from({ length: 250 }, () => ({ map: '' }));
    const read = parse({ ...FILE, slides });
    if (!read.ok) throw new Error('not read');
    expect(read.story.slides).toHaveLength(LIMITS.slides);
    expect(read.notices).toMatchObject([{ code: 'story-too-many-slides', values: { count: 250, limit: 200 } }]);
  });

  it('gives a slide another id where its own is taken', () => {
    const read = parse({ ...FILE, slides: [FILE.slides[0], FILE.slides[0]] });
    if (!read.ok) throw new Error('not read');
    expect(new Set(read.story.slides.map(({ id }) => id)).size).toBe(2);
  });
});
