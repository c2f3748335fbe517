import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, LONGEST_LINK } from '../../src/share/permalink';
import { createAtlas } from '../../src/state/atlas';
import { FIELDS } from '../../src/state/mapState';
import { data, session } from '../state/smallAtlas';
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
          const link = encodeLink(original);
          longest = Math.max(longest, link.length);
          const { state, pack, notices } = decode(link);
          // Plain comparisons: an expectation costs more than a link.
          if (notices.length > 0 || pack !== null) throw new Error(JSON.stringify(notices));
          if (!isDeepStrictEqual({ ...state, view: null }, { ...original, view: null }))
            expect(state).toEqual(original);
          expectSameView(state.view, original.view);
          // At rest: what was read is written as it was.
          if (encodeLink(state) !== link) expect(encodeLink(state)).toBe(link);
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

/** Within half a pixel, in the middle of the map at its zoom. */
function expectSameView(read: ReturnType<typeof decode>['state']['view'], original: typeof read): void {
  if (original === null || read === null) {
    expect(read).toBe(original);
    return;
  }
  const [x, y] = pixelsOf(read, original.zoom);
  const [wantedX, wantedY] = pixelsOf(original, original.zoom);
  const turn = Math.abs(read.bearing - original.bearing);
  const isSame =
    Math.abs(x - wantedX) < 0.5 &&
    Math.abs(y - wantedY) < 0.5 &&
    Math.abs(read.zoom - original.zoom) < 0.0051 &&
    Math.min(turn, 360 - turn) < 0.51;
  if (!isSame) expect(read).toEqual(original);
}

function pixelsOf({ longitude, latitude }: { longitude: number; latitude: number }, zoom: number) {
  const size = 512 * 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [(size * longitude) / 360, (size * Math.log((1 + sine) / (1 - sine))) / (4 * Math.PI)] as const;
}

describe('any text', () => {
  const links = fc.constantFrom(...fc.sample(mapStates, 1000).map((state) => encodeLink(state)));
  const pieces = fc.constantFrom(
    '<script>alert(1)</script>',
    '__proto__=1',
    'constructor[prototype]=1',
    '%',
    '%E4%BD',
    '%00',
    '%ud83d',
    '&&==##??',
    'view=',
    'classes=manual,',
    'overlays=circles~',
    'edition=99',
    'edition=-1',
    'pack=1.a.b.c',
    'area=370500,',
    '\ud800',
    'NaN,Infinity,-0',
  );
  const cut = fc.tuple(links, fc.nat(400)).map(([link, at]) => link.slice(0, at));
  const spoilt = fc
    .tuple(links, fc.nat(400), fc.oneof(pieces, fc.string({ maxLength: 5 })))
    .map(([link, at, piece]) => link.slice(0, at) + piece + link.slice(at + 1));
  const joined = fc.array(fc.oneof(links, pieces), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('&'));
  const texts = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom('%', '=', '&', 'a', '2', ',', '~', ':'), maxLength: 60 }),
    cut,
    spoilt,
    joined,
  );

  it(
    `never throws, and gives a map that can be drawn: ${STRINGS} of them`,
    () => {
      let [drawn, told, at] = [0, 0, 0];
      fc.assert(
        fc.property(texts, (text) => {
          const { state, notices } = decode(text);
          at += 1;
          if (notices.length > 0) told += 1;
          if (Object.keys(state).length !== FIELDS.length || state.version !== 1) throw new Error('not a MapState');
          if (notices.length > 9) throw new Error('more notices than anybody reads');
          const link = encodeLink(state);
          const again = decode(link);
          if (again.notices.length > 0) throw new Error('what was read cannot be written');
          if (encodeLink(again.state) !== link) throw new Error('not at rest');
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
