import { plainText } from '../text/plainText';
import type { GridResult } from './grid';
import { createGridBuilders } from './gridBuilder';
import { LONGEST_TEXT, tooLargeFor } from './gridLimits';
import { htmlTables } from './htmlTables';
import { withoutThrowing } from './readGrid';
import { readText } from './readText';

/** In characters: of longer markup the plain text says the same and is read faster. */
const LONGEST_HTML = 40e6;

/**
 * Reads a table from what a clipboard holds. The HTML of a spreadsheet or page says which cells are merged, and is
 * preferred where it has a table; else the plain text is read as a file would be.
 *
 * @param name what the pasted table is called in notices.
 */
export function readPastedTable(text: string, html: string | null, name = ''): GridResult {
  const file = plainText(name);
  const notice = tooLargeFor(text.length, name, LONGEST_TEXT);
  if (notice !== null) return { ok: false, notice };
  return withoutThrowing(() => {
    if (html !== null && html.length <= LONGEST_HTML) {
      const builders = createGridBuilders(file, html.length);
      const { sheets, notices } = htmlTables(html, builders);
      if (sheets.length > 0) return { ok: true, sheets, notices: [...notices, ...builders.notices()] };
    }
    return readText(text.replaceAll('\0', ''), createGridBuilders(file, text.length));
  });
}
