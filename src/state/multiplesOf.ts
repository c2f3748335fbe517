import { type Multiples, partThemes, portrayMultiples } from '../core/portrayal/multiples';
import type { Atlas } from './atlas';
import type { Derived } from './derive';

/** The parts of the measure side by side, as MapState asks for them; null where it does not, or there are none or too many. */
export function multiplesOf({
  mapState: { panels, classification, normalisation, symbol, period },
  data: { themes, record },
  theme,
  geography: { level, areas },
  appearance,
}: Pick<Atlas, 'mapState'> & Pick<Derived, 'data' | 'theme' | 'geography' | 'appearance'>): Multiples | null {
  if (!panels) return null;
  const parts = partThemes(theme, themes, record);
  if (parts.length === 0) return null;
  const choices = { classification, normalisation, symbol, period };
  return portrayMultiples(parts, { choices, level, areas, record, appearance });
}
