import type { TFunction } from 'i18next';

const MOST_NAMED = 3;

/** "row 4", "rows 4, 9, 12 and 28 more". */
export function rowsText(t: TFunction, rows: readonly number[], count: number): string {
  const named = rows.slice(0, MOST_NAMED);
  const list = named.join(t('list.separator'));
  const more = count - named.length;
  return t('data.rows', { count, list: more > 0 ? t('list.more', { list, count: more }) : list });
}
