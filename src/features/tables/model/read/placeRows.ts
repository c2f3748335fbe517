import { type Adcode, LEVELS, type Level, levelOf, ranksOf } from '../../../../core/areas/area';
import type { ResolvedHow } from '../../../../core/areas/resolve/resolution';
import type { Resolver } from '../../../../core/areas/resolve/resolver';
import type { Grid } from '../../../../core/grid/grid';
import { type Decisions, duplicateChoice } from '../decisions';
import { findBeside } from '../join/beside';
import { join } from '../join/join';
import type { JoinableArea, JoinColumns, TableRow } from '../join/joinReport';
import { areasAround, mixedLevels, ownReading } from '../join/ownLevel';
import { withoutStrayCodes } from '../join/strayCodes';
import type { AmbiguousPlace, Ledger, LedgerPlace, MatchedPlace, SetAsidePlace, UnmatchedPlace } from '../ledger';
import { firstDataRow } from '../recognise/recogniseLayout';
import { sampleRows } from '../recognise/sampleRows';
import type { ColumnRole, TableLayout } from '../tableLayout';
import { differentPlaces } from './differentPlaces';
import { ownLevelResolver } from './ownLevelResolver';

/** What a table is joined to. */
export interface JoinContext {
  readonly resolve: Resolver;
  /** The areas of a level that the map can draw. */
  areasOf(level: Level): readonly JoinableArea[];
}

/** What became of the places that rows name. */
export interface PlacedRows {
  /** Of each row below the heading: index in `standings`. */
  readonly placeOf: Uint32Array;
  /** Of each different place: its area; `set-aside` for what is none; `open` where it is not known which. */
  readonly standings: readonly (Adcode | 'set-aside' | 'open')[];
  readonly ledger: Omit<Ledger, 'duplicates'>;
  /** Rows whose place was found with what stands above blank cells: how many, and the first. */
  readonly filledDown: { readonly count: number; readonly row: number };
  /** Rows that have figures and no place: how many, and the first. */
  readonly blank: { readonly count: number; readonly row: number };
}

/**
 * Joins the places of a table, each once however many rows name it, under what the reader decided: also for an area of
 * another level, which the place then is of. A decision for an area that is not drawn is passed over.
 *
 * @param onRow called for each row, to tell how far this has come.
 */
