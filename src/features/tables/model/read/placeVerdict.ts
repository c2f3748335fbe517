import { type Adcode, LEVELS, type Level, levelOf, ranksOf } from '../../../../core/areas/area';
import type { ResolvedHow } from '../../../../core/areas/resolve/resolution';
import type { Resolver } from '../../../../core/areas/resolve/resolver';
import type { Decisions } from '../decisions';
import type { JoinableArea } from '../join/joinReport';
import type { OutlinedPlace } from './outline';

/** What is known of a place before the others are joined. */
export type PlaceVerdict =
  | { readonly kind: 'chosen'; readonly area: JoinableArea }
  | { readonly kind: 'outlined'; readonly adcode: Adcode; readonly how: ResolvedHow }
  | { readonly kind: 'set-aside'; readonly rule: 'left-out' | 'higher-level' | 'lower-level' }
  /** `isOutlined`: the order of the rows tells of it. */
  | { readonly kind: 'not-drawn'; readonly isOutlined: boolean }
  /** It is joined by what its row says. */
  | { readonly kind: 'undecided' };

interface AroundPlace {
  readonly decisions: Decisions;
  /** The areas that the map can draw. */
  readonly drawn: ReadonlyMap<Adcode, JoinableArea>;
  /** undefined: each place is of its own. */
  readonly level: Level | undefined;
  readonly resolve: Resolver;
}

/**
 * What the reader decided of a place goes before what the order of the rows tells of it. A decision for an area that is
 * not drawn leaves the place open.
 */
export function placeVerdict(
  key: string,
  outlined: OutlinedPlace | null,
  { decisions, drawn, level, resolve }: AroundPlace,
): PlaceVerdict {
  const decided = Object.hasOwn(decisions.places, key) ? decisions.places[key] : undefined;
  if (decided === null) return { kind: 'set-aside', rule: 'left-out' };
  if (typeof decided === 'string') {
    const area = drawn.get(decided);
    if (area !== undefined) return { kind: 'chosen', area };
    if (resolve({ name: decided }).status === 'matched') return { kind: 'not-drawn', isOutlined: false };
  }
  if (outlined === null) return { kind: 'undecided' };
  const { adcode, how } = outlined;
  if (level !== undefined && !ranksOf(adcode).includes(level)) {
    const isHigher = LEVELS.indexOf(levelOf(adcode)) < LEVELS.indexOf(level);
    return { kind: 'set-aside', rule: isHigher ? 'higher-level' : 'lower-level' };
  }
  return drawn.has(adcode) ? { kind: 'outlined', adcode, how } : { kind: 'not-drawn', isOutlined: true };
}
