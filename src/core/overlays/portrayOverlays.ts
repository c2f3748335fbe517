import type { OverlayChoice } from '../portrayal/mapState';
import type { Observation, PublishedRecord } from '../record/observation';
import { figureById } from '../record/recordIndex';
import { type Notice, portrayalNotice } from '../text/notice';
import type { Coverage } from './coverage/coverageOf';
import {
  type DistrictOutline,
  metresPerMinute,
  type OverlayGeometry,
  type OverlayPart,
  type PointSizes,
} from './geometry';
import { kindOf } from './kinds/kindOf';
import type { Parameters } from './kinds/overlayKind';
import { type Comparison, REACH_ENTRY, type Recipe, type RecipeEntry } from './recipe';

/** What has been computed for a recipe so far. */
export interface OverlayResult {
  /** null: nothing yet. */
  readonly geometry: OverlayGeometry | null;
  /** Why there is no geometry; null where none is known. */
  readonly failure: string | null;
  /** What roads of the reader's allow beside the circles; null where there are none. */
  readonly reach: Reach | null;
  /** Of the districts by its circles; null for what has none, and until it has been computed. */
  readonly coverage: MeasuredCoverage | null;
}

/** What circles cover, and which circles. */
interface MeasuredCoverage {
  readonly coverage: Coverage;
  /** The parts that were measured. */
  readonly discs: readonly OverlayPart[];
  /** The speed that they were measured at. */
  readonly metresPerMinute: number;
}

/** Of all stations, ground that they share counted for each. */
export interface Reach {
  /** Name of the file that the roads are of. */
  readonly file: string;
  readonly part: OverlayPart;
  /** Of road inside the circles. */
  readonly roadKm: number;
  /** Of these, reached in time. */
  readonly reachedKm: number;
  readonly problems: readonly Notice[];
}

export interface PortrayedEntry {
  readonly entry: RecipeEntry;
  /** The figure that it stands for. */
  readonly published: Observation | null;
  /** How many circles, dots or parts are on the map; null for lines and belts, and until they have been computed. */
  readonly count: number | null;
  readonly isHidden: boolean;
}

/** A length beside the published one. */
export interface PortrayedComparison {
  readonly comparison: Comparison;
  readonly published: Observation;
  /** null until it has been measured. */
  readonly measuredKm: number | null;
}

/** An overlay as it lies on the map, with its part of the legend: every surface that draws or tells of it reads this. */
export interface PortrayedOverlay {
  readonly choice: OverlayChoice;
  /** null: a file of the reader's own that is not open here. */
  readonly recipe: Recipe | null;
  /** All parameters of the recipe, inside their ranges. */
  readonly parameters: Parameters;
  /** In drawing order, without those that are hidden; empty while there is nothing to draw. */
  readonly parts: readonly OverlayPart[];
  readonly metresPerMinute: number;
  /** Of the place, while something of it is on the map. */
  readonly districts: readonly DistrictOutline[];
  readonly isComputing: boolean;
  readonly entries: readonly PortrayedEntry[];
  /** Further published figures that belong to it. */
  readonly figures: readonly Observation[];
  /** Ids of the sources that it stands on. */
  readonly sources: readonly string[];
  readonly comparisons: readonly PortrayedComparison[];
  /** Length of what is drawn as lines in km; null where nothing is. */
  readonly drawnKm: number | null;
  /** Of the circles that are shown; null while it is being computed for others. */
  readonly coverage: MeasuredCoverage | null;
  readonly reach: Reach | null;
  /** What its circles are proportional to; null where nothing is. */
  readonly sizes: PointSizes | null;
  readonly notices: readonly Notice[];
}

export interface OverlayInput {
  readonly choice: OverlayChoice;
  readonly recipe: Recipe | null;
  readonly result: OverlayResult | null;
  readonly record: Pick<PublishedRecord, 'observations' | 'tables'>;
}

