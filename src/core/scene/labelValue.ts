import type { Legend, PortrayedArea } from '../portrayal/portrayal';
import { formatValue } from '../record/format';
import { formatBriefly } from '../record/formatBriefly';
import type { Language } from '../text/text';

/** Names of categories that are longer say too much for a map. */
const LONGEST = 12;

/**
 * An area's value as it stands on the map: as printed, with its hedge and its per cent sign; the unit is the legend's. What
 * is shown divided has the digits of the legend. null where the map shows no value.
 */
export function labelValue({ value, observation }: PortrayedArea, legend: Legend, language: Language): string | null {
  if (value === null || observation === null) return null;
  const { measure, normalisation } = legend;
  if (measure.categories !== undefined) {
    const name = formatValue(value, measure, language);
    return name.length > LONGEST ? null : name;
  }
  return formatBriefly(value, observation.qualifier, measure, language, normalisation);
}
