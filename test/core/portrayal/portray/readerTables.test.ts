import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodsOf } from '../../../../src/core/portrayal/periodsOf';
import { portray } from '../../../../src/core/portrayal/portray';
import { valuesOfPeriods } from '../../../../src/core/portrayal/portray/valuesOfPeriods';
import { AS_AUTHORED, type ThemeChoices } from '../../../../src/core/portrayal/shownTheme';
import { normalise } from '../../../../src/core/record/normalise';
import { normaliseTable } from '../../../../src/core/record/normaliseTable';
import type { Measure, Period, PublishedRecord } from '../../../../src/core/record/observation';
import { tableFigures } from '../../../../src/core/record/tableFigures';
import type { Normalisation } from '../../../../src/core/record/theme';
import type { FigureRow } from '../../../../src/features/tables/model/figureTableOf';
import {
  cases,
  censusDay,
  dalian,
  dongying,
  fourAreas,
  measureOf,
  observe,
  population,
  themeOf,
  weinan,
  xian,
} from '../../record/records';
import { plain, quarter, recordWith, tableOf, tableRow, thefts, vehicles } from '../readerTables';

const score = measureOf('own-score', { kind: 'index', unit: '分' });
const shown = (record: PublishedRecord, measure: Measure, choices: Partial<ThemeChoices> = {}) =>
  portray({
    theme: themeOf(measure, { classification: { method: 'equal-interval', classCount: 5 } }),
    choices: { ...AS_AUTHORED, ...choices },
    level: 'prefecture',
    areas: fourAreas,
    record,
    appearance: 'day',
  });
const codesOf = ({ notices }: ReturnType<typeof shown>) => notices.map(({ code }) => code);

const PERIODS: readonly Period[] = [quarter(1), quarter(2), quarter(3), { start: '2024-01-01', end: '2024-09-30' }];
const period = fc.constantFrom(...PERIODS);
const rowsOf = (least: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...fourAreas), period, fc.integer({ min: least, max: 40 })))
    .map((rows): readonly FigureRow[] => rows.map((row) => tableRow(...row)));
const normalisation = fc.subarray(['residents', 'area', 'day', 'own']) as fc.Arbitrary<Normalisation>;
const census = [
  observe(dongying, population, 2_000_000, { source: 'census', period: censusDay }),
  observe(dalian, population, 7_000_000, { source: 'census', period: { start: '2024-05-01', end: '2024-05-01' } }),
  observe(dalian, population, 0, { source: 'census', period: censusDay }),
];

