import { describe, expect, it } from 'vitest';
import { type FileOverlay, fileOverlay } from '../../../../src/core/overlays/files/fileOverlay';
import { packedFiles } from '../../../../src/core/overlays/files/packedFiles';
import { fileId } from '../../../../src/core/overlays/files/passedOnName';
import { readLayerFile } from '../../../../src/core/overlays/files/readLayerFile';

function opened(name: string, text: string | null, isConverted = false): FileOverlay {
  const read = readLayerFile({ name, text: 'lon,lat\n118.5,37.4\n' });
  if (!read.ok) throw new Error('the file was refused');
  const source = { layer: read.layer, datum: 'unknown', place: null, districts: [], problems: [], text } as const;
  return fileOverlay(source, null, isConverted);
}

describe('a file that is called after a person', () => {
  const name = '站点-联系人张三-13912345678.csv';
  const overlay = opened(name, 'A');

  it('is named by a number wherever it goes, under which it is found again', () => {
    expect(overlay.recipe.id).toMatch(/^own\.file-[a-z0-9]+$/);
    expect(overlay.recipe.title.zh).toMatch(/^file-[a-z0-9]+\.csv$/);
    const { tables } = packedFiles(new Map([[overlay.recipe.id, overlay]]), [{ id: overlay.recipe.id }]);
    expect(JSON.stringify(tables)).not.toMatch(/张三|1391234/);
    expect(fileId(tables[0]!.name)).toBe(fileId(name));
    expect(fileId('站点-联系人李四-13912345678.csv')).not.toBe(fileId(name));
  });

  it('is any other that is called after places', () => {
    expect(fileId('金华 (1).geojson')).toBe('own.金华-1');
  });
});

describe('packedFiles', () => {
  const [a, b, long] = [opened('a.csv', 'A'), opened('b.csv', 'B', true), opened('long.csv', null)];
  const own = new Map([a, b, long].map((overlay) => [overlay.recipe.id, overlay]));

  it('gives the files on the map, the topmost first, and names those that are too large', () => {
    const laid = ['own.b', 'dalian-circles', 'own.long', 'own.a'].map((id) => ({ id }));
    expect(packedFiles(own, laid)).toEqual({
      tables: [
        { name: 'b.csv', text: 'B', isConverted: true },
        { name: 'a.csv', text: 'A' },
      ],
      tooLarge: ['long.csv'],
    });
    expect(packedFiles(own, [])).toEqual({ tables: [], tooLarge: [] });
  });
});
