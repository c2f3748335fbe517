import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCollection, anyTableOfPoints } from './arbitraryFile';
import { read } from './layerFiles';
import { isSoundFile } from './soundFile';

describe('any file', () => {
  it('of any text is read without throwing', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json(), anyTableOfPoints);
    fc.assert(fc.property(fc.string(), text, (name, content) => isSoundFile(read({ name, text: content }))));
  });

  it('of any value is read without throwing', () => {
    fc.assert(fc.property(fc.anything(), (geojson) => isSoundFile(read({ name: 'a.kml', geojson }))));
  });

  it('that is nearly GeoJSON gives nothing but positions on earth', () => {
    let layers = 0;
    fc.assert(
      fc.property(anyCollection, (geojson) => {
        const result = read({ name: 'a.kml', geojson });
        isSoundFile(result);
        if (result.ok) layers += 1;
      }),
      { numRuns: 400 },
    );
    expect(layers).toBeGreaterThan(50);
  });

  it('that is a table gives nothing but positions on earth', () => {
    fc.assert(fc.property(anyTableOfPoints, (text) => isSoundFile(read({ name: 'a.csv', text }))));
  });
});
