import { describe, expect, it } from 'vitest';
import { dependsOnSeparator, writesDecimalComma } from '../../../src/core/cells/decimalComma';

describe('a column', () => {
  it.each([
    ['of decimal commas', ['120,5', '98,25'], true],
    ['of them and of what may be thousands', ['1.234,5', '1.234', '1,234'], true],
    ['with a decimal point too', ['98,25', '12.5'], false],
    ['of thousands', ['1,234', '12,345,678'], false],
    ['of thousands with decimals', ['1,234.5', '98,25'], false],
    ['of Indian thousands', ['12,34,567', '5'], false],
    ['of words', ['济南,青岛', '3、4', ''], false],
  ])('%s', (_, cells, expected) => {
    expect(writesDecimalComma(cells)).toBe(expected);
  });

  it.each([
    ['1,234', true],
    ['1.234', true],
    ['12.5', false],
    ['1234', false],
  ])('of decimal commas leaves open what %s says: %s', (text, expected) => {
    expect(dependsOnSeparator(text)).toBe(expected);
  });
});
