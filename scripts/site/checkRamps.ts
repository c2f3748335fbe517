import type { Theme } from '../../src/core/record/theme';
import { errorIn, type Finding, placeIn } from './finding';
import { rampFaults } from './rampFaults';

/** So many faults of a ramp are told; what is mended mends others with them. */
const MOST_TOLD = 3;

/**
 * Refuses ramps of a publisher's own that cannot be read: much no darker than little, classes that some eyes take for each other
 * or for the land.
 *
 * @param text of themes.json.
 */
export function checkRamps(themes: readonly Pick<Theme, 'id' | 'ramp'>[], text: string): readonly Finding[] {
  return themes.flatMap(({ id, ramp }) => {
    if (typeof ramp === 'string') return [];
    const place = placeIn('themes.json', text, new RegExp(`"id"\\s*:\\s*${JSON.stringify(id)}`));
    return (['day', 'night'] as const).flatMap((light) => {
      const faults = rampFaults(ramp, light);
      if (faults.length === 0) return [];
      const more = faults.length > MOST_TOLD ? `; and ${faults.length - MOST_TOLD} more` : '';
      return [errorIn(place, `the ramp of "${id}" by ${light}: ${faults.slice(0, MOST_TOLD).join('; ')}${more}`)];
    });
  });
}
