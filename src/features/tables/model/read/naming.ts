import type { Adcode } from '../../../../core/areas/area';
import { isUnitText } from '../../../../core/cells/readHeading';
import { NO_PERIOD } from '../../../../core/cells/readPeriodCell';
import type { TableLayout } from '../tableLayout';
import type { createMeasures, NamedMeasure } from './collectedMeasures';
import type { ValueColumn } from './valueColumns';

/** A row, and what is the same for all its figures. */
export interface RowOfFigures {
  readonly cells: readonly string[];
  /** From 1. */
  readonly number: number;
  readonly area: Adcode | 'open';
  /** What the columns say that break it down; '' where there are none. */
  readonly part: string;
  /** Key of the measure that the row names; '' where rows name none. */
  readonly measure: string;
}

/** Of what the figure of a row in a column is, and what it is counted in: as the row says, else as the column does. */
type Naming = (row: Pick<RowOfFigures, 'cells' | 'measure'>, column: ValueColumn) => NamedMeasure;

export function createNaming(layout: TableLayout, measures: ReturnType<typeof createMeasures>): Naming {
  const measureColumn = layout.roles.indexOf('measure');
  const unitColumn = unitColumnsOf(layout);
  const ofColumns = new Map<ValueColumn, NamedMeasure>();
  /** Of a column whose rows say neither measure nor unit, once. */
  const asHeaded = (column: ValueColumn): NamedMeasure => {
    const { measure, unit, factor } = column;
    const named = ofColumns.get(column) ?? { key: measure, period: NO_PERIOD, unit, factor };
    ofColumns.set(column, named);
    return named;
  };
  return ({ cells, measure: ofRow }, column) => {
    const { isCategory, measure, unit, factor } = column;
    const beside = unitColumn(column.column);
    const unitText = beside < 0 ? '' : (cells[beside] ?? '');
    if (measureColumn >= 0 && !isCategory) {
      const named = measures.named(cells[measureColumn] ?? '', unitText, unit, factor);
      return named.key === ofRow ? named : { ...named, key: ofRow };
    }
    if (isCategory || !isUnitText(unitText)) return asHeaded(column);
    return { key: measure, period: NO_PERIOD, ...measures.unitOf(unitText) };
  };
}

/** Of each column of figures the one of its units: the one right of it where there are several; -1 where there is none. */
function unitColumnsOf({ roles }: TableLayout): (column: number) => number {
  const columns = roles.flatMap((role, column) => (role === 'unit' ? [column] : []));
  const [only = -1] = columns;
  return columns.length > 1 ? (column) => (roles[column + 1] === 'unit' ? column + 1 : -1) : () => only;
}
