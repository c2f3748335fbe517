import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalDataIn } from '../../../src/core/privacy/personalDataIn';
import { PERSONAL_NOTICES, personalNotice } from '../../../src/core/privacy/personalNotice';
import { timesAsLong } from '../../timesAsLong';

/** The example of GB 11643-1999, and one that ends in X. */
const [IDENTITY_NUMBER, WITH_X] = ['11010519491231002X', '440524188001010014'];

const column = (heading: string, ...cells: string[]) => [['城市', heading], ...cells.map((cell) => ['大连', cell])];

describe('personalDataIn finds', () => {
  it.each([
    ['alone', IDENTITY_NUMBER],
    ['with a digit at its end', WITH_X],
    ['in small letters', IDENTITY_NUMBER.toLowerCase()],
    ['within a text', `嫌疑人（${IDENTITY_NUMBER}）`],
    ['in full-width digits', '１１０１０５１９４９１２３１００２Ｘ'],
    ['with spaces', '110105 19491231 002X'],
  ])('one identity number %s', (_, cell) => {
    expect(personalDataIn(column('备注', '', cell))).toEqual({
      kind: 'identity-number',
      column: 2,
      heading: '备注',
      row: 3,
    });
  });

  it('identity numbers that a spreadsheet took for quantities', () => {
    const rounded = ['110105194912310000', '440524188001010000', '210202199001010000'];
    expect(personalDataIn(column('编号', ...rounded))).toMatchObject({ kind: 'identity-number', row: 2 });
  });

  it.each([
    [['13912345678', '+86 139 1234 5678', '139-1234-5678', '无']],
    [['8613912345678', '13812345679', '15012345678']],
    [['139****5678', '138****5679', '150****5678']],
    [['张三13912345678', '李四13812345679', '王五15012345678、15112345678']],
  ])('mobile numbers as in %j', (cells) => {
    expect(personalDataIn(column('备注', ...cells))).toMatchObject({ kind: 'mobile-number', column: 2, row: 2 });
  });

  it('plates, of which three are enough', () => {
    const cells = ['辽B12345', '京AD12345', '粤Z1234港', ...Array.from({ length: 20 }, () => '—')];
    expect(personalDataIn(column('备注', ...cells))).toMatchObject({ kind: 'plate', row: 2 });
    expect(personalDataIn(column('备注', '辽B·A1234'))).toMatchObject({ kind: 'plate' });
  });

  it.each([
    ['姓名', '张三'],
    ['受害人姓名（必填）', '李四'],
    ['身份证号码', '2102**********1234'],
    ['联系电话', '0411-83636363'],
    ['报警人电话1', '83636363'],
    ['Phone No.', '0411 83636363'],
    ['家庭住址', '中山区人民路1号'],
    ['车牌号', 'B12345'],
    ['护照号码', 'E12345678'],
    ['Full name', 'Zhang San'],
  ])('the heading %s above %s', (heading, cell) => {
    expect(personalDataIn(column(heading, cell, ''))).toEqual({ kind: 'heading', column: 2, heading, row: 1 });
  });

  it('a heading below a title', () => {
    const grid = [['2024年登记表'], [], ['序号', '姓名', '年龄'], ['1', '张三', '30'], ['2', '李四', '31']];
    expect(personalDataIn(grid)).toEqual({ kind: 'heading', column: 2, heading: '姓名', row: 3 });
  });

  it('personal data without a heading, and does not say them again', () => {
    const grid = [
      ['大连', '13912345678'],
      ['沈阳', '13812345678'],
      ['鞍山', '15012345678'],
    ];
    expect(personalDataIn(grid)).toEqual({ kind: 'mobile-number', column: 2, heading: '', row: 1 });
  });
});

