import { describe, expect, it } from 'vitest';
import { decimalSeparatorOf, dependsOnSeparator } from '../../../src/core/cells/decimalComma';

describe('a column', () => {
  it.each([
    ['of decimal commas', ['120,5', '98,25'], 'comma'],
    ['of them and of what may be thousands', ['1.234,5', '1.234', '1,234'], 'comma'],
    ['of points between thousands', ['1.234.567', '912.345'], 'comma'],
    ['of four decimals', ['1,2345'], 'comma'],
    ['with a decimal point first', ['12.5', '120,5'], 'point'],
    ['with a decimal point too', ['98,25', '12.5'], 'point'],
    ['of thousands', ['1,234', '12,345,678'], 'either'],
    ['of thousands with decimals', ['1,234.5', '98,25'], 'point'],
    ['of Indian thousands', ['12,34,567', '5'], 'either'],
    ['of nothing', [], 'either'],
    ['of a name and a number', ['大连，12'], 'either'],
    ['of words', ['济南,青岛', '3、4', ''], 'either'],
    ['of dates', ['2024.01.05', '7'], 'either'],
  ])('%s', (_, cells, expected) => {
    expect(decimalSeparatorOf(cells)).toBe(expected);
  });

  it.each([
    ['1,234', true],
    ['1.234', true],
    ['1,234.5', true],
    ['1,23', false],
    ['1,2345', false],
    ['12.5', false],
    ['1234', false],
  ])('of decimal commas leaves open what %s says: %s', (text, expected) => {
    expect(dependsOnSeparator(text)).toBe(expected);
  });
});
