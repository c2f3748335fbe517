import type { Source } from '../domain/observation';
import { useAtlas } from '../ui/AtlasContext';
import { useWords } from '../ui/wording/useWords';

/** Whose figures the slide shows, of what date, and whose the boundaries are: one line. */
export function useSourceLine(): string {
  const { t, of } = useWords();
  const sources = useSlideSources();
  const list = sources.map((source) => t('stage.sourceItem', { publisher: of(source.publisher), date: source.date }));
  return [t('stage.source', { list: list.join(t('stage.sourceSeparator')) }), t('credits.base')].join(t('list.dot'));
}

/** The documents behind what is on the map, those of its overlays first. */
function useSlideSources(): readonly Source[] {
  const credits = useAtlas(({ portrayal }) => portrayal.credits);
  const isOverlay = useAtlas(({ portrayal }) => portrayal.theme.symbol === 'none');
  const overlays = useAtlas((atlas) => atlas.overlays);
  const known = useAtlas(({ data }) => data.record.sources);
  const ofOverlays = overlays.filter(({ choice }) => choice.isShown).flatMap((overlay) => overlay.sources);
  const ofFigures = isOverlay ? credits.filter((id) => known.get(id)?.kind === 'boundaries') : credits;
  return [...new Set([...ofOverlays, ...ofFigures])]
    .map((id) => known.get(id))
    .filter((source) => source !== undefined);
}
