import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesOf } from '../../../src/core/cells/noteMarks';
import type { UnreadReason } from '../../../src/core/cells/numberCell';
import { readNumberCell } from '../../../src/core/cells/readNumberCell';
import type { Qualifier } from '../../../src/core/record/observation';

const MISSING = [
  ...[
    '',
    ' ',
    '　',
    '-',
    '--',
    '---',
    '—',
    '——',
    '–',
    '－',
    '―',
    '…',
    '……',
    '...',
    '·',
    '/',
    '／',
    '*',
    '***',
    '_',
    '~',
  ],
  ...[
    '无',
    '無',
    '（无）',
    '无数据',
    '暂无',
    '暂无数据',
    '未公布',
    '未统计',
    '尚未公布',
    '待定',
    '保密',
    '缺测',
    '不详',
    '缺失',
    '不适用',
  ],
  ...['n/a', 'N/A', 'NA', 'n.a.', 'NaN', 'null', 'NULL', 'None', 'no data', '#N/A', 'Ｎ／Ａ', '—%', '[-]'],
];

describe('readNumberCell', () => {
  it.each<[string, number, string, Qualifier?]>([
    ['1,234.5', 1234.5, ''],
    ['１２３４', 1234, ''],
    ['１，２３４．５', 1234.5, ''],
    ['12.3%', 12.3, '%'],
    ['１２．３％', 12.3, '%'],
    ['12.3‰', 1.23, '%'],
    ['28.2万', 282_000, ''],
    ['14.5亿元', 1_450_000_000, '元'],
    ['4180.74万元', 41_807_400, '元'],
    ['3600萬輛', 36_000_000, '輛'],
    ['28.2万余人次', 282_000, '人次', 'over'],
    ['28.2余万人次', 282_000, '人次', 'over'],
    ['1,200余', 1200, '', 'over'],
    ['1200多名', 1200, '名', 'over'],
    ['90%以上', 90, '%', 'or-more'],
    ['1200+', 1200, '', 'or-more'],
    ['≥100', 100, '', 'or-more'],
    ['>100', 100, '', 'exceeding'],
    ['约1,200', 1200, '', 'about'],
    ['约为1200', 1200, '', 'about'],
    ['大约1200人', 1200, '人', 'about'],
    ['≈1200', 1200, '', 'about'],
    ['1200人左右', 1200, '人', 'about'],
    ['约1200上下', 1200, '', 'about'],
    ['近1200左右', 1200, '', 'nearly'],
    ['近300', 300, '', 'nearly'],
    ['逾百亿元', 10_000_000_000, '元', 'exceeding'],
    ['超过5万人', 50_000, '人', 'exceeding'],
    ['日均1200人次', 1200, '人次', 'daily-mean'],
    ['1200人次', 1200, '人次'],
    ['12 起', 12, '起'],
    ['12（起）', 12, '起'],
    ['12(万元)', 120_000, '元'],
    ['12.3起/万人', 12.3, '起/万人'],
    ['5千克', 5, '千克'],
    ['3万千瓦时', 30_000, '千瓦时'],
    ['12km2', 12, 'km2'],
    ['12 km²', 12, 'km²'],
    ['12 thousand persons', 12_000, 'persons'],
    ['¥1,200', 1200, '元'],
    ['￥1,200.50', 1200.5, '元'],
    ['$12', 12, '美元'],
    ['0', 0, ''],
    ['０', 0, ''],
    ['零', 0, ''],
    ['〇', 0, ''],
    ['0.00%', 0, '%'],
    ['0起', 0, '起'],
    ['零发案', 0, '发案'],
    ['二十三', 23, ''],
    ['一百零五起', 105, '起'],
    ['千余起', 1000, '起', 'over'],
    ['两起', 2, '起'],
    ['百分之十二', 12, '%'],
    ['千分之五', 0.5, '%'],
    ['100日元', 100, '日元'],
    ['百分之十二点五', 12.5, '%'],
    ['二十三点五万元', 235_000, '元'],
    ['三成', 30, '%'],
    ['三成五', 35, '%'],
    ['3.5成', 35, '%'],
    ['12万5千', 125_000, ''],
    ['1亿2千3百万元', 123_000_000, '元'],
    ['2亿500万元', 205_000_000, '元'],
    ['12万5千余人', 125_000, '人', 'over'],
    ['12万5000人', 125_000, '人'],
    ['1万零5百', 10_500, ''],
    ['1000（初步核算数）', 1000, ''],
    ['1000（快报）', 1000, ''],
    ['1000(p)', 1000, ''],
    ['1000（全省第一）', 1000, ''],
    ['12（万）', 120_000, ''],
    ['100（以上）', 100, '', 'or-more'],
    ['一万二', 12_000, ''],
    ['一百五', 150, ''],
    ['两千零五十', 2050, ''],
    ['三亿五千万元', 350_000_000, '元'],
    ['>=95%', 95, '%', 'or-more'],
    ['不低于95%', 95, '%', 'or-more'],
    ['大于5', 5, '', 'exceeding'],
    ['1200(约)', 1200, '', 'about'],
    ['1200（估计）', 1200, '', 'about'],
    ['1.2E+05', 120_000, ''],
    ['1e-3', 0.001, ''],
    ['1.2×10⁴', 12_000, ''],
    ['1.2*10^4元', 12_000, '元'],
    ['1.2×10⁻³', 0.0012, ''],
    ['10^4', 10_000, ''],
    ['12.3起/10万人', 12.3, '起/10万人'],
    ['12.3/100000人', 12.3, '/100000人'],
    ['.5', 0.5, ''],
    ['123456789012', 123_456_789_012, ''],
    ['1000000000000000', 1e15, ''],
    ["1'234'567", 1_234_567, ''],
    ['1’234', 1234, ''],
    ['1\u00a0234', 1234, ''],
    ['1\u202f234.5', 1234.5, ''],
    ["'1234", 1234, ''],
    ['★12', 12, ''],
    ['12*', 12, ''],
    ['12¹', 12, ''],
    ['12[3]', 12, ''],
    ['12起〔注1〕', 12, '起'],
    ['12起。', 12, '起'],
    ['共12起', 12, '起'],
    ['\ufeff12\t', 12, ''],
  ])('reads %j as %d of %j', (text, value, unit, qualifier = 'none') => {
    expect(readNumberCell(text)).toEqual({ status: 'read', value, unit, qualifier });
  });

  it.each<[string, number, string]>([
    ['-34.2', -34.2, ''],
    ['-34.2%', -34.2, '%'],
    ['−34.2', -34.2, ''],
    ['－34.2', -34.2, ''],
    ['–34.2%', -34.2, '%'],
    ['- 34.2 %', -34.2, '%'],
    ['(1,234)', -1234, ''],
    ['（12.3%）', -12.3, '%'],
    ['(-12)', -12, ''],
    ['（下降12%）', -12, '%'],
    ['(+12%)', 12, '%'],
    ['↓34.2%', -34.2, '%'],
    ['▼3', -3, ''],
    ['34.2%↓', -34.2, '%'],
    ['-34.2%↓', -34.2, '%'],
    ['↑12', 12, ''],
    ['12%↑', 12, '%'],
    ['下降34.2%', -34.2, '%'],
    ['下降0.0%', 0, '%'],
    ['减少3.1个百分点', -3.1, '个百分点'],
    ['上升3.1百分点', 3.1, '百分点'],
    ['增长12%', 12, '%'],
    ['上升5', 5, ''],
    ['降34.2%', -34.2, '%'],
    ['同比下降34.2%', -34.2, '%'],
    ['较去年同期增长1.5倍', 1.5, '倍'],
    ['增长-3.2%', -3.2, '%'],
    ['负增长3.2%', -3.2, '%'],
    ['减少1.2万起', -12_000, '起'],
    ['+12%', 12, '%'],
    ['+12', 12, ''],
    ['持平', 0, '%'],
    ['与去年同期持平', 0, '%'],
  ])('reads the rise or fall %j as %d of %j', (text, value, unit) => {
    expect(readNumberCell(text)).toEqual({ status: 'read', value, unit, qualifier: 'none', isSigned: true });
  });

  it.each(MISSING)('takes %j as missing', (text) => {
    expect(readNumberCell(text)).toEqual({ status: 'missing' });
  });

  it.each<[string, UnreadReason]>([
    ['1 234', 'ambiguous-separator'],
    ['1 234,5', 'ambiguous-separator'],
    ['1.234,5', 'ambiguous-separator'],
    ['1.234.567', 'ambiguous-separator'],
    ['12,34', 'ambiguous-separator'],
    ['12,34,567', 'ambiguous-separator'],
    ['0,123', 'ambiguous-separator'],
    ['10-20', 'range'],
    ['10—20', 'range'],
    ['10~20人', 'range'],
    ['3-5', 'range'],
    ['3％至5％', 'range'],
    ['12±3', 'range'],
    ['三四起', 'range'],
    ['二三十人', 'range'],
    ['十七八', 'range'],
    ['一百一百', 'no-number'],
    ['3、4', 'several-numbers'],
    ['12 13', 'several-numbers'],
    ['12\n13', 'several-numbers'],
    ['1/2', 'ratio'],
    ['5/7', 'ratio'],
    ['5:3', 'ratio'],
    ['2/3起', 'ratio'],
    ['5人/3起', 'ratio'],
    ['1½', 'ratio'],
    ['三分之一', 'ratio'],
    ['三至五起', 'range'],
    ['13.8%和19.3%', 'several-numbers'],
    ['由12%降至10%', 'several-numbers'],
    ['12起（其中重伤3起）', 'several-numbers'],
    ['2024-01-31', 'no-figure'],
    ['2024/1/31', 'no-figure'],
    ['9/30/2024', 'no-figure'],
    ['2024年', 'no-figure'],
    ['2024年1-9月', 'no-figure'],
    ['1-9月', 'no-figure'],
    ['Sep-24', 'no-figure'],
    ['12:30', 'no-figure'],
    ['12:30:15', 'no-figure'],
    ['0411', 'no-figure'],
    ['A12', 'no-figure'],
    ['<5', 'bound'],
    ['≤3%', 'bound'],
    ['不足10', 'bound'],
    ['10起以下', 'bound'],
    ['下降-3%', 'ambiguous-sign'],
    ['↑-3%', 'ambiguous-sign'],
    ['下降3%↑', 'ambiguous-sign'],
    ['--3', 'ambiguous-sign'],
    ['5-', 'ambiguous-sign'],
    ['±5', 'ambiguous-sign'],
    ['5w', 'unclear-multiplier'],
    ['12k', 'unclear-multiplier'],
    ['1200p', 'unclear-multiplier'],
    ['1200 E', 'forecast'],
    ['3M元', 'unclear-multiplier'],
    ['10⁴', 'unexplained-mark'],
    ['10²', 'unexplained-mark'],
    ['12³%', 'no-figure'],
    ['12①', 'unexplained-mark'],
    ['12起②', 'unexplained-mark'],
    ['①②③', 'unexplained-mark'],
    ['5\u200b7', 'hidden-characters'],
    ['72\u202e23', 'hidden-characters'],
    ['\u000112', 'hidden-characters'],
    ['12\b', 'hidden-characters'],
    ['1\ufffd2', 'hidden-characters'],
    ['12\u3164', 'hidden-characters'],
    ['12/', 'no-figure'],
    ['第3', 'no-figure'],
    ['第3名', 'no-figure'],
    ['第三', 'no-figure'],
    ['3rd', 'no-figure'],
    ['1000来人', 'no-figure'],
    ['1000左右人', 'no-figure'],
    ['—34.2%', 'no-figure'],
    ['降至34.2%', 'no-figure'],
    ['=HYPERLINK("https://example.org","12")', 'formula'],
    ['=SUM(A1:A9)', 'formula'],
    ['#REF!', 'formula'],
    ['#DIV/0!', 'formula'],
    ['#VALUE!', 'formula'],
    ['#NAME?', 'formula'],
    ['####', 'formula'],
    ['1e16', 'too-large'],
    ['1E999', 'too-large'],
    ['1000000000000001', 'too-large'],
    ['210203199001011234', 'too-large'],
    ['99999999亿', 'too-large'],
    ['1万2', 'several-numbers'],
    ['2023年末常住人口（万人）', 'no-figure'],
    ['5月发案', 'no-figure'],
    ['5.2（升）', 'ambiguous-sign'],
    ['12万500', 'several-numbers'],
    ['12.5亿5千万', 'several-numbers'],
    ['八点三十', 'several-numbers'],
    ['三点五分', 'several-numbers'],
    ['12(预计)', 'forecast'],
    ['1200左右(预计)', 'forecast'],
    ['1000（预计完成）', 'forecast'],
    ['1000（年度计划数）', 'forecast'],
    ['1000(E)', 'forecast'],
    ['1000E', 'forecast'],
    ['1000 预计', 'forecast'],
    ['1000（target）', 'forecast'],
    ['预计1000', 'forecast'],
    ['（计划）1000元', 'forecast'],
    ['1000（上年数）', 'unclear-remark'],
    ['1000（不含高新区）', 'unclear-remark'],
    ['1000（含莱芜）', 'unclear-remark'],
    ['1000（累计）', 'unclear-remark'],
    ['1000（其中：女）', 'unclear-remark'],
    ['12（万吨标准煤）', 'unclear-remark'],
    ['3.2%（下降）', 'ambiguous-sign'],
    ['3.2（↓）', 'ambiguous-sign'],
    ['大幅下降', 'no-number'],
    ['基本持平', 'no-number'],
    ['nil', 'no-number'],
    ['是', 'no-number'],
    ['万元', 'no-number'],
    ['%', 'no-number'],
    ['三亚市', 'no-number'],
    ['六安', 'no-number'],
    ['四平市', 'no-number'],
    ['百色市', 'no-number'],
    ['九江', 'no-number'],
    ['十堰市', 'no-number'],
    ['翻一番', 'no-number'],
    [`全市共破获电信网络诈骗案件1200起，${'抓获犯罪嫌疑人若干名，'.repeat(6)}`, 'no-figure'],
  ])('does not read %j: %s', (text, reason) => {
    expect(readNumberCell(text)).toEqual({ status: 'unread', reason });
  });

  it('takes a mark off where the table has its note, and never makes a 10 of a power of it', () => {
    const isNote = notesOf([['城市', '案件'], ['注：①含高新区。②初步核算数'], ['1.全市口径'], ['3']]);
    const read = (text: string) => readNumberCell(text, isNote);
    expect(read('12①')).toMatchObject({ status: 'read', value: 12, unit: '' });
    expect(read('12起②')).toMatchObject({ status: 'read', value: 12, unit: '起' });
    expect(read('12²')).toMatchObject({ status: 'read', value: 12 });
    expect(read('12③')).toEqual({ status: 'unread', reason: 'unexplained-mark' });
    expect(read('10²')).toEqual({ status: 'unread', reason: 'unexplained-mark' });
    expect(read('10①')).toMatchObject({ status: 'read', value: 10 });
  });

  it('gives a result for any text', () => {
    const piece = fc.constantFrom(
      ...'0123456789.,-+()%‰ 万亿千百十一二零余多约近下降增↑↓年月日起人元/[]★①²³ＡaE=#\'"\u00a0\ud800',
    );
    const soup = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), soup), (text) => {
        const cell = readNumberCell(text);
        if (cell.status === 'read') expect(Math.abs(cell.value)).toBeLessThanOrEqual(1e15);
        else expect(['missing', 'unread']).toContain(cell.status);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['zh', 'en'])('reads what Intl writes in %s, grouped or not', (language) => {
    const numbers = fc
      .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }))
      .map(([digits, decimals]) => ({ value: Number((digits / 10 ** decimals).toFixed(decimals)), decimals }));
    fc.assert(
      fc.property(numbers, fc.boolean(), ({ value, decimals }, useGrouping) => {
        const text = new Intl.NumberFormat(language, { minimumFractionDigits: decimals, useGrouping }).format(value);
        expect(readNumberCell(text)).toMatchObject({ status: 'read', value: value === 0 ? 0 : value, unit: '' });
      }),
    );
  });

  it('never reads a missing mark, whatever spaces are about it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MISSING), fc.constantFrom('', ' ', '　', '\u00a0', '\t'), (mark, space) => {
        expect(readNumberCell(`${space}${mark}${space}`)).toEqual({ status: 'missing' });
      }),
    );
  });

  it('reads a number with multiplier and unit as the product', () => {
    const multipliers = fc.constantFrom<[string, number]>(['', 1], ['百', 100], ['千', 1e3], ['万', 1e4], ['亿', 1e8]);
    const unitsOfCells = fc.constantFrom('', '人', '起', '元', '人次', '辆');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), multipliers, unitsOfCells, (tenths, [word, factor], unit) => {
        const value = Number(((tenths / 10) * factor).toPrecision(12));
        expect(readNumberCell(`${tenths / 10}${word}${unit}`)).toMatchObject({ status: 'read', value, unit });
      }),
    );
  });
});
