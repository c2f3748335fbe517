import fc from 'fast-check';
import { LIMITS, type Slide, type Story } from '../../../../src/features/stories/model/story';

const text = fc.record({ zh: fc.string({ maxLength: 60 }), en: fc.string({ maxLength: 60 }) });
const slide: fc.Arbitrary<Slide> = fc.record({
  id: fc.uuid(),
  title: text,
  caption: text,
  notes: text,
  callouts: fc.array(
    fc.record({
      figure: fc.option(fc.stringMatching(/^[a-z\d-]{1,30}$/)),
      place: fc.option(fc.constantFrom('370500', '210200')),
      text,
    }),
    { maxLength: LIMITS.callouts },
  ),
  durationSeconds: fc.option(fc.integer({ min: 1, max: 3600 })),
  map: fc.stringMatching(/^[a-z=&,.\d-]{0,80}$/),
});
/** Any story that an author may come to write. */
export const anyStory: fc.Arbitrary<Story> = fc.record({
  id: fc.uuid(),
  title: text,
  slides: fc.uniqueArray(slide, { maxLength: 12, selector: ({ id }) => id }),
});
