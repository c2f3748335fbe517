import { describe, expect, it } from 'vitest';
import { printSpan } from '../../../../src/features/bulletins/model/times/calendar';
import { findTimes } from '../../../../src/features/bulletins/model/times/findTimes';
import { resolveTime } from '../../../../src/features/bulletins/model/times/resolveTime';

const frame = { start: '2024-01-01', end: '2024-06-30' };

function spansOf(text: string, asOf = '2024-07-18') {
  return findTimes(text).map(({ meaning }) => {
    const span = resolveTime(meaning, { asOf, frame, operation: { start: '2024-03-15', end: null } });
    return span === null ? null : printSpan(span);
  });
}

describe('an expression of time', () => {
  it.each([
    ['今年1至5月', '2024-01-01..2024-05-31'],
    ['1-7月', '2024-01-01..2024-07-31'],
    ['前5个月', '2024-01-01..2024-05-31'],
    ['上半年', '2024-01-01..2024-06-30'],
    ['第二季度', '2024-04-01..2024-06-30'],
    ['2023年', '2023-01-01..2023-12-31'],
    ['去年全年', '2023-01-01..2023-12-31'],
    ['去年同期', '2023-01-01..2023-06-30'],
    ['今年以来', '2024-01-01..2024-07-18'],
    ['“十四五”以来', '2021-01-01..2024-07-18'],
    ['截至2023年底', '..2023-12-31'],
    ['12月', '2023-12-01..2023-12-31'],
    ['上月', '2024-06-01..2024-06-30'],
    ['6月25日至7月3日', '2024-06-25..2024-07-03'],
    ['国庆七天（10月1日至7日）', '2023-10-01..2023-10-07'],
    ['2023年7月至2024年6月', '2023-07-01..2024-06-30'],
    ['二零二三年十一月廿二日', '2023-11-22'],
    ['行动以来', '2024-03-15..2024-07-18'],
    ['行动前两个月', '2024-01-15..2024-03-14'],
  ])('%s is %s', (text, span) => {
    expect(spansOf(text)).toEqual([span]);
  });

  it.each(['9时30分', '凌晨1时许', '星期五', '农历七月初六'])('%s governs no figure', (text) => {
    expect(spansOf(text)).toEqual([null]);
  });

  it.each(['12个月', '三年', '3起', '1月余'])('is none in %s', (text) => {
    expect(findTimes(text).filter(({ meaning }) => meaning.kind === 'day')).toEqual([]);
  });
});
