import type { Part } from './part';
import { memoryPart } from './parts/memoryPart';
import { offlinePart } from './parts/offlinePart';
import { overlaysPart } from './parts/overlaysPart';
import { pagePart } from './parts/pagePart';
import { panningPart } from './parts/panningPart';
import { portrayalPart } from './parts/portrayalPart';
import { tablesPart } from './parts/tablesPart';
import { unionPart } from './parts/unionPart';

/** In the order of the report. */
export const PARTS = {
  page: pagePart,
  offline: offlinePart,
  panning: panningPart,
  overlays: overlaysPart,
  memory: memoryPart,
  portrayal: portrayalPart,
  tables: tablesPart,
  union: unionPart,
} satisfies Record<string, Part>;

export type PartName = keyof typeof PARTS;

export const PART_NAMES = Object.keys(PARTS) as readonly PartName[];

/** @param text part names with commas between them; undefined: all. @returns in the order of the report; null where one is none. */
export function partsOf(text: string | undefined): readonly PartName[] | null {
  if (text === undefined) return PART_NAMES;
  const names = text.split(',');
  const isKnown = names.every((name) => Object.hasOwn(PARTS, name));
  return isKnown ? PART_NAMES.filter((name) => names.includes(name)) : null;
}
