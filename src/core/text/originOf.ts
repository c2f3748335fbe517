import { checksum } from './checksum';

/** Tells a project that came with a story from others, by the length and the checksum of its JSON. */
export function originOf(project: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(project));
  return `${bytes.length.toString(36)}-${checksum(bytes).toString(36)}`;
}
