import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addSlide,
  changeSlide,
  deleteSlide,
  duplicateSlide,
  moveSlide,
  renameStory,
  rewritten,
} from '../../../../src/features/stories/model/editStory';
import type { Story } from '../../../../src/features/stories/model/story';
import { smallSlide } from './smallSlide';

const story: Story = { id: 's', title: { zh: '甲', en: '甲' }, slides: ['a', 'b', 'c'].map((id) => smallSlide(id)) };
const idsOf = ({ slides }: Story) => slides.map(({ id }) => id).join('');

describe('the edits of a story', () => {
  it('put a slide behind another, or at the end', () => {
    expect(idsOf(addSlide(smallSlide('x'), 'a')(story))).toBe('axbc');
    expect(idsOf(addSlide(smallSlide('x'), null)(story))).toBe('abcx');
    expect(idsOf(addSlide(smallSlide('x'), 'gone')(story))).toBe('abcx');
  });

  it('move, copy and delete one slide', () => {
    expect(idsOf(moveSlide('c', 0)(story))).toBe('cab');
    expect(idsOf(moveSlide('a', 99)(story))).toBe('bca');
    expect(idsOf(duplicateSlide('b', 'x')(story))).toBe('abxc');
    expect(idsOf(deleteSlide('b')(story))).toBe('ac');
    expect(moveSlide('gone', 1)(story)).toBe(story);
  });

  it('never lose a slide by moving', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: -5, max: 9 }), (id, to) => {
        expect([...idsOf(moveSlide(id, to)(story))].sort().join('')).toBe('abc');
      }),
    );
  });

  it('change nothing but what they name', () => {
    const changed = changeSlide('b', { durationSeconds: 30 })(story);
    expect(changed.slides[1]).toEqual({ ...smallSlide('b'), durationSeconds: 30 });
    expect(changed.slides[0]).toBe(story.slides[0]);
  });

  it('write both languages at once as long as they say the same', () => {
    expect(renameStory('en', 'New')(story).title).toEqual({ zh: 'New', en: 'New' });
    expect(rewritten({ zh: '甲', en: 'A' }, 'en', 'B')).toEqual({ zh: '甲', en: 'B' });
  });
});
