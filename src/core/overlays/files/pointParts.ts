import { referenceSymbols, symbolRadius } from '../../portrayal/portray/symbols';
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
/** Of a size of zero, which has no area, and is a point all the same. */
const ZERO_RADIUS_PIXELS = 1.5;

const POINTS = { zh: '点', en: 'Points' } as const;
const BLANK = { zh: '（空）', en: '(blank)' } as const;

/**
 * Circles whose area is proportional to a column, in a colour for each kind of another. Larger ones lie below smaller ones.
 * A point without a number is a small dot, in an entry of its own.
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
    ...shown.map(({ entry, members }) =>
      sizes === null ? partOf(entry.id, members) : sizedPart(entry.id, members, sizes),
    ),
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

  function sizedPart(entry: string, members: readonly number[], of: Float64Array) {
    const order = [...members].sort((one, other) => of[other]! - of[one]!);
    const radii = Float32Array.from(order, (index) => symbolRadius(of[index]!, largest) || ZERO_RADIUS_PIXELS);
    return { ...partOf(entry, order), radii };
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
  const left = kinds.length - own.length;
  const rest = { zh: `其余 ${left} 类`, en: `${left} other kinds` };
  const last = entryOf(`points-${KIND_INKS.length}`, rest, KIND_INKS.at(-1)!);
  return {
    entries: areShared ? [...entries, last] : entries,
    of: column.texts.map((text) => (own.includes(text) ? own.indexOf(text) : own.length)),
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
