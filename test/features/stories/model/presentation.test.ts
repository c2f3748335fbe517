import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyCommand,
  type Command,
  isCovered,
  type Presentation,
  presentationOf,
  slideAt,
  TEXT_SCALES,
  type Toggle,
} from '../../../../src/features/stories/model/presentation';
import { NO_TEXT, type Story } from '../../../../src/features/stories/model/story';
import { smallSlide } from './smallSlide';

const story: Story = {
  id: 's',
  title: NO_TEXT,
  slides: ['a', 'b', 'c'].map((id) => smallSlide(id)),
};
const begun = presentationOf(story, 0, 0);
const shownAfter = (...commands: readonly Command[]): Presentation => commands.reduce(applyCommand, begun);
const toggle = (what: Toggle): Command => ({ do: 'toggle', what });

describe('a presentation', () => {
  it('goes to the next and the previous slide and stops at the ends', () => {
    expect(shownAfter({ do: 'next' }).index).toBe(1);
    expect(shownAfter({ do: 'last' }, { do: 'next' }).index).toBe(2);
    expect(shownAfter({ do: 'previous' }).index).toBe(0);
    expect(shownAfter({ do: 'go', to: 7 }).index).toBe(2);
  });

  it('goes round where it loops, and by itself only there', () => {
    expect(shownAfter(toggle('loop'), { do: 'last' }, { do: 'next' }).index).toBe(0);
    expect(shownAfter(toggle('loop'), { do: 'previous' }).index).toBe(2);
    const ended = shownAfter(toggle('play'), { do: 'last' }, { do: 'next' });
    expect([ended.index, ended.isPlaying]).toEqual([2, false]);
  });

  it('uncovers the slide whenever another is asked for', () => {
    for (const what of ['black', 'white', 'overview', 'help', 'code'] as const) {
      const covered = shownAfter(toggle(what));
      expect(isCovered(covered), what).toBe(true);
      expect(isCovered(applyCommand(covered, { do: 'next' })), what).toBe(false);
      expect(isCovered(applyCommand(covered, toggle(what))), what).toBe(false);
    }
  });

  it('has one thing over the slide at a time', () => {
    const { isHelp, isOverview } = shownAfter(toggle('overview'), toggle('help'));
    expect([isHelp, isOverview]).toEqual([true, false]);
  });

  it('enlarges the text up to its largest', () => {
    const larger = Array.from({ length: 20 }, (): Command => ({ do: 'enlarge', by: 1 }));
    expect(shownAfter(...larger).textScale).toBe(TEXT_SCALES.at(-1));
    const smaller = Array.from({ length: 20 }, (): Command => ({ do: 'enlarge', by: -1 }));
    expect(shownAfter(...smaller).textScale).toBe(TEXT_SCALES[0]);
  });

  it('always stands on a slide that there is', () => {
    const command: fc.Arbitrary<Command> = fc.oneof(
      fc.constantFrom<Command>({ do: 'next' }, { do: 'previous' }, { do: 'first' }, { do: 'last' }, { do: 'close' }),
      fc.record({ do: fc.constant('go' as const), to: fc.integer() }),
      fc.constantFrom<Toggle>('play', 'loop', 'black', 'overview', 'lock').map(toggle),
    );
    fc.assert(
      fc.property(fc.array(command), (commands) => {
        expect(slideAt(shownAfter(...commands)).id).toMatch(/^[abc]$/);
      }),
    );
  });
});
