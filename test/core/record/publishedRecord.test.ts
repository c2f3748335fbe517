import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkEditions } from '../../../scripts/geodata/checkEditions';
import { readRecordFiles } from '../../../scripts/geodataFiles';
import { isAdcode } from '../../../src/core/areas/area';
import { observationNote } from '../../../src/core/record/authored/note';
import { parseRecord } from '../../../src/core/record/authored/parseRecord';
import { units } from '../../../src/core/record/authored/units';
import { observeAreas } from '../../../src/core/record/observeAreas';
import { placeFigures, topicsOf } from '../../../src/core/record/placeFigures';
import { readBoundaries } from '../../e2e/publishedData';

/** The tables that the atlas ships, as they are. */
const files = await readRecordFiles(fileURLToPath(new URL('../../../geodata', import.meta.url)));
const { record, problems } = parseRecord(files, { hasArea: isAdcode });
const byId = new Map(record.observations.map((observation) => [observation.id, observation]));

function valueById(id: string): number | undefined {
  return byId.get(id)?.value;
}

function countBy(key: 'source' | 'adcode', exclude: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const observation of record.observations) {
    if (exclude === '' || !observation.source.startsWith(exclude))
      counts[observation[key]] = (counts[observation[key]] ?? 0) + 1;
  }
  return counts;
}

