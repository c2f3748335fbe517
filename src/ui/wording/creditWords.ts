import type { BoundariesEdition } from '../../core/areas/boundaries';
import type { PortrayedOverlay } from '../../core/overlays/portrayOverlays';
import type { Portrayal } from '../../core/portrayal/portrayal';
import type { Source } from '../../core/record/observation';
import { publisherText } from './sourceWords';
import type { Words } from './useWords';

/** What is shown, and so has to be credited. */
interface Shown {
  readonly portrayal: Pick<Portrayal, 'credits' | 'theme'>;
  readonly overlays: readonly PortrayedOverlay[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** Sources of what is shown, those of overlays first. */
export function creditedSources({ portrayal, overlays, sources }: Shown): readonly Source[] {
  const { credits, theme } = portrayal;
  const shown = overlays.filter(({ choice }) => choice.isShown).flatMap((overlay) => overlay.sources);
  // What overlays stand for comes from their sources, whatever measure the theme is filed under.
  const ofFigures = theme.symbol === 'none' ? credits.filter((id) => sources.get(id)?.kind === 'boundaries') : credits;
  return [...new Set([...shown, ...ofFigures])].map((id) => sources.get(id)).filter((source) => source !== undefined);
}

/** The line of credits in its parts: what the licences ask for comes first, as the line is cut where there is no room. */
export function creditParts(words: Words, credited: readonly Source[], edition: BoundariesEdition): readonly string[] {
  const { t, of } = words;
  const publishers = new Set(
    credited.filter(({ kind }) => kind !== 'boundaries').map((source) => publisherText(words, source)),
  );
  const own = edition.publication && { publisher: edition.publication.publisher, date: edition.date };
  const boundaries = own ?? credited.find(({ kind }) => kind === 'boundaries');
  return [
    ...baseCredits(words, edition),
    ...(boundaries === undefined
      ? []
      : [t('credits.boundaries', { publisher: of(boundaries.publisher), date: boundaries.date })]),
    t('credits.schematic'),
    ...(publishers.size > 0 ? [t('credits.figures', { publishers: [...publishers].join(t('list.separator')) })] : []),
  ];
}

/** What the map is drawn from, beside its boundaries' publisher. */
export function baseCredits({ t }: Words, { publication }: BoundariesEdition): readonly string[] {
  if (publication === undefined) return [t('credits.base')];
  const { reviewNumber } = publication;
  return reviewNumber === null ? [] : [t('credits.reviewed', { number: reviewNumber })];
}

/** A name, and the same in every language. */
const OPENSTREETMAP = '© OpenStreetMap';

/** The same where there is no room for more. */
export function shortBaseCredits(words: Words, edition: BoundariesEdition): readonly string[] {
  const { publication } = edition;
  if (publication === undefined) return [OPENSTREETMAP];
  return publication.reviewNumber === null ? [words.of(publication.publisher)] : baseCredits(words, edition);
}
