import { namesOnlyComparison } from '../../../../core/cells/headingWords';
import { keptAnswers } from '../../../../core/cells/keptAnswers';
import { readHeading } from '../../../../core/cells/readHeading';

/**
 * Names the measures of rows in their order: 比上年增长 below 地区生产总值 of the same place is 地区生产总值 比上年增长, which
 * tells it from that of the next measure.
 *
 * @returns the key of a row's measure, from the number of its place and the cell that names the measure.
 */
export function createComparedRows(): (place: number, text: string) => string {
  const nameOf = keptAnswers((text) => {
    const key = readHeading(text).name;
    return { key, isComparison: namesOnlyComparison(key) };
  });
  let compared = { place: -1, key: '' };
  return (place, text) => {
    const { key, isComparison } = nameOf(text);
    if (!isComparison) {
      compared = { place, key };
      return key;
    }
    return compared.place === place && compared.key !== '' ? `${compared.key} ${key}` : key;
  };
}
