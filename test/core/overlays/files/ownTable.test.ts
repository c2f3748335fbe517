import { describe, expect, it } from 'vitest';
import { type OwnOverlay, ownOverlay } from '../../../../src/core/overlays/files/ownOverlay';
import { ownTables } from '../../../../src/core/overlays/files/ownTable';
import { readOwnFile } from '../../../../src/core/overlays/files/readOwnFile';

function opened(name: string, text: string | null, isConverted = false): OwnOverlay {
  const read = readOwnFile({ name, text: 'lon,lat\n118.5,37.4\n' });
  if (!read.ok) throw new Error('the file was refused');
  const source = { layer: read.layer, datum: 'unknown', place: null, districts: [], problems: [], text } as const;
  return ownOverlay(source, null, isConverted);
}

describe('ownTables', () => {
  const [a, b, long] = [opened('a.csv', 'A'), opened('b.csv', 'B', true), opened('long.csv', null)];
  const own = new Map([a, b, long].map((overlay) => [overlay.recipe.id, overlay]));

  it('gives the files on the map, the topmost first, and names those that are too large', () => {
    const laid = ['own.b', 'dalian-circles', 'own.long', 'own.a'].map((id) => ({ id }));
    expect(ownTables(own, laid)).toEqual({
      tables: [
        { name: 'b.csv', text: 'B', isConverted: true },
        { name: 'a.csv', text: 'A' },
      ],
      tooLarge: ['long.csv'],
    });
    expect(ownTables(own, [])).toEqual({ tables: [], tooLarge: [] });
  });
});
