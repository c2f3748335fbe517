import type { BoundariesEdition } from '../../domain/boundaries';
import type { Words } from '../wording/useWords';

const CREDITS = ['outlines', 'coast', 'land', 'schematic', 'review'] as const;

/** What has to be said of boundaries and base map, wherever they or what was made from them goes. */
export function creditTexts<Text>(
  { date }: BoundariesEdition,
  say: (sentence: (words: Words) => string) => Text,
): readonly Text[] {
  return CREDITS.map((credit) => say(({ t }) => t(`sources.credit.${credit}`, { date })));
}
