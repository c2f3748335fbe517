import fc from 'fast-check';
import { cleanCell } from '../../../../src/core/grid/cleanCell';
import { writeGrid } from '../../../../src/core/grid/writeGrid';
import { DUPLICATE_CHOICES } from '../../../../src/features/tables/model/decisions';
import type { Project, ProjectTable } from '../../../../src/features/tables/model/project';
import { COLUMN_ROLES, PLACES_LEVELS, type TableLayout } from '../../../../src/features/tables/model/tableLayout';
import {
  COMPARATORS,
  KINDS,
  type MeasureCorrection,
  POLARITIES,
  SPANS,
} from '../../../../src/features/tables/model/tableMeasure';

const word = fc.oneof(
  fc.constantFrom('', '发案', '__proto__', 'constructor', '大连|辽宁|'),
  fc.string({ unit: 'binary' }),
);
const id = (from: string) => fc.string({ unit: fc.constantFrom(...from), minLength: 1, maxLength: 24 });
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const adcode = fc.integer({ min: 100_000, max: 999_999 }).map(String);

const layout: fc.Arbitrary<TableLayout> = fc.record({
  headingRow: fc.nat(40),
  headingRows: fc.nat(4),
  roles: fc.array(fc.constantFrom(...COLUMN_ROLES), { maxLength: 12 }),
  level: fc.constantFrom(...PLACES_LEVELS),
  period: fc.option(fc.tuple(day, day).map((days) => ({ start: days.sort()[0]!, end: days.sort()[1]! }))),
  year: fc.option(fc.integer({ min: 1900, max: 2100 })),
});
const correction: fc.Arbitrary<MeasureCorrection> = fc.record(
  {
    name: word,
    kind: fc.constantFrom(...KINDS),
    unit: word,
    polarity: fc.constantFrom(...POLARITIES),
    span: fc.constantFrom(...SPANS),
    decimals: fc.nat(6),
    comparator: fc.constantFrom(...COMPARATORS),
    topic: fc.option(id('abc-')),
    divisor: fc.option(word),
    sumsParts: fc.boolean(),
  },
  { requiredKeys: [] },
);
const table: fc.Arbitrary<ProjectTable> = fc.record({
  id: id('0123456789abcdefz'),
  fileName: word,
  sheet: word,
  content: id('0123456789abcdef'),
  layout: fc.option(layout),
  decisions: fc.record({
    places: fc.dictionary(word, fc.option(adcode)),
    duplicates: fc.dictionary(fc.oneof(fc.constant('*'), adcode), fc.constantFrom(...DUPLICATE_CHOICES)),
  }),
  measures: fc.dictionary(word, correction),
  source: fc.record({ title: word, publisher: word, date: fc.oneof(fc.constantFrom('', '2024', '2024-06'), day) }),
});

/** Any project that may come to be on the page. */
export const anyProject: fc.Arbitrary<Project> = fc.record({
  id: id('0123456789abcdef'),
  name: word,
  origin: fc.option(id('0123456789abcdef-')),
  tables: fc.uniqueArray(table, { selector: (one) => one.id, maxLength: 4 }),
});

const cell = fc
  .oneof(fc.constantFrom('', '大连', '1,234', '说"明"', '甲;乙'), fc.string({ unit: 'binary' }))
  .map(cleanCell);

/** Cells as they are kept: with something in them. */
export const anyCells: fc.Arbitrary<string> = fc
  .array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 })
  .map((rows) => writeGrid([...rows, ['城市', '发案']]));
