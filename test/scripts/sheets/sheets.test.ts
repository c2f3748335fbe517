import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GEODATA_FOLDER } from '../../../scripts/geodata/folders';
import { readRecordFiles } from '../../../scripts/geodataFiles';
import { placesWithFigures } from '../../../scripts/sheets/placesWithFigures';
import { sheetName } from '../../../scripts/sheets/sheetName';
import { sheetOrder } from '../../../scripts/sheets/sheetOrder';

describe('placesWithFigures', () => {
  it('has each place that a bulletin gives figures of, and none that only the census knows', async () => {
    const places = placesWithFigures(await readRecordFiles(GEODATA_FOLDER));
    expect(places).toEqual([...places].sort());
    for (const adcode of ['210200', '370000', '370103', '370500', '610500']) expect(places).toContain(adcode);
    expect(places).not.toContain('610100');
  });
});

describe('sheetName', () => {
  it('begins with the code, and has the name in the language of the sheet', () => {
    expect(sheetName('370500', '东营市')).toBe('370500-东营市.pdf');
    expect(sheetName('610100', 'Xi’an')).toBe('610100-Xi-an.pdf');
    expect(sheetName('370500', '../..')).toBe('370500-sheet.pdf');
  });
});

describe('sheetOrder', () => {
  it('takes the built page, a folder of sheets and Chinese where nothing else is said', () => {
    expect(sheetOrder([], {}, '/dist')).toEqual({
      site: resolve('/dist'),
      out: resolve('sheets'),
      language: 'zh',
      address: null,
    });
  });

  it('has an address with a slash at its end, and nothing behind it', () => {
    const address = (text: string) => sheetOrder(['site'], { address: text, lang: 'en' }, '/dist').address;
    expect(address('https://example.org')).toBe('https://example.org/');
    expect(address('https://example.org/atlas?x=1#y')).toBe('https://example.org/atlas/');
  });

  it('refuses what it does not know', () => {
    expect(() => sheetOrder(['a', 'b'], {}, '/dist')).toThrow('one site');
    expect(() => sheetOrder([], { lang: 'fr' }, '/dist')).toThrow('neither zh nor en');
    expect(() => sheetOrder([], { address: 'example' }, '/dist')).toThrow('no address');
  });
});
