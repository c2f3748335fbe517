import { useMemo } from 'react';
import { offeredDenominators } from '../../core/portrayal/portray/offeredDenominators';
import type { Denominator } from '../../core/record/theme';
import { useAtlas } from '../../ui/AtlasContext';

/** What the map may be divided by. */
export function useOfferedDenominators(): readonly Denominator[] {
  const { legend, areas } = useAtlas(({ portrayal }) => portrayal);
  const record = useAtlas(({ data }) => data.record);
  return useMemo(() => offeredDenominators(legend.measure, areas, record), [legend, areas, record]);
}
