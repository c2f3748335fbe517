import { describe, expect, it } from 'vitest';
import { InputError } from '../../../scripts/commandLine';
import { joinJson } from '../../../scripts/join/joinJson';
import { type JoinOptions, joinTable as joined } from '../../../scripts/join/joinTable';
import { workbook } from '../../core/grid/bytes';

const table = '城市,案件\n济南,1\n东营市,2\n东菅市,3\n合计,6\n';

async function joinTable(bytes: Uint8Array, file: string, options: JoinOptions = {}) {
  return joinJson(await joined(bytes, file, options), options.level === undefined);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('joinTable', () => {
  it('prints the match report that the page shows', async () => {
    const report = await joinTable(bytesOf(`\uFEFF${table}`), '2024年.csv');
    expect(report).toMatchObject({
      level: 'prefecture',
      levelGuessed: true,
      form: 'wide',
      columns: [
        { column: 1, heading: '城市', role: 'place' },
        { column: 2, heading: '案件', role: 'value' },
      ],
      counts: { matched: 2, unmatched: 1, ambiguous: 0, setAside: 1, duplicates: 0 },
      open: { places: 1, cells: 0, question: 0 },
      cells: { all: 8, read: 2, refused: 1, missing: 0, setAside: 5, merged: 0 },
    });
    expect(report.ledger.unmatched[0]?.suggestions.map(({ adcode }) => adcode)).toEqual(['370500']);
  });

  it('tells where something is open, and where nothing is', async () => {
    const closed = await joinTable(bytesOf('城市,案件\n济南,1\n东营市,2\n'), '2024年.csv');
    expect(closed.open).toEqual({ places: 0, cells: 0, question: 0 });
    expect((await joinTable(bytesOf('城市,案件\n济南,1\n东营市,2\n'), 't.csv')).open.question).toBe(1);
    expect((await joinTable(bytesOf('城市,案件\n济南,1-2\n东营市,2\n'), '2024年.csv')).open.cells).toBe(1);
  });

  it('reads tabs, semicolons, GB 18030, UTF-16 and tables without a heading', async () => {
    const count = async (bytes: Uint8Array) => (await joinTable(bytes, '2024年.csv')).counts.matched;
    expect(await count(bytesOf(table.replaceAll(',', '\t')))).toBe(2);
    expect(await count(bytesOf(table.replaceAll(',', ';')))).toBe(2);
    expect(await count(bytesOf('济南,1\n东营市,2\n'))).toBe(2);
    expect(await count(bytesOf('济南,1'))).toBe(1);
    // 济南,1 and 大连,2 in GB 18030.
    const gb = [0xbc, 0xc3, 0xc4, 0xcf, 0x2c, 0x31, 0x0a, 0xb4, 0xf3, 0xc1, 0xac, 0x2c, 0x32];
    expect(await count(Uint8Array.from(gb))).toBe(2);
    expect(await count(Uint8Array.from([0xff, 0xfe, ...Buffer.from(table, 'utf16le')]))).toBe(2);
  });

  it('reads the level and the sheet that are asked for', async () => {
    const book = bookOf({
      甲: [
        ['城市', '2024年'],
        ['大连', '1'],
      ],
      乙: [
        ['省', '2024年'],
        ['辽宁', '2'],
        ['山东', '3'],
      ],
    });
    expect(await joinTable(book, 'book.xlsx')).toMatchObject({ sheet: '甲', otherSheets: ['乙'], level: 'prefecture' });
    expect(await joinTable(book, 'book.xlsx', { sheet: '乙' })).toMatchObject({ sheet: '乙', level: 'province' });
    await expect(joinTable(book, 'book.xlsx', { sheet: '丙' })).rejects.toThrow(/no sheet "丙", but 甲, 乙/);
    const behindCover = bookOf({ 封面: [['统计月报']], 二月: [['城市', '2024年2月']] });
    await expect(joinTable(behindCover, 'book.xlsx')).rejects.toThrow(/--sheet reads another of its sheets: 二月\.$/);
    await expect(joinTable(bytesOf(table), 't.csv', { sheet: '丙' })).rejects.toThrow(/^t\.csv has no sheet "丙"\.$/);
    const counties = await joinTable(bytesOf('县,案件\n历下区,1\n历城区,2\n'), '2024年.csv', { level: 'county' });
    expect(counties).toMatchObject({ level: 'county', levelGuessed: false, counts: { matched: 2 } });
  });

  it('says in a sentence what it cannot read', async () => {
    const problem = (bytes: Uint8Array) => joinTable(bytes, 'table.csv');
    await expect(problem(bytesOf(''))).rejects.toThrow(InputError);
    await expect(problem(bytesOf(''))).rejects.toThrow(/table\.csv/);
    await expect(problem(bytesOf('a,b\n1,2\n'))).rejects.toThrow(/No column of table\.csv holds places/);
    await expect(problem(bytesOf('姓名,城市\n张三,大连\n'))).rejects.toThrow(/姓名/);
    await expect(problem(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).rejects.toThrow(/table\.csv/);
  });
});

function bookOf(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Uint8Array {
  const rowOf = (cells: readonly string[], row: number) => {
    const inline = cells.map(
      (cell, column) => `<c r="${'ABC'[column]}${row + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`,
    );
    return `<row r="${row + 1}">${inline.join('')}</row>`;
  };
  return workbook({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map(rowOf).join('') })),
  });
}