export function placeRows(
  grid: Grid,
  headings: readonly string[],
  layout: TableLayout,
  decisions: Decisions,
  { resolve: resolveAny, areasOf }: JoinContext,
  onRow: () => void,
): PlacedRows {
  const columns = joinColumns(grid, headings, layout, resolveAny);
  const resolve = withoutStrayCodes(textsOf(grid, layout, columns.place), resolveAny);
  const { placeOf, places, fills, said, outlined, blank } = differentPlaces(grid, layout, columns, resolve, onRow);
  const drawn = new Map(LEVELS.flatMap(areasOf).map((area) => [area.adcode, area]));
  const { level } = columns;
  const areas = level === undefined ? [...drawn.values()] : areasOf(level);

  const standings = new Array<PlacedRows['standings'][number]>(places.length).fill('open');
  const matched: MatchedPlace[] = [];
  const setAside: SetAsidePlace[] = [];
  const unmatched: UnmatchedPlace[] = [];
  const inOutline: { readonly index: number; readonly adcode: Adcode; readonly how: ResolvedHow }[] = [];
  const undecided: TableRow[] = [];
  const indexOfRow = new Map<number, number>();
  const used = new Set<number>();
  /** What a row says itself goes before what stands above it. */
  const cellsOf = (index: number, own: readonly string[]): readonly string[] => {
    const { province, city } = places[index]!;
    const { text, beside } = said[index]!;
    if (fills[index]!.isAlways) {
      const alone = { province: cellOf(own, columns.province), city: cellOf(own, columns.city) };
      if (resolve({ name: text, ...alone, level }).status === 'matched')
        return cellsWith(columns, text, alone.province, alone.city, beside);
      used.add(index);
    }
    return cellsWith(columns, text, province, city, beside);
  };
  places.forEach((place, index) => {
    const decided = Object.hasOwn(decisions.places, place.key) ? decisions.places[place.key] : undefined;
    const area = typeof decided === 'string' ? drawn.get(decided) : undefined;
    if (typeof decided === 'string' && area === undefined && resolve({ name: decided }).status === 'matched') {
      unmatched.push({ ...place, rule: 'not-drawn', suggestions: [] });
    } else if (decided === null) {
      setAside.push({ ...place, rule: 'left-out' });
      standings[index] = 'set-aside';
    } else if (area !== undefined) {
      matched.push({ ...place, ...area, how: 'chosen' });
      standings[index] = area.adcode;
    } else if (outlined[index] !== null) {
      const { adcode, how } = outlined[index]!;
      if (fills[index]!.isAlways) used.add(index);
      if (level !== undefined && !ranksOf(adcode).includes(level)) {
        const isHigher = LEVELS.indexOf(levelOf(adcode)) < LEVELS.indexOf(level);
        setAside.push({ ...place, rule: isHigher ? 'higher-level' : 'lower-level' });
        standings[index] = 'set-aside';
      } else if (!drawn.has(adcode)) unmatched.push({ ...place, rule: 'not-drawn', suggestions: [] });
      else inOutline.push({ index, adcode, how });
    } else {
      const [number = 0] = place.rows;
      undecided.push({ number, cells: cellsOf(index, grid[number - 1] ?? []) });
      indexOfRow.set(number, index);
    }
  });

  const resolver = level === undefined ? ownLevelResolver(places, drawn, resolve) : resolve;
  const report = join(undecided, headings, columns, resolver, areas);
  const placeAt = (row: number) => places[indexOfRow.get(row)!]!;
  const found = [
    ...inOutline,
    ...report.matched.map(({ row, adcode, how }) => ({ index: indexOfRow.get(row)!, adcode, how })),
  ];
  const whole = new Set(matched.map(({ adcode }) => adcode));
  for (const { adcode, how } of found) if (how !== 'merged') whole.add(adcode);
  for (const { index, adcode, how } of found) {
    const place = places[index]!;
    // A part stands for the area only where nothing else does, or where the reader has them added up.
    if (how === 'merged' && whole.has(adcode) && duplicateChoice(decisions, adcode) !== 'sum') {
      setAside.push({ ...place, rule: 'part', within: drawn.get(adcode)! });
      standings[index] = 'set-aside';
      continue;
    }
    matched.push({ ...place, ...drawn.get(adcode)!, how });
    standings[index] = adcode;
  }
  for (const { row, rule } of report.setAside) {
    setAside.push({ ...placeAt(row), rule });
    standings[indexOfRow.get(row)!] = 'set-aside';
  }
  const ambiguous = report.ambiguous.map(({ row, candidates }): AmbiguousPlace => ({ ...placeAt(row), candidates }));
  const withData = new Set(matched.map(({ adcode }) => adcode));
  const texts = places.map(({ text }) => text);
  const isMixed = level !== undefined && mixedLevels(texts, resolve) !== null;
  for (const { row, rule, suggestions } of report.unmatched) {
    const place = placeAt(row);
    const reading = rule === 'elsewhere' && isMixed ? ownReading(place, resolve) : null;
    if (reading?.kind === 'area' && areasAround(reading.adcode).some((adcode) => withData.has(adcode))) {
      setAside.push({ ...place, rule: 'lower-level' });
      standings[indexOfRow.get(row)!] = 'set-aside';
    } else unmatched.push({ ...place, rule, suggestions });
  }
  const levels = new Set(level === undefined ? matched.map(({ adcode }) => levelOf(adcode)) : [level]);
  const ledger = {
    level: layout.level,
    matched: inOrder(matched),
    ambiguous,
    unmatched: inOrder(unmatched),
    setAside: inOrder(setAside),
    areasWithoutData: areas.filter(
      ({ adcode }) => !withData.has(adcode) && ranksOf(adcode).some((rank) => levels.has(rank)),
    ),
  };
  const filledRows = places
    .map(({ rows, rowCount }, index) => (used.has(index) ? { count: rowCount, row: rows[0]! } : fills[index]!.places))
    .filter(({ count }, index) => count > 0 && standings[index] !== 'set-aside');
  const filledDown = {
    count: filledRows.reduce((sum, { count }) => sum + count, 0),
    row: filledRows.reduce((first, { row }) => Math.min(first, row), Number.POSITIVE_INFINITY),
  };
  return { placeOf, standings, ledger, filledDown, blank };
}

function textsOf(grid: Grid, layout: TableLayout, column: number): ReadonlySet<string> {
  return new Set(grid.slice(firstDataRow(layout)).map((cells) => cells[column] ?? ''));
}

function joinColumns(grid: Grid, headings: readonly string[], layout: TableLayout, resolve: Resolver): JoinColumns {
  const { roles, level } = layout;
  const find = (role: ColumnRole) => {
    const column = roles.indexOf(role);
    return column < 0 ? null : column;
  };
  const columns = {
    place: find('place') ?? -1,
    province: find('province'),
    city: find('city'),
    level: level === 'each' ? undefined : level,
  };
  const others = roles.flatMap((role, column) => (OTHER_ROLES.has(role) ? [column] : []));
  const beside = findBeside(headings, sampleRows(grid, firstDataRow(layout)), columns, others, resolve);
  return { ...columns, beside };
}

/** Of columns that may say the place again. */
const OTHER_ROLES: ReadonlySet<ColumnRole> = new Set(['ignored', 'measure', 'value', 'category']);

/** The cells of a row that say where it belongs. */
function cellsWith(
  { place, province: provinceColumn, city: cityColumn, beside }: JoinColumns,
  text: string,
  province: string | null,
  city: string | null,
  said: string,
): readonly string[] {
  const last = Math.max(place, provinceColumn ?? 0, cityColumn ?? 0, beside ?? 0);
  const cells = new Array<string>(last + 1).fill('');
  if (place >= 0) cells[place] = text;
  if (provinceColumn !== null) cells[provinceColumn] = province ?? '';
  if (cityColumn !== null) cells[cityColumn] = city ?? '';
  if (beside !== null && beside !== undefined) cells[beside] = said;
  return cells;
}

function cellOf(cells: readonly string[], column: number | null): string | null {
  return column === null ? null : (cells[column] ?? '');
}

function inOrder<Place extends LedgerPlace>(places: readonly Place[]): readonly Place[] {
  return [...places].sort((one, other) => (one.rows[0] ?? 0) - (other.rows[0] ?? 0));
}