describe('personalDataIn lets pass', () => {
  it.each([
    ['填表人：张三', `身份证：${IDENTITY_NUMBER}`],
    ['联系人: 李四', '13912345678'],
    ['制表人：王五', '审核人：赵六', '0411-83636363'],
    ['注：本表由张三（13912345678）填报'],
  ])('a line below the table that says who filled it in: %s %s', (...line) => {
    expect(personalDataIn([['城市', '案件'], ['大连', '12'], ['沈阳', '34'], line])).toBeNull();
    expect(personalDataIn([line, ['城市', '案件'], ['大连', '12'], ['沈阳', '34']])).toBeNull();
  });

  it('no identity number beside a figure, whatever the row is called', () => {
    const row = ['备注：张三', IDENTITY_NUMBER, '12'];
    expect(personalDataIn([['城市', '编号', '案件'], row])).toMatchObject({ kind: 'identity-number', row: 2 });
  });

  it.each([
    '电话诈骗案件',
    '电信网络诈骗',
    '地址数',
    '110报警电话数',
    '110报警电话',
    '电话量',
    '手机被盗案件',
    '被盗手机',
    '手机（部）',
    '电话',
    '补办身份证',
    '伪造车牌',
    '住址变更登记',
    '重名姓名数',
    'Mobile phone thefts',
    'Stolen number plates',
    'Passports issued',
  ])('figures under %s', (heading) => {
    expect(personalDataIn(column(heading, '1203', '28', '12.3万', '--'))).toBeNull();
  });

  it('kinds of things stolen, or of documents, in a long table', () => {
    const rows = ['手机', '身份证', '车牌', '电话', '现金'].map((kind) => ['大连', kind, '—']);
    expect(personalDataIn([['城市', '类别', '数量'], ...rows])).toBeNull();
  });

  it.each([
    ['amounts in yuan', ['13800000000', '15234000000', '18000000000元', '13912345678元', '9876543210']],
    [
      'two that look like mobile numbers among many',
      ['13912345678', '13812345679', ...Array.from({ length: 9 }, () => '12')],
    ],
    ['a wrong check digit', ['110105194912310021']],
    ['no date of birth', ['110105194913310020', '110105000000000000']],
    ['adcodes and codes of bulletins', ['210200', '370500', '2024071500012']],
    ['places and roads', ['京津冀', '辽宁大连', '沈海高速G15', '京A区域']],
    ['decimals', ['0.139123456789012345', '13912345678.5']],
  ])('%s', (_, cells) => {
    expect(personalDataIn(column('数值', ...cells))).toBeNull();
  });

  it('a heading above nothing', () => {
    expect(
      personalDataIn([
        ['城市', '姓名', '案件'],
        ['大连', '', '12'],
      ]),
    ).toBeNull();
  });

  it('any table of figures', () => {
    const figure = fc.oneof(
      fc.integer({ min: -1e7 + 1, max: 1e7 - 1 }).map(String),
      fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((value) => value.toFixed(2)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { minLength: 1 }), (rows) => {
        expect(personalDataIn([['城市', '案件', '电话'], ...rows.map((row) => ['大连', ...row])])).toBeNull();
      }),
    );
  });
});

it('reads many rows about as fast as they can be written down', () => {
  const grid = [['城市', '年份', '案件'], ...Array.from({ length: 1e5 }, (_, i) => ['大连市', '2024', String(i)])];
  expect(personalDataIn(grid)).toBeNull();
  const times = timesAsLong(
    () => personalDataIn(grid),
    () => JSON.stringify(grid),
  );
  expect(times).toBeLessThan(30);
});

describe('personalNotice', () => {
  it('says which column, in which row, and of what kind', () => {
    const notice = personalNotice({ kind: 'plate', column: 3, heading: '', row: 7 }, 'a\u202e.csv');
    expect(notice).toEqual({
      code: 'table-personal-plate',
      severity: 'error',
      values: { file: 'a.csv', column: 3, heading: '—', row: 7 },
    });
    expect(Object.keys(PERSONAL_NOTICES)).toContain(notice.code);
  });
});
