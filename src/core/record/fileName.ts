import type { Level } from '../areas/area';

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

/** "bulletin-atlas-fraud-cases-prefecture-3840x2160.png". */
export function pictureFileName(theme: string, level: Level, detail: string, ending: 'png' | 'svg'): string {
  return `bulletin-atlas-${safeName(theme)}-${level}${detail === '' ? '' : `-${detail}`}.${ending}`;
}

/** Names in a folder of pictures, in the order of the story: "03-fraud-cases.png". */
export function slideFileName(index: number, count: number, name: string): string {
  const number = String(index + 1).padStart(Math.max(2, String(count).length), '0');
  return `${number}-${readableName(name, 'slide')}.png`;
}

/** Of a story and of what is made from it, without an ending: titles are the reader's own, in any script. */
export function storyFileName(title: string): string {
  return readableName(title, 'story');
}

/** Of a project of the reader's own, without an ending. */
export function projectFileName(name: string): string {
  return readableName(name, 'project');
}

/** Letters and digits of any script; all else becomes a hyphen. */
export function readableName(title: string, otherwise: string): string {
  return title.replace(/[^\p{L}\p{N}-]+/gu, '-').replace(/^-+|-+$/g, '') || otherwise;
}

function safeName(theme: string): string {
  const name = theme.replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '');
  return name === '' ? 'theme' : name;
}
