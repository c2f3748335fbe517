import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { MapState } from '../../../src/core/portrayal/mapState';
import { decodeLink, encodeLink, type Link, LONGEST_LINK } from '../../../src/state/link/permalink';
import { FIELDS } from '../../../src/state/mapState';
import { context, mapStates } from './mapStates';

/** What holds of every link. Plain comparisons that throw: an expectation costs more than a link. */

/** Eight of a thousand mistakes are told, and how many more there are. */
const MOST_NOTICES = 9;

const decode = (text: string) => decodeLink(text, context);

/** A MapState is written as a link that is read as the same. Returns the link. */
export function survivesItsLink(original: MapState): string {
  const link = encodeLink(original);
  if (link.length > LONGEST_LINK) throw new Error(`a link of ${link.length} characters was written`);
  const { state, pack, notices } = decode(link);
  if (notices.length > 0 || pack !== null) throw new Error(`${link} is told of: ${JSON.stringify(notices)}`);
  if (!isDeepStrictEqual({ ...state, view: null }, { ...original, view: null }))
    throw new Error(`${link} is read as ${JSON.stringify(state)}`);
  if (!isSameView(state.view, original.view)) throw new Error(`${link} looks at ${JSON.stringify(state.view)}`);
  const again = encodeLink(state);
  if (again !== link) throw new Error(`${link} is written again as ${again}`);
  return link;
}

/** Any text gives a MapState, and what was read of it is written, read and written as the same. */
export function isReadAsSomething(text: string): Link {
  const read = decode(text);
  const { state, notices } = read;
  if (Object.keys(state).length !== FIELDS.length || state.version !== 1) throw new Error('not a MapState');
  if (notices.length > MOST_NOTICES) throw new Error('more notices than anybody reads');
  const link = encodeLink(state);
  const again = decode(link);
  if (again.notices.length > 0) throw new Error(`what was read is written as ${link}, which is told of`);
  if (encodeLink(again.state) !== link) throw new Error(`${link} is written again as ${encodeLink(again.state)}`);
  return read;
}

/** Within half a pixel, in the middle of the map at its zoom. */
function isSameView(read: MapState['view'], original: MapState['view']): boolean {
  if (original === null || read === null) return read === original;
  const [x, y] = pixelsOf(read, original.zoom);
  const [wantedX, wantedY] = pixelsOf(original, original.zoom);
  const turn = Math.abs(read.bearing - original.bearing);
  return (
    Math.abs(x - wantedX) < 0.5 &&
    Math.abs(y - wantedY) < 0.5 &&
    Math.abs(read.zoom - original.zoom) < 0.0051 &&
    Math.min(turn, 360 - turn) < 0.51
  );
}

function pixelsOf({ longitude, latitude }: { longitude: number; latitude: number }, zoom: number) {
  const size = 512 * 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [(size * longitude) / 360, (size * Math.log((1 + sine) / (1 - sine))) / (4 * Math.PI)] as const;
}

const links = fc.constantFrom(...fc.sample(mapStates, { numRuns: 1000, seed: 1 }).map((state) => encodeLink(state)));
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
  'pack=a%26theme%3Dy',
  'area=370500,',
  '\ud800',
  'NaN,Infinity,-0',
);
const cut = fc.tuple(links, fc.nat(400)).map(([link, at]) => link.slice(0, at));
const spoilt = fc
  .tuple(links, fc.nat(400), fc.oneof(pieces, fc.string({ maxLength: 5 })))
  .map(([link, at, piece]) => link.slice(0, at) + piece + link.slice(at + 1));
const joined = fc.array(fc.oneof(links, pieces), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('&'));

/** Links that were cut off, spoilt or joined, and texts that never were any. */
export const linkTexts = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('%', '=', '&', 'a', '2', ',', '~', ':'), maxLength: 60 }),
  cut,
  spoilt,
  joined,
);