describe('a table of own figures', () => {
  it('is portrayed as the same figures are as observations, the newest and each period', () => {
    fc.assert(
      fc.property(rowsOf(-5), rowsOf(0), normalisation, fc.option(period), (counted, divided, by, chosen) => {
        const tables = [tableOf(thefts, counted), tableOf(vehicles, divided)];
        const record = recordWith([thefts, vehicles], tables, ...census);
        const choices = { normalisation: by, period: chosen };
        const [own, list] = [shown(record, thefts, choices), shown(plain(record), thefts, choices)];
        const seen = ({ areas }: typeof own) => areas.map(({ value, observation }) => ({ value, observation }));
        expect(seen(own)).toEqual(seen(list));
        expect(own.credits).toEqual(list.credits);
        const told = ({ notices }: typeof own) => notices.filter(({ code }) => code !== 'fewer-classes');
        expect(told(own)).toEqual(told(list));
        const { classes: _, symbols: __, isWhole: ___, ...legend } = own.legend;
        expect(list.legend).toMatchObject(legend);
        if (tables[0]!.periods.length < 2) expect(own).toEqual(list);
      }),
      { numRuns: 300 },
    );
  });

  it('is divided in columns as figure by figure', () => {
    fc.assert(
      fc.property(rowsOf(-5), rowsOf(0), normalisation, (counted, divided, by) => {
        const table = tableOf(thefts, counted);
        const record = recordWith([thefts, vehicles], [table, tableOf(vehicles, divided)], ...census);
        const figures = tableFigures(table);
        const singly = fourAreas
          .flatMap(({ adcode }) => figures.of(adcode))
          .map((observation) => normalise(observation, thefts, by, record))
          .flatMap((normalised) => (normalised.ok ? [normalised.value] : []));
        expect([...normaliseTable(table, thefts, by, record, fourAreas)]).toEqual(singly);
      }),
      { numRuns: 300 },
    );
  });

  it('has the same classes and circles whichever period is shown', () => {
    fc.assert(
      fc.property(rowsOf(0), fc.boolean(), (rows, isFilled) => {
        const table = tableOf(thefts, rows);
        fc.pre(table.periods.length > 1);
        const record = recordWith([thefts], [table]);
        const symbol = isFilled ? 'choropleth' : 'proportionalSymbol';
        // The newest figures may be of kinds of period that share no legend; those of one period always may.
        const all = [null, ...table.periods]
          .map((chosen) => shown(record, thefts, { symbol, period: chosen }))
          .filter((portrayal) => !codesOf(portrayal).includes('figures-not-comparable'));
        for (const { classification, legend, areas } of all) {
          expect(classification).toEqual(all[0]!.classification);
          expect(legend.symbols).toEqual(all[0]!.legend.symbols);
          if (isFilled) for (const { value, classIndex } of areas) expect(classIndex === -1).toBe(value === null);
        }
      }),
    );
  });

  it('takes the classes of a large table from a sample that holds the least and the largest', () => {
    const months = Array.from({ length: 200 }, (_, i) => {
      const start = `${2000 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}-01`;
      return { start, end: `${start.slice(0, 8)}28` };
    });
    const areas = Array.from({ length: 50 }, (_, i) => ({ ...dongying, adcode: String(370_100 + 100 * i) }));
    const rows = areas.flatMap((area, i) => months.map((month, j) => tableRow(area, month, i * 200 + j)));
    const record = recordWith([thefts], [tableOf(thefts, rows)]);
    const { values, isWhole } = valuesOfPeriods(record, thefts, [], areas) ?? { values: [], isWhole: false };
    expect([values.length, values[0], values.at(-1), isWhole]).toEqual([4096, 0, 9999, true]);
    // Evenly: each tenth of the figures has about a tenth of the sample.
    const tenths = Array.from({ length: 10 }, (_, i) => [...values].filter((v) => Math.floor(v / 1000) === i).length);
    expect(Math.max(...tenths) - Math.min(...tenths)).toBeLessThan(8);
    expect(valuesOfPeriods(record, thefts, [], areas)?.values).toBe(values);
  });

  it('has the classes of what it is divided by, in each record anew', () => {
    const table = tableOf(thefts, [
      tableRow(dongying, quarter(1), 20),
      tableRow(dongying, quarter(2), 8),
      tableRow(dongying, quarter(3), 9),
    ]);
    const of = (by: Normalisation, residents: number) => {
      const counted = observe(dongying, population, residents, { source: 'census', period: censusDay });
      return [...(valuesOfPeriods(recordWith([thefts], [table], counted), thefts, by, fourAreas)?.values ?? [])];
    };
    expect(of([], 1)).toEqual([8, 9, 20]);
    expect(of(['residents'], 10_000)).toEqual([8, 9, 20]);
    expect(of(['residents'], 20_000)).toEqual([4, 4.5, 10]);
    const record = recordWith([thefts], [table]);
    const values = (by: Normalisation) => [...(valuesOfPeriods(record, thefts, by, fourAreas)?.values ?? [])];
    expect(values(['area'])).toEqual([1, 9 / 8, 20 / 8]);
    expect(values(['day'])).toEqual([8 / 91, 9 / 92, 20 / 91]);
    expect(valuesOfPeriods(record, vehicles, [], fourAreas)).toBeNull();
    expect([...(valuesOfPeriods(record, thefts, [], [dalian])?.values ?? [1])]).toEqual([]);
  });

  it('offers its periods where it has several, at its own level', () => {
    const [one, two] = [tableRow(dongying, quarter(1), 1), tableRow(dongying, quarter(2), 2)];
    const record = recordWith([thefts, vehicles], [tableOf(thefts, [one, two]), tableOf(vehicles, [one])]);
    expect(periodsOf(themeOf(thefts), record, 'prefecture')).toEqual([quarter(1), quarter(2)]);
    expect(periodsOf(themeOf(thefts), record, 'county')).toEqual([]);
    expect(periodsOf(themeOf(vehicles), record, 'prefecture')).toEqual([]);
    expect(periodsOf(themeOf(cases), record, 'prefecture')).toEqual([]);
  });

  it('says that a period has no figures', () => {
    const rows = [tableRow(dongying, quarter(1), 20), tableRow(dongying, quarter(2), 30)];
    const record = recordWith([thefts], [tableOf(thefts, rows)]);
    const { notices } = shown(record, thefts, { period: quarter(3) });
    expect(notices).toEqual([{ code: 'no-figures-of-period', severity: 'info', values: quarter(3) }]);
    expect(codesOf(shown(record, thefts, { period: quarter(2) }))).not.toContain('no-figures-of-period');
  });
});

