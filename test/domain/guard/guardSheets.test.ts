import { describe, expect, it } from 'vitest';
import { guardSheets } from '../../../src/domain/guard/guardSheets';

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

describe('guardSheets', () => {
  it('leaves out a list of persons beside the figures, and tells of it', () => {
    const guarded = guardSheets([FIGURES, PERSONS], '案件.xlsx');
    expect(guarded).toMatchObject({ ok: true, sheets: [FIGURES] });
    expect(guarded.ok && guarded.notices).toMatchObject([
      { code: 'table-personal-identity-number', values: { file: '案件.xlsx · 名单', row: 2 } },
    ]);
  });

  it('refuses a file of nothing else', () => {
    const refused = { ok: false, notice: { values: { file: '案件.xlsx' } } };
    expect(guardSheets([PERSONS], '案件.xlsx')).toMatchObject(refused);
  });
});
