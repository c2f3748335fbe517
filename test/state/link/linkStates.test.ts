import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, LONGEST_LINK } from '../../../src/state/link/permalink';
import { survivesItsLink } from './linkLaws';
import { context, mapStates } from './mapStates';

const STATES = 10_000;
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
