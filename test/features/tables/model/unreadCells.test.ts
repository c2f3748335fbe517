import { describe, expect, it } from 'vitest';
import { unreadFigure } from '../../../../src/core/record/unreadFigure';
import { carryTable } from '../../../../src/features/tables/model/carry/carryTable';
import { readTable } from '../../../../src/features/tables/model/read/readTable';
import { context, gridOf, read, untouched } from './builtContext';

const YEAR = { start: '2024-01-01', end: '2024-12-31' };
const FOUR_CELLS = `
  城市   | 2024年案件
  济南市 | 3-5
  青岛市 | 5/7
  烟台市 | 12①
  潍坊市 | --
  淄博市 | 9
`;

describe('a cell that is no figure', () => {
  it('is told apart from none, with what is printed and where', () => {
    expect(read(FOUR_CELLS).figures[0]!.unread).toEqual([
      { adcode: '370100', period: YEAR, text: '3-5', row: 2, column: 2 },
      { adcode: '370200', period: YEAR, text: '5/7', row: 3, column: 2 },
      { adcode: '370600', period: YEAR, text: '12①', row: 4, column: 2 },
    ]);
  });

  it('stands for none where another of the same time is read', () => {
    const table = read(
      '城市 | 年份 | 案件\n济南市 | 2024 | 3-5\n济南市 | 2024 | 4\n济南市 | 2023 | 5/7\n青岛市 | 2024 | 9',
    );
    expect(table.figures[0]!.unread?.map(({ text }) => text)).toEqual(['5/7']);
  });

  it('is each of several for one area that wait for a decision', () => {
    const [table] = read('城市 | 2024年案件\n济南市 | 3\n济南市 | 4\n青岛市 | 9').figures;
    expect(table!.unread).toEqual([{ adcode: '370100', period: YEAR, text: '3 / 4', row: 2, column: 2 }]);
  });

  it('is of each part, and of the sum of them without its text', () => {
    const grid = gridOf(
      '城市 | 性别 | 2024年案件\n济南市 | 男 | 3-5\n济南市 | 女 | 4\n青岛市 | 男 | 9\n青岛市 | 女 | 8',
    );
    const first = readTable(grid, untouched, context).report.measures[0]!;
    const sumsParts = { ...untouched, measures: { [first.part!.whole]: { sumsParts: true } } };
    const { figures, report } = readTable(grid, sumsParts, context);
    const whole = figures[report.measures.findIndex(({ part }) => part?.text === '')]!;
    expect([whole.adcodes, whole.unread?.map(({ adcode, text }) => [adcode, text])]).toEqual([
      ['370200'],
      [['370100', '']],
    ]);
  });

  it.each(['约见王五后定', '王五 3', '3 13900001111', '三\u200b5'])(
    'is not repeated where it says more than a number: %s',
    (cell) => {
      const [table] = read([
        ['城市', '2024年案件'],
        ['济南市', cell],
        ['青岛市', '9'],
        ['烟台市', '8'],
      ]).figures;
      expect(table!.unread).toMatchObject([{ adcode: '370100', text: '' }]);
    },
  );

  it('travels with the table as far as it is shown', () => {
    const grid = gridOf(
      '城市 | 2024年案件 | 备注\n济南市 | 3-5 | 甲\n青岛市 | 见王五 | 乙\n淄博市 | 9 |\n烟台市 | 7 |',
    );
    const carried = carryTable(grid, untouched, context);
    expect(carried).toMatchObject({
      ok: true,
      cells: [
        ['城市', '2024年案件'],
        ['济南市', '3-5'],
        ['青岛市', '未读取'],
        ['淄博市', '9'],
        ['烟台市', '7'],
      ],
    });
  });

  it('is the one of the period that is shown, or the newest', () => {
    const [table] = read('城市 | 2023年 | 2024年\n济南市 | 3-5 | 5/7\n青岛市 | 9 | 8', {
      source: { title: '案件', publisher: '', date: '' },
    }).figures;
    expect(unreadFigure(table!, '370100', null)?.text).toBe('5/7');
    expect(unreadFigure(table!, '370100', { start: '2023-01-01', end: '2023-12-31' })?.text).toBe('3-5');
    expect(unreadFigure(table!, '370100', { start: '2022-01-01', end: '2022-12-31' })).toBeNull();
    expect(unreadFigure(table!, '370200', null)).toBeNull();
  });
});
