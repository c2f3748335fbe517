import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_PATTERNS, signsIn, TEXT_PATTERNS } from '../../../src/core/cells/periodPatterns';

/** What periods are written with. */
const piece = fc.constantFrom(
  ...'2024 2023 24 9 09 1 12 31 3 年 年度 月 月份 日 号 - -- — ~ 至 到 to / . , _ 第 前 个 一 二 三 十 十二 元 上 下 旬 季度 半年 Q q1 H h2 M m09 FY fy'.split(
    ' ',
  ),
  ..."Sep september Mar. may July “ ” 十四五 时期 末 底 截至 全年 财年 累计 T10:20 5时 st th ' ’".split(' '),
  ' ',
);

describe('the forms that periods are written in', () => {
  it('are tried with every text that one of them is found in', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('');
        const signs = signsIn(text);
        for (const { pattern, needs } of [...TEXT_PATTERNS, ...CELL_PATTERNS]) {
          pattern.lastIndex = 0;
          if (pattern.test(text)) expect([pattern.source, signs & needs]).toEqual([pattern.source, needs]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('are mostly not tried with a year alone, and hardly any with a text of none', () => {
    const tried = (text: string) => TEXT_PATTERNS.filter(({ needs }) => (signsIn(text) & needs) === needs).length;
    expect(tried('2024年发案')).toBeLessThan(TEXT_PATTERNS.length / 2);
    expect(tried('发案')).toBeLessThan(TEXT_PATTERNS.length / 6);
  });
});
