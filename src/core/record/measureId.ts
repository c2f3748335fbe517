import { checksum } from '../text/checksum';

/** The id of a table's measure: that of its theme, too, and so part of links. */
export function idOf(table: string, key: string): string {
  return `own-${table}-${checksum(new TextEncoder().encode(key)).toString(36)}`;
}

/** Whether a link's theme is of a reader's own figures, at hand or not. */
export function isTableTheme(id: string): boolean {
  return tableOfTheme(id) !== null;
}

/** Id of the table that a theme's figures are of; null for a theme that is none of a reader's own. */
export function tableOfTheme(id: string): string | null {
  return /^own-([a-z0-9]{1,32})-[a-z0-9]{1,8}$/.exec(id)?.[1] ?? null;
}
