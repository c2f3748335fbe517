import { describe, expect, it } from 'vitest';
import { withoutStrayCodes } from '../../../../../src/features/tables/model/join/strayCodes';
import { context, figuresOf, read } from '../builtContext';

const table = (...places: readonly string[]) =>
  read(`地区|2020年\n${places.map((place, index) => `${place}|${index + 5}`).join('\n')}\n`);
const shown = (...places: readonly string[]) => figuresOf(table(...places)).map(([adcode, , value]) => [adcode, value]);

describe('numbers in a column of places', () => {
  it.each(['12', '12①', '１２', '3701', '[12]'])('are no code among names: %s', (number) => {
    const { report } = table(number, '大连市', '青岛', '昆明');
    expect(report.matchReport.matched.map(({ adcode }) => adcode)).toEqual(['210200', '370200', '530100']);
    expect(report.matchReport.unmatched.map(({ text }) => text)).toEqual([number]);
    expect(report.cells).toMatchObject({ read: 3, refused: 1 });
  });

  it('are codes in a column of codes, whatever else a row or two say', () => {
    const among = (...texts: readonly string[]) => withoutStrayCodes(texts, context.resolve)({ name: '3701' }).status;
    expect(among('3701', '3702', '2102', '合计', '')).toBe('matched');
    expect(among('3701', '大连市', '', '-')).toBe('unmatched');
  });

  it('are codes among names where they have all six digits', () => {
    expect(shown('370100', '大连市', '青岛', '昆明')).toContainEqual(['370100', 5]);
  });
});
