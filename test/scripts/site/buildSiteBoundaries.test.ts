import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT_FOLDER } from '../../../scripts/geodata/folders';
import { buildSiteBoundaries } from '../../../scripts/site/boundaries/buildSiteBoundaries';
import type { SiteArea } from '../../../scripts/site/boundaries/readBoundaryFile';
import { decodeBoundaries } from '../../../src/core/areas/boundaries';
import { type GazetteerFile, unpackGazetteer } from '../../../src/core/areas/gazetteer';

const packed: GazetteerFile = JSON.parse(readFileSync(join(BUILT_FOLDER, 'gazetteer.json'), 'utf8'));
const settings = {
  title: { zh: '边界', en: 'Edition' },
  publisher: { zh: '局', en: 'Bureau' },
  date: '2024-06-30',
  licence: 'CC-BY-4.0',
  reviewNumber: 'GS(2024)0000',
};
const build = (...areas: readonly SiteArea[]) =>
  buildSiteBoundaries('own.geojson', { areas, provinces: [] }, settings, packed, unpackGazetteer(packed));

/** A square of one degree whose western edge is at a longitude. */
const square = (adcode: string, west: number, name: string | null = null): SiteArea => ({
  adcode,
  name,
  englishName: null,
  geometry: {
    type: 'MultiPolygon',
    coordinates: [[[[west, 39], [west, 40], [west + 1, 40], [west + 1, 39], [west, 39]]]], // biome-ignore format: a square
  },
});

describe('buildSiteBoundaries', () => {
  it('gives editions that the page reads, named by the gazetteer, with shared borders and the review number', async () => {
    const { built, findings } = await build(square('210200', 121), square('210100', 122, '盛京市'));
    expect(findings.map(({ severity, text }) => [severity, text])).toEqual([
      ['warning', expect.stringMatching(/210100 is called 盛京市 here and 沈阳市 in the gazetteer/)],
    ]);
    const decoded = decodeBoundaries(JSON.parse(JSON.stringify(built?.overview)));
    if (!decoded.ok) throw new Error(decoded.reason);
    const { areas, provinces, topology, edition } = decoded.boundaries;
    expect(areas.map(({ names }) => names.en)).toEqual(['Shenyang', 'Dalian']);
    expect(provinces.map(({ names }) => names.zh)).toEqual(['辽宁省']);
    expect(topology.arcs, 'the border between them once').toHaveLength(3);
    expect(edition.publication).toEqual({
      title: settings.title,
      publisher: settings.publisher,
      licence: 'CC-BY-4.0',
      reviewNumber: 'GS(2024)0000',
    });
    expect(edition.date).toBe('2024-06-30');
  });

  it('names an area that the gazetteer does not know as the file does, so that it is found', async () => {
    const { built } = await build(square('218800', 121, '临东市'));
    const entries = unpackGazetteer(built?.gazetteer as GazetteerFile).entries;
    expect(entries.find(({ adcode }) => adcode === '218800')?.names).toEqual({
      zh: '临东市',
      hant: '臨東市',
      en: 'Lindong',
    });
    const { findings } = await build(square('218800', 121));
    expect(findings[0]?.text).toMatch(/218800 is in no gazetteer and has no name/);
  });

  it('refuses an area that lies over another', async () => {
    const { built, findings } = await build(square('210200', 121), square('210100', 121.3));
    expect(built).toBeNull();
    expect(findings.map(({ text }) => text).join()).toMatch(/crosses itself or lies over a neighbour: \d+ % of it/);
  });
});
