import type { Source } from '../../domain/observation';
import type { PortrayedOverlay } from '../../domain/overlays/portrayOverlays';
import type { Portrayal } from '../../domain/portrayal';
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
export function creditParts(words: Words, credited: readonly Source[]): readonly string[] {
  const { t, of } = words;
  const publishers = new Set(
    credited.filter(({ kind }) => kind !== 'boundaries').map((source) => publisherText(words, source)),
  );
  const boundaries = credited.find(({ kind }) => kind === 'boundaries');
  return [
    t('credits.base'),
    ...(boundaries === undefined
      ? []
      : [t('credits.boundaries', { publisher: of(boundaries.publisher), date: boundaries.date })]),
    t('credits.schematic'),
    ...(publishers.size > 0 ? [t('credits.figures', { publishers: [...publishers].join(t('list.separator')) })] : []),
  ];
}
