import type { TFunction } from 'i18next';

/** "340 rows × 1 column". */
export function sizeText(t: TFunction, rowCount: number, columnCount: number): string {
  return t('data.size', {
    rows: t('data.rowCount', { count: rowCount }),
    columns: t('data.columnCount', { count: columnCount }),
  });
}
