import type { Area } from '../../core/areas/area';
import type { Portrayal } from '../../core/portrayal/portrayal';
import type { UnreadFigure } from '../../core/record/figureTable';
import type { Observation } from '../../core/record/observation';

/** One line of the table: an area as the portrayal has it, with the texts that it is found and sorted by. */
export interface FigureRow {
  readonly area: Area;
  readonly name: string;
  readonly province: string;
  readonly value: number | null;
  readonly observation: Observation | null;
  readonly unread: UnreadFigure | null;
}

export type SortColumn = 'area' | 'province' | 'value' | 'period';

export interface Sorting {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

export function figureRows(
  portrayal: Portrayal,
  areas: ReadonlyMap<string, Area>,
  nameOf: (adcode: string) => string,
): readonly FigureRow[] {
  return portrayal.areas.flatMap(({ adcode, value, observation, unread }) => {
    const area = areas.get(adcode);
    if (area === undefined) return [];
    return [{ area, name: nameOf(adcode), province: nameOf(area.province), value, observation, unread }];
  });
}

/** Rows whose names, in any script, or code hold the text. */
export function filterRows(rows: readonly FigureRow[], text: string, onlyPublished: boolean): readonly FigureRow[] {
  const wanted = text.trim().toLowerCase();
  return rows.filter(({ area, province, observation, unread }) => {
    if (onlyPublished && observation === null && unread === null) return false;
    if (wanted === '') return true;
    const { zh, en, hant } = area.names;
    return [zh, en, hant, area.adcode, province].some((name) => name.toLowerCase().includes(wanted));
  });
}

/** A new array; what was not published stands last, whichever way values are sorted. */
export function sortRows(rows: readonly FigureRow[], { column, direction }: Sorting, locale: string): FigureRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const { compare } = new Intl.Collator(locale);
  const byCode = (a: FigureRow, b: FigureRow) => (a.area.adcode < b.area.adcode ? -1 : 1);
  const orders: Record<SortColumn, (a: FigureRow, b: FigureRow) => number> = {
    area: (a, b) => sign * compare(a.name, b.name),
    province: (a, b) => sign * compare(a.province, b.province),
    value: (a, b) => missingLast(a.value, b.value) ?? sign * ((a.value ?? 0) - (b.value ?? 0)),
    period: (a, b) => missingLast(a.observation, b.observation) ?? sign * compare(periodKey(a), periodKey(b)),
  };
  const order = orders[column];
  return [...rows].sort((a, b) => order(a, b) || byCode(a, b));
}

function missingLast(a: unknown, b: unknown): number | null {
  if (a !== null && b !== null) return null;
  if (a === null && b === null) return 0;
  return a === null ? 1 : -1;
}

function periodKey({ observation }: FigureRow): string {
  return observation === null ? '' : `${observation.period.end} ${observation.period.start}`;
}
