import { describe, expect, it } from 'vitest';
import { unpackReadings } from '../../../src/core/text/readings';

describe('unpackReadings', () => {
  it('gives each character its syllables, and each variant its simplified character', () => {
    const readings = unpackReadings({
      version: 1,
      syllables: { zhong: '中重', chong: '重' },
      characters: '东東台臺台檯',
    });
    expect(readings?.syllables.get('重')).toEqual(['zhong', 'chong']);
    expect([...(readings?.simplified ?? [])]).toEqual([
      ['東', '东'],
      ['臺', '台'],
      ['檯', '台'],
    ]);
  });

  it.each([
    null,
    {},
    { version: 2, syllables: {}, characters: '' },
    { version: 1, syllables: { a: 1 }, characters: '' },
  ])('is null for %j', (file) => expect(unpackReadings(file)).toBeNull());
});
