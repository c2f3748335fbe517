import { describe, expect, it } from 'vitest';
import { columnNames, layoutAtHand, type TableLayout } from '../../../../src/features/tables/model/tableLayout';
import { figuresOf, read } from './builtContext';

const recognised: TableLayout = {
  headingRow: 1,
  headingRows: 1,
  roles: ['place', 'value', 'value'],
  level: 'prefecture',
  period: { start: '2024-02-01', end: '2024-02-29' },
  year: 2024,
};
const headings = ['城市', '2月案件', '2月破案'];
const said: TableLayout = {
  ...recognised,
  roles: ['place', 'value', 'ignored'],
  period: { start: '2024-01-01', end: '2024-01-31' },
  columns: columnNames(['城市', '1月案件', '1月破案']),
};

describe('layoutAtHand', () => {
  it('is what was said of the table, or what was recognised', () => {
    expect(layoutAtHand(null, recognised, headings)).toBe(recognised);
    expect(layoutAtHand(said, recognised, headings)).toEqual(said);
  });

  it('takes of an earlier table what was said of the columns, and no period', () => {
    const kept = { ...said, isEarlier: true };
    expect(layoutAtHand(kept, recognised, headings)).toEqual({ ...recognised, roles: said.roles });
    expect(layoutAtHand(kept, recognised, ['城市', '2月破案', '2月案件'])).toBe(recognised);
    const { columns: _, ...unnamed } = kept;
    expect(layoutAtHand(unnamed, recognised, headings)).toBe(recognised);
  });
});

describe('a table that comes again', () => {
  const table = '2024年2月各市案件\n城市|案件|破案\n大连|5|4\n沈阳|6|3\n';

  it('is of its own period', () => {
    const columns = ['城市', '案件', '破案'];
    const again = read(table, { fileName: 't.csv', layout: { ...said, columns, isEarlier: true } });
    expect(figuresOf(again).map(([, period]) => period)).toEqual(['2024-02-29', '2024-02-29']);
    expect(again.report.notices.map(({ code }) => code)).not.toContain('table-columns-changed');
  });

  it('says that what was said of other columns does not count', () => {
    const again = read(table, {
      fileName: 't.csv',
      layout: { ...said, isEarlier: true, columns: ['城市', '破案', '案件'] },
    });
    expect(again.report.notices.map(({ code }) => code)).toEqual(['table-columns-changed']);
  });
});
