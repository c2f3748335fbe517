import type * as v from 'valibot';
import type { ParameterId } from '../../portrayal/mapState';
import type { Wording } from '../../text/wording';
import type { OverlayPart, Shape } from '../geometry';
import type { Ground } from '../ground';
import type { PlacingRules } from '../placing/placingRules';
import type { Recipe, RecipeEntry } from '../recipe';

/** Values of a recipe's parameters, in their units. */
export type Parameters = Readonly<Partial<Record<ParameterId, number>>>;

/** What an entry looks like in a legend. */
export type EntryForm = 'circle' | 'line' | 'dots' | 'area';

/** An entry with what its kind asks for beside name, ink and figure. */
export type EntryOf<Fields extends v.ObjectEntries> = RecipeEntry & v.InferOutput<v.ObjectSchema<Fields, undefined>>;

/** One entry to be drawn. */
interface DrawTask<Entry extends RecipeEntry = RecipeEntry> {
  readonly recipe: Recipe;
  readonly entry: Entry;
  readonly parameters: Parameters;
  readonly ground: Ground;
  /** The figure that the entry stands for. */
  readonly published: number;
}

/** All that the atlas knows of a kind of overlay; `index.ts` lists them, and everything else asks that list. */
export interface OverlayKind<Entry extends RecipeEntry = RecipeEntry> {
  /** As recipes name it. */
  readonly id: string;
  /** Schemas of what an entry says beside name, ink and figure; null for a kind that only a reader's file makes. */
  readonly fields: v.ObjectEntries | null;
  /** What a reader may set. */
  readonly parameters: readonly ParameterId[];
  /** Those of them that geometry depends on: a change of the others is drawn without computing anything. */
  readonly geometryParameters: readonly ParameterId[];
  /**
   * The geometry of an entry: pure, and the same on every machine. Absent: drawn from a reader's file, or not at all.
   *
   * @param rules to be used instead of importing geometry libraries, which only the worker needs.
   * @throws RangeError where the ground has no room for it.
   */
  draw?(task: DrawTask<Entry>, rules: PlacingRules): Shape;
  /** How many things a part of the map holds, as the legend counts them; null for what is not counted. */
  countOf(part: OverlayPart): number | null;
  /** How many things stand for a published number. */
  expectedOf(entry: Entry, published: number): number;
  /** What one thing on the map stands for ("1 dot = 10"); null where that goes without saying. */
  scaleOf(entry: Entry): Wording | null;
  /** Whether the legend says how long the drawn lines are. */
  readonly saysLength: boolean;
  /** @param entry id of an entry. */
  formOf(entry: string): EntryForm;
  /** What stands where other kinds say how far their positions can be trusted; null: that. */
  readonly badge: Wording | null;
  /** Whether its further figures stand on the map, beside what is drawn. */
  readonly isLabelled: boolean;
  /** What becomes of it when a reader opens a file of stations: it is hidden, or the stations fill it. */
  readonly withStations: 'stays' | 'is-hidden' | 'is-filled';
}

/** A kind by what sets it apart: all else is as most kinds have it. */
type GivenKind<Fields extends v.ObjectEntries> = Pick<OverlayKind, 'id' | 'formOf'> &
  Partial<OverlayKind<EntryOf<Fields>>> & { readonly fields: Fields | null };

export function defineKind<Fields extends v.ObjectEntries>(given: GivenKind<Fields>): OverlayKind<EntryOf<Fields>> {
  return {
    parameters: [],
    geometryParameters: [],
    countOf: countPoints,
    expectedOf: (_, published) => Math.round(published),
    scaleOf: () => null,
    saysLength: false,
    badge: null,
    isLabelled: false,
    withStations: 'stays',
    ...given,
  };
}

/** Points and circles are counted; lines and areas are not. */
function countPoints(part: OverlayPart): number | null {
  return part.type === 'points' || part.type === 'discs' ? part.positions.length / 2 : null;
}
