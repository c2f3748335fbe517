import type { Source } from '../core/record/observation';
import { useAtlas } from './AtlasContext';
import { creditedSources, creditParts } from './wording/creditWords';
import { useWords } from './wording/useWords';

/** The documents behind what is on the map, those of its overlays first. */
export function useCreditedSources(): readonly Source[] {
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const overlays = useAtlas((atlas) => atlas.overlays);
  const sources = useAtlas(({ data }) => data.record.sources);
  return creditedSources({ portrayal, overlays, sources });
}

/** Who is owed what is on the map, in the parts of a line. */
export function useCreditParts(): readonly string[] {
  const words = useWords();
  const edition = useAtlas(({ data }) => data.boundaries.edition);
  return creditParts(words, useCreditedSources(), edition);
}