/** Joins a recipe, what the reader chose and what has been computed. Pure, and cheap enough for every move of a slider. */
export function portrayOverlay({ choice, recipe, result, record }: OverlayInput): PortrayedOverlay {
  const { parameters, notices } = recipe === null ? NO_PARAMETERS : withinRanges(recipe, choice);
  const find = (id: string | null) => (id === null ? null : figureById(record, id));
  const geometry = result?.geometry ?? null;
  const figures = (recipe?.figures ?? []).map(find).filter((figure) => figure !== null);
  const isDrawn = choice.isShown && geometry !== null;
  const reach = isDrawn ? (result?.reach ?? null) : null;
  const all = isDrawn ? [...geometry.parts, ...(reach === null ? [] : [reach.part])] : [];
  const parts = all.filter(({ entry }) => !choice.hidden.includes(entry));
  return {
    choice,
    recipe,
    parameters,
    parts,
    metresPerMinute: metresPerMinute(parameters.speed ?? 0),
    districts: isDrawn ? geometry.districts : [],
    isComputing: recipe !== null && recipe.entries.length > 0 && choice.isShown && result === null,
    // What is reached has a line only once there are roads.
    entries: entriesOf(recipe, reach).map((entry) => ({
      entry,
      published: find(entry.observation),
      count: countOf(recipe, geometry?.parts.filter((part) => part.entry === entry.id) ?? []),
      isHidden: choice.hidden.includes(entry.id),
    })),
    figures,
    sources: [
      ...new Set([
        ...(recipe?.source == null ? [] : [recipe.source]),
        ...[...(recipe?.entries ?? []).map(({ observation }) => find(observation)), ...figures].flatMap(
          (figure) => figure?.source ?? [],
        ),
      ]),
    ],
    comparisons: (recipe?.comparisons ?? []).flatMap((comparison) => {
      const published = find(comparison.observation);
      const measuredKm = geometry?.lengthsKm[comparison.line] ?? null;
      return published === null ? [] : [{ comparison, published, measuredKm }];
    }),
    drawnKm: geometry?.lengthsKm.drawn ?? null,
    coverage: coverageOfShown(result?.coverage ?? null, parts),
    reach,
    sizes: isDrawn ? (geometry.sizes ?? null) : null,
    notices: [
      ...notices,
      ...(reach?.problems ?? []),
      ...(result?.failure == null
        ? []
        : [{ code: 'overlay-failed', severity: 'warning' as const, values: { reason: result.failure } }]),
    ],
  };
}

function entriesOf(recipe: Recipe | null, reach: Reach | null): readonly RecipeEntry[] {
  return (recipe?.entries ?? []).filter(({ id }) => id !== REACH_ENTRY || reach !== null);
}

/** What was measured of other circles says nothing of these. */
function coverageOfShown(measured: MeasuredCoverage | null, parts: readonly OverlayPart[]): MeasuredCoverage | null {
  const discs = parts.filter(({ type }) => type === 'discs');
  const isOfThese = measured?.discs.length === discs.length && discs.every((part, i) => part === measured.discs[i]);
  return isOfThese && discs.length > 0 ? measured : null;
}

const NO_PARAMETERS: ParametersInRange = { parameters: {}, notices: [] };

interface ParametersInRange {
  readonly parameters: Parameters;
  readonly notices: readonly Notice[];
}

/** A value that a link has from elsewhere is brought into the range, and that is told. */
function withinRanges(recipe: Recipe, choice: OverlayChoice): ParametersInRange {
  const notices: Notice[] = [];
  const parameters = recipe.parameters.map(({ id, min, max, default: start, unit }) => {
    const wanted = choice.parameters[id] ?? start;
    const value = Math.min(max, Math.max(min, wanted));
    if (value !== wanted)
      notices.push(portrayalNotice('overlay-parameter-range', 'warning', { wanted, value, min, max, unit }));
    return [id, value] as const;
  });
  return { parameters: Object.fromEntries(parameters), notices };
}

function countOf(recipe: Recipe | null, parts: readonly OverlayPart[]): number | null {
  if (recipe === null || parts.length === 0) return null;
  const counts = parts.map((part) => kindOf(recipe).countOf(part));
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count));
}

/** How many things an entry has to have on the map for the published number. */
export function expectedCount(recipe: Pick<Recipe, 'kind'>, { entry, published }: PortrayedEntry): number | null {
  return published === null ? null : kindOf(recipe).expectedOf(entry, published.value);
}
