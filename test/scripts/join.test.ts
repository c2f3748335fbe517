import { describe, expect, it } from 'vitest';
import { InputError, joinTable } from '../../scripts/join';

const table = '城市,案件\n济南,1\n东营市,2\n东菅市,3\n合计,6\n';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('joinTable', () => {
  it('reports on a table', () => {
    const report = joinTable(bytesOf(`\uFEFF${table}`), 'table.csv', undefined);
    expect(report).toMatchObject({
      level: 'prefecture',
      levelGuessed: true,
      columns: { place: { column: 1, heading: '城市' }, province: null, city: null },
      counts: { matched: 2, unmatched: 1, ambiguous: 0, setAside: 1, duplicates: 0 },
    });
    expect(report.unmatched[0]?.suggestions.map(({ adcode }) => adcode)).toEqual(['370500']);
  });

  it('reads tabs, semicolons, GB 18030, UTF-16 and tables without a heading', () => {
    const count = (bytes: Uint8Array) => joinTable(bytes, 'table.csv', undefined).counts.matched;
    expect(count(bytesOf(table.replaceAll(',', '\t')))).toBe(2);
    expect(count(bytesOf(table.replaceAll(',', ';')))).toBe(2);
    expect(count(bytesOf('济南,1\n东营市,2\n'))).toBe(2);
    expect(count(bytesOf('济南,1'))).toBe(1);
    // 济南,1 and 大连,2 in GB 18030.
    expect(count(Uint8Array.from([0xbc, 0xc3, 0xc4, 0xcf, 0x2c, 0x31, 0x0a, 0xb4, 0xf3, 0xc1, 0xac, 0x2c, 0x32]))).toBe(
      2,
    );
    expect(count(Uint8Array.from([0xff, 0xfe, ...Buffer.from(table, 'utf16le')]))).toBe(2);
  });

  it('says in a sentence what it cannot read', () => {
    const problem = (bytes: Uint8Array) => () => joinTable(bytes, 'table.csv', undefined);
    expect(problem(bytesOf(''))).toThrow(new InputError('table.csv is empty.'));
    expect(problem(bytesOf('a,b\n1,2\n'))).toThrow(/No column of table\.csv holds places/);
    expect(problem(Uint8Array.from([0x50, 0x4b, 3, 4]))).toThrow(/save it as CSV/);
    expect(problem(Uint8Array.from([0xff, 0xff, 0x00, 0xff]))).toThrow(/no text/);
  });
});
