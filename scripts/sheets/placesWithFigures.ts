import { parseRecord } from '../../src/core/record/authored/parseRecord';
import { publishedCounts } from '../../src/core/record/publishedCounts';

/**
 * The places that bulletins give figures of, by adcode, ascending; the census and the measured land make no sheet.
 *
 * @param files tables of the record by name, as a site's `data/record.json` has them.
 */
export function placesWithFigures(files: Readonly<Record<string, string | null>>): readonly string[] {
  const { record } = parseRecord(files, { hasArea: () => true });
  return [...publishedCounts(record)]
    .filter(([, count]) => count > 0)
    .map(([adcode]) => adcode)
    .sort();
}
