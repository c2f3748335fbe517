import { useMemo } from 'react';
import type { Multiples } from '../../core/portrayal/multiples';
import { multiplesOf } from '../../state/multiplesOf';
import { useAtlas } from '../../ui/AtlasContext';

/** The parts that stand side by side in the place of the map; null where it stands alone. */
export function useMultiples(): Multiples | null {
  const mapState = useAtlas((atlas) => atlas.mapState);
  const data = useAtlas((atlas) => atlas.data);
  const theme = useAtlas((atlas) => atlas.theme);
  const geography = useAtlas((atlas) => atlas.geography);
  const appearance = useAtlas((atlas) => atlas.appearance);
  const { panels, classification, normalisation, symbol, period } = mapState;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of MapState these alone, not the camera
  return useMemo(
    () => multiplesOf({ mapState, data, theme, geography, appearance }),
    [panels, classification, normalisation, symbol, period, data, theme, geography, appearance],
  );
}
