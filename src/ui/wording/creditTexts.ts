import type { BoundariesEdition } from '../../core/areas/boundaries';
import type { Words } from './useWords';

const CREDITS = ['outlines', 'coast', 'land', 'schematic', 'review'] as const;

/** What has to be said of boundaries and base map, wherever they or what was made from them goes. */
export function creditTexts<Text>(
  { date, publication }: BoundariesEdition,
  say: (sentence: (words: Words) => string) => Text,
): readonly Text[] {
  if (publication === undefined)
    return CREDITS.map((credit) => say(({ t }) => t(`sources.credit.${credit}`, { date })));
  const { title, publisher, licence, reviewNumber } = publication;
  return [
    say(({ t, of }) => t('sources.credit.table', { title: of(title), publisher: of(publisher), date, licence })),
    say(({ t }) =>
      reviewNumber === null ? t('sources.credit.review') : t('sources.credit.reviewed', { number: reviewNumber }),
    ),
    say(({ t }) => t('sources.credit.schematic')),
  ];
}
