import { expect, it } from 'vitest';
import { borderRank } from '../../../src/core/areas/borderRank';

it.each([
  ['county', '410102', '410103', 'county'],
  ['county', '410181', '410381', 'prefecture'],
  ['county', '419001', '410882', 'prefecture'],
  // Two prefectures of the same province that have no counties.
  ['county', '429004', '429005', 'prefecture'],
  ['county', '410928', '371521', 'province'],
  ['county', '210212', null, 'nation'],
  ['prefecture', '410100', '410300', 'prefecture'],
] as const)('of a map by %s, %s and %s are divided by a border of rank %4$s', (level, a, b, rank) => {
  expect(borderRank(level, a, b)).toBe(rank);
});
