import type { Level } from '../area';

export type FileFormat = 'csv' | 'json';

/** "bulletin-atlas-fraud-cases-prefecture.csv". What no file system is sure to take becomes a hyphen. */
export function themeFileName(theme: string, level: Level, format: FileFormat): string {
  const name = theme.replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '');
  return `bulletin-atlas-${name === '' ? 'theme' : name}-${level}.${format}`;
}

export function recordFileName(format: FileFormat): string {
  return `bulletin-atlas-record.${format}`;
}
