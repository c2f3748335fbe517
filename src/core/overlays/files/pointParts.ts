import { referenceSymbols, symbolRadius } from '../../portrayal/portray/symbols';
import { groupBy } from '../../text/groupBy';
import { sameInAll } from '../../text/text';
import type { OverlayPart, PointSizes, Positions } from '../geometry';
import type { OverlayInk, RecipeEntry } from '../recipe';
import type { PointChoice, PointColumn } from './pointColumns';

/** What a table of points looks like by the columns that were chosen. */
export interface DrawnPoints {
  readonly parts: readonly OverlayPart[];
  readonly entries: readonly RecipeEntry[];
  /** null where all are alike. */
  readonly sizes: PointSizes | null;
}

/** Of kinds, in the order of how many points are of each; what is left over shares the last. */
const KIND_INKS: readonly OverlayInk[] = ['rust', 'blue', 'amber', 'teal', 'violet', 'leaf'];
const WITHOUT_INK: OverlayInk = 'earth';
/** Circles that differ by less than this ratio hide none of each other. */
const BAND_RATIO = 1.25;
/** As many kinds that share an ink are named. */
const MOST_NAMED = 8;
/** Of a size of zero, which has no area, and is a point all the same. */
const ZERO_RADIUS_PIXELS = 1.5;

const POINTS = { zh: '点', en: 'Points' } as const;
const BLANK = { zh: '（空）', en: '(blank)' } as const;

/**
 * Circles whose area is proportional to a column, in a colour for each kind of another. Larger ones lie below smaller ones,
 * of whatever kind: an entry has a part for each band of sizes, drawn from the largest band up. A point without a number is a small dot, in an entry of its own.
 *
 * @param names of the points; '' where there is none.
 */
export function pointParts(
  { positions, names }: { readonly positions: Positions; readonly names: readonly string[] },
  columns: readonly PointColumn[],
  { sizeBy, colourBy }: PointChoice,
): DrawnPoints {
  const sized = sizeBy === null ? null : (columns[sizeBy] ?? null);
  const sizes = sized?.sizes ?? null;
  const coloured = colourBy === null ? null : (columns[colourBy] ?? null);
  const largest = sizes?.reduce((most, size) => (Number.isNaN(size) ? most : Math.max(most, size)), 0) ?? 0;
  const groups = groupsOf(coloured, names.length);
  const all = names.map((_, index) => index);
  const hasSize = (index: number) => sizes === null || !Number.isNaN(sizes[index]);
  const without = all.filter((index) => !hasSize(index));
  const shown = groups.entries.map((entry, group) => ({
    entry,
    members: all.filter((index) => groups.of[index] === group && hasSize(index)),
  }));
  const parts = [
    ...(sizes === null ? shown.map(({ entry, members }) => partOf(entry.id, members)) : sizedParts(sizes)),
    ...(without.length === 0 ? [] : [partOf(WITHOUT, without)]),
  ].filter((part) => part.positions.length > 0);
  return {
    parts,
    entries: [
      ...shown.filter(({ members }) => members.length > 0).map(({ entry }) => entry),
      ...(without.length === 0 ? [] : [withoutEntry(sized?.heading ?? '')]),
    ],
    sizes: sized === null ? null : { heading: sized.heading, symbols: referenceSymbols(largest) },
  };

  function sizedParts(of: Float64Array) {
    const radiusOf = (index: number) => symbolRadius(of[index]!, largest) || ZERO_RADIUS_PIXELS;
    const largestRadius = radiusOf(of.indexOf(largest));
    const bandOf = (index: number) => Math.floor(Math.log(largestRadius / radiusOf(index)) / Math.log(BAND_RATIO));
    const bands =
      shown.length < 2
        ? [all]
        : [...groupBy(all.filter(hasSize), bandOf)].sort(([one], [other]) => one - other).map(([, members]) => members);
    return bands.flatMap((band) => {
      const within = new Set(band);
      return shown.map(({ entry, members }) => {
        const order = members.filter((index) => within.has(index)).sort((one, other) => of[other]! - of[one]!);
        return { ...partOf(entry.id, order), radii: Float32Array.from(order, radiusOf) };
      });
    });
  }

  function partOf(entry: string, members: readonly number[]) {
    return {
      entry,
      certainty: 'surveyed',
      names: members.map((index) => names[index] ?? ''),
      facts: members.map((index) =>
        columns.flatMap(({ heading, texts }) => (texts[index] ? [[heading, texts[index]] as const] : [])),
      ),
      type: 'points',
      positions: Float64Array.from(members.flatMap((index) => [...positions.subarray(2 * index, 2 * index + 2)])),
    } as const;
  }
}

const WITHOUT = 'points-without';

/** The entries of the kinds of a column, and which of them each point is of. */
function groupsOf(column: PointColumn | null, count: number) {
  const kinds = column?.kinds ?? null;
  if (column === null || kinds === null)
    return { entries: [entryOf('points', POINTS, KIND_INKS[0]!)], of: new Uint8Array(count) };
  const areShared = kinds.length > KIND_INKS.length;
  const own = areShared ? kinds.slice(0, KIND_INKS.length - 1) : kinds;
  const entries = own.map((kind, index) => entryOf(`points-${index + 1}`, nameOf(kind), KIND_INKS[index]!));
  const rest = restName(kinds.slice(own.length));
  const last = entryOf(`points-${KIND_INKS.length}`, rest, KIND_INKS.at(-1)!);
  return {
    entries: areShared ? [...entries, last] : entries,
    of: column.texts.map((text) => (own.includes(text) ? own.indexOf(text) : own.length)),
  };
}

/** How many kinds share the last ink, and which. */
function restName(kinds: readonly string[]): RecipeEntry['name'] {
  const named = (separator: string, blank: string) =>
    kinds
      .slice(0, MOST_NAMED)
      .map((kind) => kind || blank)
      .join(separator);
  const isMore = kinds.length > MOST_NAMED;
  return {
    zh: `其余 ${kinds.length} 类（${named('、', BLANK.zh)}${isMore ? '等' : ''}）`,
    en: `${kinds.length} other kinds (${named(', ', BLANK.en)}${isMore ? ', …' : ''})`,
  };
}

function nameOf(kind: string): RecipeEntry['name'] {
  return kind === '' ? BLANK : sameInAll(kind);
}

function withoutEntry(heading: string): RecipeEntry {
  return entryOf(WITHOUT, { zh: `没有“${heading}”`, en: `without “${heading}”` }, WITHOUT_INK);
}

function entryOf(id: string, name: RecipeEntry['name'], ink: OverlayInk): RecipeEntry {
  return { id, name, ink, observation: null };
}
