import { useAtlas } from './AtlasContext';
import { creditedSources, creditParts } from './wording/creditWords';
import { useWords } from './wording/useWords';

/** Who is owed what is on the map, in one line. */
export function useCreditLine(): string {
  const words = useWords();
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const overlays = useAtlas((atlas) => atlas.overlays);
  const sources = useAtlas(({ data }) => data.record.sources);
  return creditParts(words, creditedSources({ portrayal, overlays, sources })).join(words.t('list.dot'));
}
