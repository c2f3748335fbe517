import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../../src/state/atlas';
import { data, session } from '../smallAtlas';
import { isReadAsSomething, linkTexts } from './linkLaws';

const STRINGS = 100_000;
/** Of these, one in so many is drawn too. */
const DRAWN_EACH = 500;
/** The machine may have other work. */
const PATIENCE_MILLISECONDS = 120_000;

describe('any text', () => {
  it(
    `never throws, and gives a map that can be drawn: ${STRINGS} of them`,
    () => {
      let [drawn, told, at] = [0, 0, 0];
      fc.assert(
        fc.property(linkTexts, (text) => {
          const { state, notices } = isReadAsSomething(text);
          at += 1;
          if (notices.length > 0) told += 1;
          if (at % DRAWN_EACH !== 0) return;
          const { portrayal } = createAtlas(data, state, session).getState();
          if (portrayal.areas.length === 0) throw new Error('nothing to draw');
          drawn += 1;
        }),
        { numRuns: STRINGS },
      );
      process.stdout.write(`${STRINGS} texts read, ${told} of them with notices, ${drawn} drawn\n`);
      expect(drawn).toBe(STRINGS / DRAWN_EACH);
      expect(told).toBeGreaterThan(STRINGS / 10);
    },
    PATIENCE_MILLISECONDS,
  );
});
