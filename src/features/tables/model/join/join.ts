import { type Adcode, levelOf, provinceAdcode } from '../../../../core/areas/area';
import { cellText } from '../../../../core/areas/resolve/normaliseName';
import type { PlaceCandidate } from '../../../../core/areas/resolve/resolution';
import type { Resolver } from '../../../../core/areas/resolve/resolver';
import { standingOf } from './beside';
import { adcodesOf } from './codeColumns';
import type {
  AmbiguousRow,
  DuplicateRows,
  JoinableArea,
  JoinColumns,
  JoinReport,
  MatchedRow,
  SetAsideRow,
  TableRow,
  UnmatchedRow,
} from './joinReport';
import { looseBranches } from './looseBranches';
import { ownRows } from './ownRows';
import { isMissing, setAsideRule } from './setAside';

/**
 * Joins the rows of a table to areas by name or code. It reports and never guesses: every row is accounted for, every
 * substitution named, near misses only suggested.
 *
 * @param headings the cells of the heading row, to know it where it is printed again; empty where there is none.
 * @param areas those that the map draws at `columns.level`.
 */
export function join(
  rows: readonly TableRow[],
  headings: readonly string[],
  columns: JoinColumns,
  resolve: Resolver,
  areas: readonly JoinableArea[],
): JoinReport {
  const drawn = new Map(areas.map((area) => [area.adcode, area]));
  const candidatesOf = (adcodes: readonly Adcode[]) =>
    [...new Set(adcodes)].flatMap((adcode) => (drawn.has(adcode) ? [candidate(drawn.get(adcode)!)] : []));
  const found: MatchedRow[] = [];
  const unmatched: UnmatchedRow[] = [];
  const ambiguous: AmbiguousRow[] = [];
  const setAside: SetAsideRow[] = [];

  for (const { number: row, cells } of rows) {
    const cell = cells[columns.place] ?? '';
    const text = cell.trim();
    const context = { province: cellOf(cells, columns.province), city: cellOf(cells, columns.city) };
    const beside = cellOf(cells, columns.beside ?? null) ?? '';
    const standing = standingOf(cell, beside, columns.level, context, resolve);
    if (standing.kind === 'contradict') {
      ambiguous.push({ row, text, candidates: candidatesOf(standing.areas) });
      continue;
    }
    const resolution = resolve({ name: cell, ...context, level: columns.level });
    if (resolution.status === 'matched') {
      const { adcode, how } = resolution;
      if (drawn.has(adcode)) found.push({ row, text, adcode, how });
      else unmatched.push({ row, text, rule: 'not-drawn', suggestions: [] });
      continue;
    }
    const ruleOf = (said: string) => setAsideRule(said, headings[columns.place] ?? '', columns.level, context, resolve);
    const isNamedBeside = isMissing(cell) && standing.areas.length > 0;
    const rule = isNamedBeside ? null : (ruleOf(cell) ?? (beside === '' ? null : ruleOf(beside)));
    if (rule !== null) setAside.push({ row, text, rule });
    else if (resolution.status === 'ambiguous') ambiguous.push({ row, text, candidates: resolution.candidates });
    else if (resolution.undrawn !== undefined) unmatched.push({ row, text, rule: 'not-drawn', suggestions: [] });
    else {
      const isKnown = cellText(cell) !== '' && resolve({ name: cell }).status !== 'unmatched';
      const suggestions = [...candidatesOf(standing.areas), ...resolution.suggestions];
      const why = isKnown ? 'elsewhere' : resolution.former === undefined ? 'unknown' : 'former';
      unmatched.push({ row, text, rule: why, suggestions: distinct(suggestions) });
    }
  }

  const inContext = new Set(
    rows.flatMap(({ number, cells }) =>
      [columns.province, columns.city].some((column) => (cellOf(cells, column) ?? '') !== '') ? [number] : [],
    ),
  );
  const { level } = columns;
  const doubtful =
    level === undefined
      ? new Map<number, PlaceCandidate>()
      : ownRows(found, setAside, level, headings[columns.place] ?? '', (row) => inContext.has(row), resolve);
  const cities = setAside.flatMap(({ rule, text }) =>
    rule === 'higher-level' ? adcodesOf(resolve({ name: text, level: 'prefecture' })) : [],
  );
  // Where each place is of its own level, the resolver knows which cities have a row.
  const withoutCity = level === undefined ? [] : found.filter(({ row }) => !inContext.has(row));
  const loose = looseBranches(withoutCity, new Set(cities));
  const matched = found.filter(({ row }) => !doubtful.has(row) && !loose.has(row));
  for (const { row, text, adcode } of found) {
    const whole = doubtful.get(row);
    if (whole) ambiguous.push({ row, text, candidates: [whole, ...candidatesOf([adcode])] });
    else if (loose.has(row)) unmatched.push({ row, text, rule: 'elsewhere', suggestions: candidatesOf([adcode]) });
  }
  for (const open of [ambiguous, unmatched]) open.sort((one, other) => one.row - other.row);

  const withData = new Set(matched.map(({ adcode }) => adcode));
  const areasWithoutData = areas
    .filter(({ adcode }) => !withData.has(adcode))
    .map(({ adcode, names }) => ({ adcode, names }));
  return { matched, unmatched, ambiguous, setAside, duplicates: duplicatesAmong(matched), areasWithoutData };
}

function candidate({ adcode, names }: JoinableArea): PlaceCandidate {
  return { adcode, level: levelOf(adcode), names, province: provinceAdcode(adcode) };
}

function distinct(places: readonly PlaceCandidate[]): readonly PlaceCandidate[] {
  return [...new Map(places.map((place) => [place.adcode, place])).values()];
}

function cellOf(cells: readonly string[], column: number | null): string | null {
  return column === null ? null : (cells[column] ?? null);
}

function duplicatesAmong(matched: readonly MatchedRow[]): readonly DuplicateRows[] {
  const rowsOf = new Map<Adcode, { row: number; text: string }[]>();
  for (const { row, text, adcode } of matched) {
    const rows = rowsOf.get(adcode);
    if (rows) rows.push({ row, text });
    else rowsOf.set(adcode, [{ row, text }]);
  }
  return [...rowsOf].filter(([, rows]) => rows.length > 1).map(([adcode, rows]) => ({ adcode, rows }));
}
