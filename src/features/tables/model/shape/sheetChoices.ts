import type { Resolver } from '../../../../core/areas/resolve/resolver';
import type { Grid } from '../../../../core/grid/grid';
import { widthOf } from '../../../../core/grid/widthOf';
import type { SheetPart } from '../project';
import { type NamedGrid, type SheetsAs, sheetsAs, sheetsOfPeriods } from './joinSheets';
import { shapeOf, stacked } from './shapeOf';

/** A table that a file offers: one of its sheets, or several together. */
export interface SheetChoice {
  /** '' of several. */
  readonly name: string;
  readonly grid: Grid;
  /** Of several: these, and what their names say. */
  readonly parts: readonly SheetPart[];
  readonly as: SheetsAs | null;
  /** How many columns it is read by. */
  readonly layoutWidth: number;
}

/**
 * What may be read of a file: each of its sheets; before them those that are of periods together, and behind them those that
 * are measures by their names.
 */
export function sheetChoices(
  sheets: readonly NamedGrid[],
  fileName: string,
  resolve: Resolver,
): readonly SheetChoice[] {
  const choiceOf = (name: string, { grid, parts }: ReturnType<typeof stacked>, as: SheetsAs | null): SheetChoice => {
    const shown = shapeOf(grid, { parts, fileName, sheet: name }, resolve)?.grid ?? grid;
    return { name, grid, parts: as === null ? [] : parts, as, layoutWidth: widthOf(shown) };
  };
  const alone = sheets.map((sheet) => choiceOf(sheet.name, stacked([sheet]), null));
  const ofPeriods = sheetsOfPeriods(sheets, fileName, resolve);
  if (ofPeriods !== null) return [choiceOf('', stacked(ofPeriods), 'periods'), ...alone];
  if (sheetsAs(sheets, fileName, resolve) !== 'measures') return alone;
  return [...alone, choiceOf('', stacked(sheets), 'measures')];
}
