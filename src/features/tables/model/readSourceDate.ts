import { isSourceDate } from '../../../core/text/dates';

const WRITTEN = /^(\d{4})\s*(?:[-./年]\s*(?:(\d{1,2})\s*(?:[-./月]\s*(?:(\d{1,2})\s*日?)?)?)?)?$/;

/** A date as a reader writes it (2024, 2024-3, 2024/3/15, 2024年3月15日) as ISO year, month or date; null: none. */
export function readSourceDate(text: string): string | null {
  const [, year, ...rest] = WRITTEN.exec(text.normalize('NFKC').trim()) ?? [];
  if (year === undefined) return null;
  const parts = rest.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  const date = [year, ...parts].join('-');
  return isSourceDate(date) ? date : null;
}
