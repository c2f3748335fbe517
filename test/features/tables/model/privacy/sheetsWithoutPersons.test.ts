import { describe, expect, it } from 'vitest';
import { sheetsWithoutPersons as guard } from '../../../../../src/features/tables/model/privacy/sheetsWithoutPersons';
import { context, gridOf } from '../builtContext';

const sheetsWithoutPersons = (sheets: Parameters<typeof guard>[0], fileName: string) =>
  guard(sheets, fileName, context.resolve);
const sheetOf = (text: string) => ({ name: '', grid: gridOf(text) });

const FIGURES = {
  name: '汇总',
  grid: [
    ['城市', '案件'],
    ['大连', '12'],
  ],
};
const PERSONS = {
  name: '名单',
  grid: [
    ['城市', '编号'],
    ['大连', '11010519491231002X'],
  ],
};

describe('sheetsWithoutPersons', () => {
  it('leaves out a list of persons beside the figures, and tells of it', () => {
    const allowed = sheetsWithoutPersons([FIGURES, PERSONS], '案件.xlsx');
    expect(allowed).toMatchObject({ ok: true, sheets: [FIGURES] });
    expect(allowed.ok && allowed.notices).toMatchObject([
      { code: 'table-personal-identity-number', values: { file: '案件.xlsx · 名单', row: 2 } },
    ]);
  });

  it('refuses a file of nothing else', () => {
    const refused = { ok: false, notice: { values: { file: '案件.xlsx' } } };
    expect(sheetsWithoutPersons([PERSONS], '案件.xlsx')).toMatchObject(refused);
  });

  it.each([
    ['城市|报案|联系电话\n大连|3|13812345678\n沈阳|4|13912345678\n鞍山|5|13712345678\n', '联系电话'],
    ['城市|负责人姓名|报案\n大连|张三|3\n沈阳|李四|4\n鞍山|王五|5\n', '负责人姓名'],
    ['城市|报案|值班电话\n大连|3|0411-12345678\n沈阳|4|024-12345678\n', '值班电话'],
  ])('blanks contacts beside the figures of places, and tells of it', (text, heading) => {
    const allowed = sheetsWithoutPersons([sheetOf(text)], '案件.csv');
    if (!allowed.ok) throw new Error(allowed.notice.code);
    expect(allowed.notices).toMatchObject([{ code: 'table-contacts-left-out', values: { file: '案件.csv', heading } }]);
    const cells = allowed.sheets[0]!.grid.flat();
    expect(cells).toContain(heading);
    expect(cells.join(' ')).not.toMatch(/1[389]\d{9}|-12345678|张三|王五/);
    expect(cells).toEqual(expect.arrayContaining(['大连', '3', '沈阳', '4']));
  });

  it.each([
    ['begins with persons', '姓名|城市|案件\n张三|大连|1\n李四|沈阳|2\n'],
    ['names those whom rows are about', '城市|受害人姓名|金额\n大连|张三|1\n沈阳|李四|2\n'],
    ['only says 姓名', '城市|姓名|金额\n大连|张三|1\n沈阳|李四|2\n'],
    ['has several rows of a place', '城市|金额|联系电话\n大连|3|13812345678\n大连|4|13912345678\n沈阳|5|13712345678\n'],
    ['holds addresses', '城市|金额|家庭住址\n大连|3|中山路1号\n沈阳|5|青年大街2号\n'],
  ])('refuses a table that %s', (_, text) => {
    expect(sheetsWithoutPersons([sheetOf(text)], '案件.csv').ok).toBe(false);
  });
});
