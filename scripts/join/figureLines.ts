import type { Adcode } from '../../src/core/areas/area';
import { categoryName } from '../../src/core/record/categories/categories';
import type { FigureTable } from '../../src/core/record/figureTable';
import { QUALIFIERS, type Qualifier } from '../../src/core/record/figureTerms';
import type { TableMeasure } from '../../src/features/tables/model/tableMeasure';
import type { JoinedTable } from './joinTable';

/** A figure that would stand on the map. */
export interface FigureLine {
  readonly adcode: Adcode;
  /** Name of the measure, as guessed or as it was corrected. */
  readonly measure: string;
  /** In the base unit: 万 and 亿 are multiplied out; of a category its name. */
  readonly value: number | string;
  /** A key of `units`, or as the table writes it; '' where it says none. */
  readonly unit: string;
  /** ISO dates, inclusive. */
  readonly start: string;
  readonly end: string;
  readonly qualifier: Qualifier;
  /** In the file, from 1. */
  readonly row: number;
  readonly column: number;
  /** Where the table is of several. */
  readonly sheet?: string;
}

/** The figures of a table in the order of its cells. */
export function figureLines({ figures, report }: Pick<JoinedTable, 'figures' | 'report'>): readonly FigureLine[] {
  const measures = new Map(report.measures.map((measure) => [measure.id, measure]));
  return figures
    .flatMap((table) => linesOf(table, measures.get(table.measure)!))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

function linesOf(table: FigureTable, { name, categories }: TableMeasure): readonly FigureLine[] {
  const { adcodes, starts, values, unit, periods, periodOf, qualifiers, rows, columns, sheetOf, sheets = [] } = table;
  return adcodes.flatMap((adcode, area) =>
    Array.from({ length: starts[area + 1]! - starts[area]! }, (_, index): FigureLine => {
      const figure = starts[area]! + index;
      const { start, end } = periods[periodOf[figure]!]!;
      const line = {
        adcode,
        measure: name,
        value: categories === undefined ? values[figure]! : categoryName(categories, values[figure]!),
        unit,
        start,
        end,
        qualifier: QUALIFIERS[qualifiers[figure]!]!,
        row: rows[figure]!,
        column: columns[figure]!,
      };
      return sheetOf === undefined ? line : { ...line, sheet: sheets[sheetOf[figure]!]! };
    }),
  );
}
