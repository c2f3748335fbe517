import type { Level } from '../area';

export type FileFormat = 'csv' | 'json' | 'geojson';

/** "bulletin-atlas-fraud-cases-prefecture.csv". What no file system is sure to take becomes a hyphen. */
export function themeFileName(theme: string, level: Level, format: FileFormat): string {
  return `bulletin-atlas-${safeName(theme)}-${level}.${format}`;
}

/** Of what lies on the map above a theme. */
export function overlaysFileName(theme: string): string {
  return `bulletin-atlas-${safeName(theme)}-layers.geojson`;
}

export function recordFileName(format: FileFormat): string {
  return `bulletin-atlas-record.${format}`;
}

function safeName(theme: string): string {
  const name = theme.replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '');
  return name === '' ? 'theme' : name;
}