describe('the published record', () => {
  it('has no problem', () => {
    expect(problems).toEqual([]);
  });

  it('is that of its newest edition, and leads back to each one before', () => {
    expect(checkEditions(record, readBoundaries().edition.id)).toEqual([]);
  });

  it('holds every figure of each bulletin', () => {
    expect(countBy('source', '')).toEqual({
      'dongying-2024': 50,
      'dalian-2022': 108,
      'shandong-2022': 34,
      'shizhong-2023': 27,
      'weinan-2024': 32,
      'census-2020': 348,
      'census-2020-counties': 2862,
      'census-2020-national': 3,
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

  it.each([
    // Everything in the place and the period, though the bulletin is about a campaign.
    ['dalian-2022-fraud-cases-change', 'all'],
    ['dalian-2022-road-accidents-change', 'all'],
    ['dalian-2022-current-homicides-solved', 'all'],
    ['dongying-2024-fraud-warnings', 'operation'],
    ['weinan-2024-unresolved-change-third', 'all'],
    ['shandong-2022-suspects-captured', 'all'],
    ['shizhong-2023-stations-all-burglaries-solved', 'all'],
    ['census-2020-resident-population-370500', 'all'],
    // Results of a named operation, though they are called those of the whole city.
    ['dongying-2024-criminal-cases-solved', 'operation'],
    ['dongying-2024-fugitives-captured-earlier-years', 'operation'],
    ['dalian-2022-criminal-cases-solved', 'operation'],
    ['dalian-2022-dispute-resolution-rate', 'operation'],
    ['dalian-2022-fraud-warnings', 'operation'],
    ['weinan-2024-criminal-cases-solved', 'operation'],
    ['shandong-2022-missing-persons-found', 'operation'],
    ['shizhong-2023-key-premises-inspected', 'operation'],
    // Nine and six police stations; general accidents only.
    ['shizhong-2023-e-bike-theft-clear-up-rate-there', 'part'],
    ['shizhong-2023-burglary-clear-up-rate-there', 'part'],
    ['dongying-2024-road-accidents-change', 'part'],
  ])('%s covers %s', (id, scope) => {
    expect(byId.get(id)?.scope).toBe(scope);
  });

  it('counts the scopes of each bulletin', () => {
    const counts: Record<string, Record<string, number>> = {};
    for (const { source, scope } of record.observations) {
      counts[source] ??= {};
      counts[source][scope] = (counts[source][scope] ?? 0) + 1;
    }
    expect(counts).toEqual({
      'dongying-2024': { all: 36, operation: 13, part: 1 },
      'dalian-2022': { all: 19, operation: 89 },
      'shandong-2022': { all: 32, operation: 2 },
      'shizhong-2023': { all: 19, operation: 4, part: 4 },
      'weinan-2024': { all: 4, operation: 28 },
      'census-2020': { all: 348 },
      'census-2020-counties': { all: 2862 },
      'census-2020-national': { all: 3 },
    });
  });

  it('compares each measure with itself, and with more or less only where the table says so', () => {
    const authored = [...record.comparability.values()].filter(({ statement }) => statement !== null);
    const measuresOf = (group: string) =>
      [...record.measures.values()].filter(({ comparability }) => comparability === group).map(({ id }) => id);
    for (const { comparability } of record.measures.values())
      expect(record.comparability.has(comparability)).toBe(true);
    for (const { id, statement } of authored) {
      expect(measuresOf(id), id).not.toEqual([]);
      expect(statement?.en, id).not.toBe(statement?.zh);
    }
    expect(measuresOf('disputes-settled-share')).toEqual(['dispute-resolution-rate']);
    expect(record.comparability.get('operation-cases')?.requires).toEqual(['scope']);
    expect(record.comparability.get('road-accidents')?.requires).toEqual(['period-kind']);
    expect(record.comparability.get('fraud-warnings')?.requires).toEqual(['scope', 'period-kind']);
    const groupOf = (id: string) => record.measures.get(id)?.comparability;
    expect(groupOf('pipeline-length-guarded')).not.toBe(groupOf('pipeline-patrolled'));
    expect(groupOf('dispute-mediation-rate')).toBe('dispute-mediation-rate');
  });

  it('groups only measures of one unit and kind', () => {
    for (const group of record.comparability.keys()) {
      const measures = [...record.measures.values()].filter(({ comparability }) => comparability === group);
      expect(new Set(measures.map(({ unit, kind, span }) => `${unit} ${kind} ${span}`)).size, group).toBe(1);
    }
  });

  it('names places without a figure of the same bulletin', () => {
    const withFigure = new Set(record.observations.map(({ source, adcode }) => `${source} ${adcode}`));
    for (const { source, adcode } of record.namedPlaces) expect(withFigure.has(`${source} ${adcode}`)).toBe(false);
    expect(record.namedPlaces.map(({ source, adcode, paragraphs }) => [source, adcode, ...paragraphs])).toEqual([
      ['dongying-2024', '370000', 5],
      ['shandong-2022', '370100', 54],
      ['shandong-2022', '371500', 20],
      ['shandong-2022', '371121', 38],
      ['shandong-2022', '370481', 40],
      ['shandong-2022', '370921', 40],
      ['shandong-2022', '370784', 58],
      ['shandong-2022', '371723', 60],
      ['shandong-2022', '371700', 60, 61],
      ['shandong-2022', '370800', 71, 72],
      ['shizhong-2023', '370100', 52, 54],
      ['weinan-2024', '610526', 19],
    ]);
  });

  it('tells of contradictions that the figures themselves show', () => {
    const dalian = (measure: string) => valueById(`dalian-2022-${measure}`) ?? Number.NaN;
    expect(dalian('special-trade-inspections') + dalian('sweep-premises')).toBe(dalian('premises-inspected'));
    const hazards = ['hazardous-goods', 'special-trade', 'fire', 'sweep'].map((kind) => dalian(`${kind}-hazards`));
    expect(hazards.reduce((sum, hazard) => sum + hazard)).toBe(4656);
    expect(dalian('hazards-rectified')).toBeLessThan(dalian('summer-night-hazards'));
    const treated = (100 * dalian('road-hazards-treated')) / dalian('road-hazards-found');
    expect([treated.toFixed(1), dalian('road-hazard-treatment-rate')]).toEqual(['67.4', 66]);
    const resolved = (100 * dalian('disputes-resolved')) / dalian('disputes-found');
    expect([resolved.toFixed(1), dalian('dispute-resolution-rate')]).toEqual(['97.3', 97.6]);
    const criminalShare = (source: string, both: string) => {
      const [all = 0, criminal = 0, publicOrder = 0] = [both, 'criminal-calls-change', 'public-order-calls-change'].map(
        (measure) => valueById(`${source}-${measure}`),
      );
      return Math.round((100 * (all - publicOrder)) / (criminal - publicOrder));
    };
    expect(criminalShare('dongying-2024', 'offence-calls-change')).toBe(4);
    expect(criminalShare('shizhong-2023', 'criminal-and-public-order-calls-change')).toBe(33);
  });

  it('gives every contradiction in both languages, with its figures', () => {
    expect(record.contradictions).toHaveLength(13);
    for (const { source, observations, text } of record.contradictions) {
      for (const id of observations) expect(byId.get(id)?.source).toBe(source);
      expect(text.en).not.toBe(text.zh);
    }
    expect(record.contradictions.at(-1)?.observations).toHaveLength(4);
  });

  it('says of every source what it covers', () => {
    for (const { id, covers } of record.sources.values()) {
      expect(covers?.zh, id).toBeTruthy();
      expect(covers?.en, id).toMatch(/[a-z]/);
    }
  });

  it('has no conflict', () => {
    expect(record.conflicts).toEqual([]);
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

describe('the cards of places', () => {
  const boundaries = readBoundaries();
  const withAreas = {
    ...record,
    observations: [...record.observations, ...observeAreas([...boundaries.areas, ...boundaries.provinces], '2018')],
  };

  it.each([
    ['370500', 52, 2],
    ['210200', 108, 1],
    ['610500', 32, 1],
    ['370103', 26, 1],
    ['370000', 27, 2],
  ])('%s has %d figures of %d bulletins, whatever else is known of it', (adcode, count, sourceCount) => {
    expect(placeFigures(withAreas, topicsOf(record), adcode)).toMatchObject({ count, sourceCount });
  });

  it('a prefecture has its census and its land beside them', () => {
    const { context } = placeFigures(withAreas, topicsOf(record), '370500');
    expect(context.map(({ measure }) => measure.id).sort()).toEqual(['land-area', 'resident-population']);
  });

  it('the ecology officers of Dongying are one figure of two periods', () => {
    const officers = placeFigures(withAreas, topicsOf(record), '370500')
      .own.flatMap(({ figures }) => figures)
      .find(({ measure }) => measure.id === 'ecology-police-officers');
    expect(officers?.series.points.map(({ period, observations }) => [period.end, observations[0]?.value])).toEqual([
      ['2022-01-10', 182],
      ['2024-10-12', 221],
    ]);
  });
});
