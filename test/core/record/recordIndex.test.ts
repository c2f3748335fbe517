import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureById, figuresAt, figuresOf } from '../../../src/core/record/recordIndex';
import { parseTableFigureId } from '../../../src/core/record/tableObservation';
import { plain, quarter, recordWith, tableOf, tableRow, thefts } from '../portrayal/readerTables';
import { cases, dalian, dongying, observe, weinan } from './records';

const YEAR = { start: '2024-01-01', end: '2024-12-31' };
const published = observe(dongying, cases, 620);
const table = tableOf(thefts, [
  tableRow(dongying, quarter(1), 5, { row: 12, column: 4, text: '5余', qualifier: 'over' }),
  tableRow(dongying, quarter(4), 7),
  tableRow(dongying, YEAR, 24),
  tableRow(dalian, quarter(2), 0),
]);
const record = recordWith([thefts], [table], published);

describe('the figures of a record', () => {
  it('are found by id, published and own, without being made before', () => {
    expect(figureById(record, published.id)).toBe(published);
    const id = 'own-thefts@370500@2024-01-01_2024-03-31';
    expect(figureById(record, id)).toEqual({
      id,
      source: 'own-table',
      adcode: '370500',
      measure: 'own-thefts',
      value: 5,
      unit: 'cases',
      comparator: 'none',
      period: quarter(1),
      qualifier: 'over',
      scope: 'all',
      published: '5余',
      paragraphs: [],
      note: '',
      file: '自己.xlsx',
      line: 12,
      column: 4,
    });
  });

  it.each([
    'own-thefts@370500@2024-04-01_2024-06-30',
    'own-thefts@610500@2024-01-01_2024-03-31',
    'own-other@370500@2024-01-01_2024-03-31',
    'own-thefts@370500@2024',
    'own-thefts@070500@2024-01-01_2024-03-31',
    '',
  ])('are not found by %j', (id) => {
    expect(figureById(record, id)).toBeNull();
  });

  it('of an area are those of both, and of a measure those of its table', () => {
    expect(figuresAt(record, '370500').map(({ value }) => value)).toEqual([620, 8000, 5, 24, 7]);
    expect(figuresAt(record, '210200').map(({ value }) => value)).toEqual([12500, 0]);
    expect(figuresOf(record, thefts.id).adcodes).toEqual(['210200', '370500']);
    expect(figuresOf(record, thefts.id).countOf('370500')).toBe(3);
    expect(figuresOf(record, 'none').adcodes).toEqual([]);
  });

  it('is the newest that ends by a day, the longest of those that end on it', () => {
    const figures = figuresOf(record, thefts.id);
    expect(figures.until('370500', null)?.value).toBe(24);
    expect(figures.until('370500', '2024-12-30')?.value).toBe(5);
    expect(figures.until('370500', '2024-03-30')).toBeNull();
    expect(figures.until(weinan.adcode, null)).toBeNull();
  });

  it('is the same of a table and of observations', () => {
    const period = fc.constantFrom(quarter(1), quarter(2), quarter(3), quarter(4), YEAR);
    const row = fc.tuple(fc.constantFrom(dongying, dalian), period, fc.integer({ min: 0, max: 50 }));
    const day = fc.option(fc.constantFrom('2023-12-31', '2024-03-31', '2024-05-01', '2024-12-31'));
    fc.assert(
      fc.property(fc.array(row), period, day, (rows, asked, until) => {
        const own = recordWith(
          [thefts],
          [
            tableOf(
              thefts,
              rows.map((each) => tableRow(...each)),
            ),
          ],
        );
        const [inTable, asList] = [figuresOf(own, thefts.id), figuresOf(plain(own), thefts.id)];
        for (const { adcode } of [dongying, dalian, weinan]) {
          expect(inTable.of(adcode)).toEqual(asList.of(adcode));
          expect(inTable.at(adcode, asked)).toEqual(asList.at(adcode, asked));
          expect(inTable.until(adcode, until)).toEqual(asList.until(adcode, until));
          expect(inTable.countOf(adcode)).toBe(asList.countOf(adcode));
        }
      }),
    );
  });
});

describe('the id of an own figure', () => {
  it('says where it stands, whatever its measure is called', () => {
    expect(parseTableFigureId('own-a@b@370500@2024-01-01_2024-03-31')).toEqual({
      measure: 'own-a@b',
      adcode: '370500',
      period: quarter(1),
    });
  });
});
