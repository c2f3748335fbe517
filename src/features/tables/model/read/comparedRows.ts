import { namesOnlyComparison } from '../../../../core/cells/headingWords';
import { readHeading } from '../../../../core/cells/readHeading';

/**
 * Names the measures of rows in their order: 比上年增长 below 地区生产总值 of the same place is 地区生产总值 比上年增长, which
 * tells it from that of the next measure.
 *
 * @returns the key of a row's measure, from the number of its place and the cell that names the measure.
 */
export function createComparedRows(): (place: number, text: string) => string {
  const names = new Map<string, string>();
  let compared = { place: -1, key: '' };
  return (place, text) => {
    const key = names.get(text) ?? readHeading(text).name;
    names.set(text, key);
    if (!namesOnlyComparison(key)) {
      compared = { place, key };
      return key;
    }
    return compared.place === place && compared.key !== '' ? `${compared.key} ${key}` : key;
  };
}
