import { describe, expect, it } from 'vitest';
import { parseSite } from '../../../src/core/record/site';

describe('parseSite', () => {
  it('reads what a site is called and opens with', () => {
    const site = { title: { zh: '图', en: 'Map' }, defaultTheme: 'own' };
    expect(parseSite({ ...site, more: 1 })).toEqual(site);
  });

  it.each([undefined, null, 3, [], {}, { title: 'Map', defaultTheme: 'own' }, { title: { zh: '图', en: 'Map' } }])(
    'is null where that cannot be read: %j',
    (value) => expect(parseSite(value)).toBeNull(),
  );
});