describe('dividing by a column of the reader’s own', () => {
  const record = (divided: readonly FigureRow[]) =>
    recordWith([thefts, vehicles], [tableOf(thefts, [tableRow(dongying, quarter(2), 30)]), tableOf(vehicles, divided)]);
  const valueBy = (divided: readonly FigureRow[]) =>
    shown(record(divided), thefts, { normalisation: ['own'] }).areas[0]!.value;

  it('takes the figure of the same period, or else the newest that ends by then', () => {
    const earlier = tableRow(dongying, quarter(1), 100_000);
    const later = tableRow(dongying, quarter(3), 1);
    const longer = tableRow(dongying, { start: '2024-01-01', end: quarter(2).end }, 50_000);
    expect(valueBy([earlier, later])).toBe(3);
    expect(valueBy([earlier, longer])).toBe(6);
    expect(valueBy([earlier, longer, tableRow(dongying, quarter(2), 20_000)])).toBe(15);
  });

  it('shows none where there is nothing to divide by, and says so', () => {
    for (const divided of [[], [tableRow(dongying, quarter(3), 5)], [tableRow(dongying, quarter(2), 0)]]) {
      const portrayal = shown(record(divided), thefts, { normalisation: ['own'] });
      expect(portrayal.areas[0]!.value).toBeNull();
      expect(codesOf(portrayal)).toContain('no-own-divisor');
    }
  });

  it('credits the table once, and says what a value is for', () => {
    const portrayal = shown(record([tableRow(dongying, quarter(1), 5)]), thefts, { normalisation: ['own'] });
    expect(portrayal.legend.denominators).toEqual([
      { denominator: 'own', per: 10_000, sources: ['own-table'], period: quarter(1) },
    ]);
    expect(portrayal.credits).toEqual(['own-table', 'boundaries']);
  });

  it('is not offered to a measure that has none', () => {
    const portrayal = shown(record([]), vehicles, { normalisation: ['own'] });
    expect(codesOf(portrayal)).toContain('normalisation-not-offered');
  });
});

describe('small counts of the reader’s own', () => {
  const of = (measure: Measure) =>
    shown(
      recordWith(
        [measure],
        [
          tableOf(
            measure,
            [dongying, dalian, weinan, xian].map((area, i) => tableRow(area, quarter(1), [0, 1, 9, 10][i]!)),
          ),
        ],
      ),
      measure,
    ).notices.find(({ code }) => code === 'small-counts');

  it('are told from 1 to 9', () => {
    expect(of(thefts)).toEqual({
      code: 'small-counts',
      severity: 'info',
      values: { count: 2, adcodes: '210200,610500' },
    });
  });

  it.each(['km', 'km2', 'mu', 'cny', '万元', '公里', '平方米', 'hectares', 'RMB'])('are none of %s', (unit) => {
    expect(of(measureOf('own-quantity', { unit }))).toBeUndefined();
  });

  it('are none of rates, indices and what was published', () => {
    expect(of(measureOf('own-rate', { kind: 'rate', unit: 'percent' }))).toBeUndefined();
    expect(of(score)).toBeUndefined();
    expect(codesOf(shown(recordWith([], [], observe(dongying, cases, 3)), cases))).not.toContain('small-counts');
  });
});

describe('an index', () => {
  it('fills areas, and cannot be divided', () => {
    const record = recordWith([score], [tableOf(score, [tableRow(dongying, quarter(1), 3)])]);
    const portrayal = shown(record, score, { normalisation: ['residents'], symbol: 'proportionalSymbol' });
    expect(portrayal.theme.symbol).toBe('choropleth');
    expect(codesOf(portrayal)).toContain('normalisation-not-offered');
  });
});

describe('what a table says that is no figure', () => {
  const [first, second] = [quarter(1), quarter(2)];
  const table = {
    ...tableOf(score, [tableRow(dongying, first, 3), tableRow(dalian, second, 4), tableRow(weinan, first, 5)]),
    unread: [
      { adcode: dalian.adcode, period: first, text: '3-5', row: 3, column: 2 },
      { adcode: xian.adcode, period: second, text: '', row: 4, column: 3 },
    ],
  };
  const record = recordWith([score], [table]);
  const seen = ({ areas, legend }: ReturnType<typeof shown>) => ({
    areas: areas.map(({ value, unread, fill }) => [value, unread?.text ?? null, fill === null]),
    counts: [legend.published, legend.notComparable, legend.notRead, legend.notPublished],
  });

  it('is a class of its own, neither published nor not', () => {
    const portrayal = shown(record, score, { period: first });
    const { adcode } = dalian;
    expect(portrayal.areas.find((area) => area.adcode === adcode)!.fill).toEqual(portrayal.legend.notReadColour);
    expect(codesOf(portrayal)).toContain('figures-unread');
    expect(seen(portrayal)).toEqual({
      areas: [
        [3, null, false],
        [null, '3-5', false],
        [5, null, false],
        [null, null, true],
      ],
      counts: [2, 0, 1, 1],
    });
  });

  it('is passed over for a figure of another time, where the newest is shown', () => {
    expect(seen(shown(record, score))).toEqual({
      areas: [
        [3, null, false],
        [4, null, false],
        [5, null, false],
        [null, '', false],
      ],
      counts: [3, 0, 1, 0],
    });
  });
});
