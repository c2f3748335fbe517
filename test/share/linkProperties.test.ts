import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, LONGEST_LINK } from '../../src/share/permalink';
import { createAtlas } from '../../src/state/atlas';
import { data, session } from '../state/smallAtlas';
import { isReadAsSomething, linkTexts, survivesItsLink } from './linkLaws';
import { context, mapStates } from './mapStates';

const STATES = 10_000;
const STRINGS = 100_000;
/** Of these, one in so many is drawn too. */
const DRAWN_EACH = 200;
/** The machine may have other work. */
const PATIENCE_MILLISECONDS = 120_000;
const decode = (text: string) => decodeLink(text, context);

describe('any MapState', () => {
  it(
    `survives its link: ${STATES} of them`,
    () => {
      let longest = 0;
      fc.assert(
        fc.property(mapStates, (original) => {
          longest = Math.max(longest, survivesItsLink(original).length);
        }),
        { numRuns: STATES },
      );
      process.stdout.write(`${STATES} MapStates survived; the longest link has ${longest} characters\n`);
      expect(longest).toBeLessThanOrEqual(LONGEST_LINK);
    },
    PATIENCE_MILLISECONDS,
  );

  it('is never written longer than it can be read, whatever files lie on it', () => {
    const letters = '站'.repeat(58);
    const overlays = Array.from({ length: 30 }, (_, i) => ({
      ...{ id: `own.${letters}${String(i).padStart(2, '0')}`, isShown: true, opacity: 1, parameters: {}, hidden: [] },
    }));
    const [state] = fc.sample(mapStates, { numRuns: 1, seed: 1 });
    if (state === undefined) throw new Error('no state');
    const link = encodeLink({ ...state, overlays });
    expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
    expect(decode(link).notices).toEqual([]);
    expect(decode(link).state.overlays).toEqual(overlays.slice(0, decode(link).state.overlays.length));
    expect(decode(link).state.overlays.length).toBeGreaterThan(10);
  });
});

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
