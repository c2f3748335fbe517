import { checksum } from '../checksum';

/** The id of a table's measure: that of its theme, too, and so part of links. */
export function idOf(table: string, key: string): string {
  return `own-${table}-${checksum(new TextEncoder().encode(key)).toString(36)}`;
}
