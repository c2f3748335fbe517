import { expect, it } from 'vitest';
import { withRole } from '../../../../src/features/tables/model/withRole';

it('places stand in one column, figures in as many as there are', () => {
  expect(withRole(['place', 'ignored', 'value'], 1, 'place')).toEqual(['ignored', 'place', 'value']);
  expect(withRole(['place', 'ignored', 'value'], 1, 'value')).toEqual(['place', 'value', 'value']);
  expect(withRole(['place', 'value'], 0, 'place')).toEqual(['place', 'value']);
  expect(withRole(['place', 'value'], 7, 'value')).toEqual(['place', 'value']);
});
