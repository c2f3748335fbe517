import fc from 'fast-check';

/** A table in which nothing can be read in two ways, with the figures that anybody would read in it. */
export interface PlainTable {
  readonly fileName: string;
  readonly cells: readonly (readonly string[])[];
  readonly figures: readonly PlainFigure[];
}

export interface PlainFigure {
  readonly adcode: string;
  readonly year: string;
  readonly value: number;
  /** From 1. */
  readonly row: number;
  readonly column: number;
}

/** Cities as a table may write them, each of one place. */
const PLACES = [
  ['济南市', '370100'],
  ['青岛', '370200'],
  ['东营市', '370500'],
  ['大连市', '210200'],
  ['沈阳', '210100'],
  ['鞍山市', '210300'],
  ['广州市', '440100'],
  ['深圳', '440300'],
  ['杭州市', '330100'],
  ['宁波市', '330200'],
  ['南京', '320100'],
  ['成都市', '510100'],
  ['武汉', '420100'],
  ['西安市', '610100'],
  ['长沙市', '430100'],
  ['昆明', '530100'],
] as const;

/** Headings with the power of ten that they count in. */
const MEASURES = [
  ['案件数', 0],
  ['常住人口(万人)', 4],
  ['地区生产总值（亿元）', 8],
  ['损失金额（元）', 0],
  ['财政收入/万元', 4],
  ['起诉人数', 0],
  ['增长率(%)', 0],
  ['平均值', 0],
] as const;

const digits = fc.oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1000, max: 9_999_999 }));
const decimals = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.stringMatching(/^\.\d{1,2}$/) },
);
const figure = fc.tuple(digits, decimals).map(([whole, part]) => `${whole}${part}`);
const years = fc
  .tuple(fc.integer({ min: 1990, max: 2022 }), fc.integer({ min: 1, max: 3 }))
  .map(([first, count]) => Array.from({ length: count }, (_, index) => String(first + index)));
const places = fc.shuffledSubarray([...PLACES], { minLength: 3, maxLength: 12 });

/** Places below each other, a measure in each column; the name of the file says the year. */
const byMeasure: fc.Arbitrary<PlainTable> = fc
  .tuple(places, fc.shuffledSubarray([...MEASURES], { minLength: 1, maxLength: 4 }), years, rowsOf(4))
  .map(([cities, measures, [year = ''], values]) =>
    tableOf(`${year}年.csv`, ['城市', ...measures.map(([name]) => name)], cities, values, (column) => ({
      power: measures[column]![1],
      year,
    })),
  );

/** Places below each other, a year in each column; the name of the file says the measure. */
const byYear: fc.Arbitrary<PlainTable> = fc
  .tuple(
    places,
    fc.constantFrom(...MEASURES.filter(([name]) => !name.includes('/'))),
    years,
    fc.constantFrom('年', ''),
    rowsOf(3),
  )
  .map(([cities, [name, power], columns, sign, values]) =>
    tableOf(`${name}.csv`, ['地区', ...columns.map((year) => `${year}${sign}`)], cities, values, (column) => ({
      power,
      year: columns[column]!,
    })),
  );

/** A row for each place and year. */
const long: fc.Arbitrary<PlainTable> = fc
  .tuple(places, fc.constantFrom(...MEASURES), years, rowsOf(3))
  .map(([cities, [name, power], each, values]) => {
    const rows = cities.flatMap(([city, adcode], at) =>
      each.map((year, index) => ({ city, adcode, year, text: values[at]![index]! })),
    );
    return {
      fileName: 'table.csv',
      cells: [['年份', '城市', name], ...rows.map(({ year, city, text }) => [year, city, text])],
      figures: rows.map(({ adcode, year, text }, index) => ({
        ...{ adcode, year, value: scaled(text, power), row: index + 2, column: 3 },
      })),
    };
  });

export const plainTables: fc.Arbitrary<PlainTable> = fc
  .tuple(fc.oneof(byMeasure, byYear, long), fc.boolean())
  .map(([table, isGrouped]) => (isGrouped ? grouped(table) : table));

/** The same with its figures as 1,234,567.8. */
function grouped({ fileName, cells, figures }: PlainTable): PlainTable {
  const own = cells.map((row) => [...row]);
  for (const { row, column } of figures) {
    const [whole = '', ...part] = own[row - 1]![column - 1]!.split('.');
    own[row - 1]![column - 1] = [whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ','), ...part].join('.');
  }
  return { fileName, cells: own, figures };
}

function rowsOf(width: number): fc.Arbitrary<readonly (readonly string[])[]> {
  return fc.array(fc.array(figure, { minLength: width, maxLength: width }), { minLength: 12, maxLength: 12 });
}

function tableOf(
  fileName: string,
  headings: readonly string[],
  cities: readonly (typeof PLACES)[number][],
  values: readonly (readonly string[])[],
  termsOf: (column: number) => { readonly power: number; readonly year: string },
): PlainTable {
  const width = headings.length - 1;
  return {
    fileName,
    cells: [headings, ...cities.map(([city], at) => [city, ...values[at]!.slice(0, width)])],
    figures: cities.flatMap(([, adcode], at) =>
      values[at]!.slice(0, width).map((text, column) => {
        const { power, year } = termsOf(column);
        return { adcode, year, value: scaled(text, power), row: at + 2, column: column + 2 };
      }),
    ),
  };
}

/** The nearest double to the decimal number, as the platform reads it: no arithmetic of ours. */
function scaled(text: string, power: number): number {
  return Number(`${text}e${power}`);
}
