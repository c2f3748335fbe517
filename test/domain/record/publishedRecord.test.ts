import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAdcode } from '../../../src/domain/area';
import { observationNote } from '../../../src/domain/record/note';
import { parseRecord } from '../../../src/domain/record/parseRecord';
import { units } from '../../../src/domain/record/units';

/** The tables that the atlas ships, as they are. */
const folder = new URL('../../../geodata/', import.meta.url);
const names = [
  ...['topics.csv', 'sources.csv', 'measures.csv'],
  ...readdirSync(new URL('observations/', folder)).map((name) => `observations/${name}`),
];
const files = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
const { record, problems } = parseRecord(files, { hasArea: isAdcode });

function valueById(id: string): number | undefined {
  return record.observations.find((observation) => observation.id === id)?.value;
}

function countBy(key: 'source' | 'adcode', exclude: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const observation of record.observations) {
    if (observation.source !== exclude) counts[observation[key]] = (counts[observation[key]] ?? 0) + 1;
  }
  return counts;
}

describe('the published record', () => {
  it('has no problem', () => {
    expect(problems).toEqual([]);
  });

  it('holds every figure of each bulletin', () => {
    expect(countBy('source', '')).toEqual({
      'dongying-2024': 50,
      'dalian-2022': 108,
      'shandong-2022': 34,
      'shizhong-2023': 27,
      'weinan-2024': 32,
      'census-2020': 43,
    });
  });

  it('gives each figure to the place that it is of', () => {
    expect(countBy('adcode', 'census-2020')).toMatchObject({
      ...{ '370500': 52, '210200': 108, '370000': 27, '370103': 26, '610500': 32 },
      ...{ '370600': 3, '370700': 1, '370200': 1, '370300': 1 },
    });
  });

  it.each([
    ['dongying-2024-fraud-cases-change', -34.2],
    ['dongying-2024-fraud-losses-change', -33.9],
    ['dalian-2022-fraud-cases-change', -31.4],
    ['dalian-2022-fraud-losses-change', -39.36],
    ['dalian-2022-road-accidents-change', -13.8],
    ['dongying-2024-road-accidents-change', -10],
    ['dongying-2024-criminal-cases-solved', 1192],
    ['dalian-2022-criminal-cases-solved', 1829],
    ['weinan-2024-criminal-cases-solved', 1770],
    ['dongying-2024-fugitives-captured', 504],
    ['dalian-2022-fugitives-captured', 375],
    ['weinan-2024-fugitives-captured', 377],
    ['dalian-2022-dispute-resolution-rate', 97.6],
    ['shandong-2022-dispute-resolution-rate-370600', 95],
    ['dongying-2024-fraud-warnings', 282_000],
    ['dongying-2024-major-road-accidents', 0],
    ['shandong-2022-economic-losses-averted', 10_000_000_000],
    ['census-2020-resident-population-370500', 2_193_518],
  ])('%s is %d', (id, value) => {
    expect(valueById(id)).toBe(value);
  });

  it('sums the census to its provinces, Shaanxi but for the Yangling zone', () => {
    const sumOf = (province: string) =>
      record.observations
        .filter(
          ({ source, adcode }) => source === 'census-2020' && adcode.startsWith(province) && !adcode.endsWith('0000'),
        )
        .reduce((sum, { value }) => sum + value, 0);
    expect(sumOf('21')).toBe(valueById('census-2020-resident-population-210000'));
    expect(sumOf('37')).toBe(valueById('census-2020-resident-population-370000'));
    expect(sumOf('61') + 253_871).toBe(valueById('census-2020-resident-population-610000'));
  });

  it('keeps what could not be paired out of every topic that is mapped', () => {
    const unresolved = record.observations.filter(
      ({ measure }) => record.measures.get(measure)?.topic === 'unresolved',
    );
    expect(unresolved.map(({ adcode, value }) => [adcode, value])).toEqual([
      ['610500', -10.98],
      ['610500', -8.5],
      ['610500', -61.3],
      ['610500', -9.2],
    ]);
  });

  it('has the print and the paragraph of every figure of a bulletin', () => {
    for (const { id, source, published, paragraphs } of record.observations) {
      if (record.sources.get(source)?.kind !== 'bulletin') continue;
      expect(published, id).not.toBe('');
      expect(paragraphs.length, id).toBeGreaterThan(0);
    }
  });

  it('defines only measures and units that a figure needs, but for the computed area', () => {
    const measured = new Set(record.observations.map(({ measure }) => measure));
    expect([...record.measures.keys()].filter((id) => !measured.has(id))).toEqual(['land-area']);
    const counted = new Set([...record.measures.values()].map(({ unit }) => unit));
    expect(Object.keys(units).filter((unit) => !counted.has(unit))).toEqual([]);
  });

  it('never shows a value with fewer decimals than it has', () => {
    for (const { id, measure, value } of record.observations) {
      const decimals = record.measures.get(measure)?.decimals ?? 0;
      expect(Number(value.toFixed(decimals)), id).toBe(value);
    }
  });

  it('gives every note in both languages', () => {
    const first = record.observations.find(({ id }) => id === 'shizhong-2023-county-service-windows-370000');
    expect(first && observationNote(first)?.en).toBe('A figure of all Shandong in the bulletin of Shizhong District');
    for (const observation of record.observations) {
      const note = observationNote(observation);
      if (note !== null) expect(note.en, observation.id).not.toBe(note.zh);
    }
    expect(observationNote({ note: '' })).toBeNull();
  });
});
