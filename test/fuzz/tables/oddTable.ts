import fc from 'fast-check';
import { plainTables } from './plainTable';

/** Cells of every kind that tables hold, in no order that makes sense. */
const cell = fc.oneof(
  fc.constantFrom(
    '大连',
    '沈阳市',
    '济南',
    '莱芜市',
    '吉林',
    '海南',
    '东菅市',
    '辽宁省',
    '370500',
    '合计',
    '其他',
    '全省',
  ),
  fc.constantFrom(
    '',
    '--',
    '无',
    '…',
    '1,234',
    '12.3%',
    '28.2万',
    '=A1',
    '1.234,5',
    '3.5亿元',
    '10-20',
    '5/7',
    '<5',
    '约30',
    '12①',
  ),
  fc.constantFrom(
    '2024年1-9月',
    '上半年',
    '2024',
    '2024-03-31',
    '20240331',
    '45292',
    '1月',
    '城市',
    '年份',
    '指标',
    '单位',
    '性别',
  ),
  fc.constantFrom(
    '发案',
    '人口(万人)',
    'GDP',
    '男',
    '女',
    '起',
    '万元',
    '单位：万元',
    '数据库：分省年度数据',
    '注：本表',
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.nat().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);

/** Rows of such cells, some below a heading. */
const oddRows: fc.Arbitrary<readonly (readonly string[])[]> = fc
  .tuple(
    fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 10 }),
    fc.option(
      fc.constantFrom(
        ['城市', '2023年', '2024年'],
        ['城市', '发案(万起)', '破案率'],
        ['地区', '指标', '单位', '2024年'],
      ),
    ),
  )
  .map(([rows, heading]) => (heading === null ? rows : [heading, ...rows]));

/** Plain tables with such cells in the place of a few. */
const spoiltTables: fc.Arbitrary<readonly (readonly string[])[]> = fc
  .tuple(plainTables, fc.array(fc.tuple(fc.nat(40), fc.nat(4), cell), { minLength: 1, maxLength: 8 }))
  .map(([{ cells }, spoilt]) => {
    const own = cells.map((row) => [...row]);
    for (const [row, column, text] of spoilt) own[row % own.length]![column] = text;
    return own.map((row) => Array.from(row, (text) => text ?? ''));
  });

export const oddCells = fc.oneof(
  { weight: 1, arbitrary: oddRows },
  { weight: 3, arbitrary: spoiltTables },
  { weight: 2, arbitrary: plainTables.map(({ cells }) => cells) },
);

export const oddNames: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('2024年.csv', 't.csv', '2023年各市人口（万人）.xlsx', '.csv'),
  fc.string({ maxLength: 12 }),
);
