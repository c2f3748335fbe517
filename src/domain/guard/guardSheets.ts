import type { Grid } from '../grid/grid';
import type { Notice } from '../notice';
import { personalDataIn } from './personalDataIn';
import { personalNotice } from './personalNotice';

interface NamedSheet {
  readonly name: string;
  readonly grid: Grid;
}

/** The sheets that may be read, and a notice for each that may not; where none may, that of the first. */
export type GuardedSheets<Sheet> =
  | { readonly ok: true; readonly sheets: readonly Sheet[]; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notice: Notice };

/** Leaves out the sheets with data about persons, so that a list of names does not keep the figures beside it from being read. */
export function guardSheets<Sheet extends NamedSheet>(
  sheets: readonly Sheet[],
  fileName: string,
): GuardedSheets<Sheet> {
  const notices: Notice[] = [];
  const allowed = sheets.filter(({ name, grid }) => {
    const personal = personalDataIn(grid);
    if (personal === null) return true;
    notices.push(personalNotice(personal, sheets.length === 1 ? fileName : `${fileName} · ${name}`));
    return false;
  });
  const [first] = notices;
  return allowed.length === 0 && first !== undefined
    ? { ok: false, notice: first }
    : { ok: true, sheets: allowed, notices };
}
