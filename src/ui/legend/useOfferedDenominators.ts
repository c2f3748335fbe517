import { useMemo } from 'react';
import { offeredDenominators } from '../../domain/portray/offeredDenominators';
import type { Denominator } from '../../domain/theme';
import { useAtlas } from '../AtlasContext';

/** What the map may be divided by. */
export function useOfferedDenominators(): readonly Denominator[] {
  const { legend, areas } = useAtlas(({ portrayal }) => portrayal);
  const record = useAtlas(({ data }) => data.record);
  return useMemo(() => offeredDenominators(legend.measure, areas, record), [legend, areas, record]);
}
