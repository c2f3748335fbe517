import type { Resolver } from '../../../../core/areas/resolve/resolver';
import type { Grid } from '../../../../core/grid/grid';
import { personalNotice } from '../../../../core/privacy/personalNotice';
import type { Notice } from '../../../../core/text/notice';
import { plainText } from '../../../../core/text/plainText';
import { tableNotice } from '../tableNotices';
import { withoutContacts } from './withoutContacts';

interface NamedSheet {
  readonly name: string;
  readonly grid: Grid;
}

/** The sheets that may be read, and a notice for each that may not; where none may, that of the first. */
export type AllowedSheets<Sheet> =
  | { readonly ok: true; readonly sheets: readonly Sheet[]; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notice: Notice };

/**
 * Leaves out the sheets with data about persons, so that a list of names does not keep the figures beside it from being read,
 * and of the others the columns of contacts.
 */
export function sheetsWithoutPersons<Sheet extends NamedSheet>(
  sheets: readonly Sheet[],
  fileName: string,
  resolve: Resolver,
): AllowedSheets<Sheet> {
  const refused: Notice[] = [];
  const notices: Notice[] = [];
  const allowed = sheets.flatMap((sheet): readonly Sheet[] => {
    const file = sheets.length === 1 ? fileName : `${fileName} · ${sheet.name}`;
    const cleaned = withoutContacts(sheet.grid, { fileName, sheet: sheet.name }, resolve);
    if (!cleaned.ok) {
      refused.push(personalNotice(cleaned.personal, file));
      return [];
    }
    for (const { column, heading } of cleaned.blanked)
      notices.push(
        tableNotice('table-contacts-left-out', 'warning', {
          file: plainText(file),
          column,
          heading: heading === '' ? '—' : plainText(heading),
        }),
      );
    return [cleaned.blanked.length === 0 ? sheet : { ...sheet, grid: cleaned.grid }];
  });
  const [first] = refused;
  return allowed.length === 0 && first !== undefined
    ? { ok: false, notice: first }
    : { ok: true, sheets: allowed, notices: [...refused, ...notices] };
}
