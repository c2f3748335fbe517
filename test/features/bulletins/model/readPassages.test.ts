import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../src/features/bulletins/model/intake/foldText';
import { readPassages } from '../../../../src/features/bulletins/model/intake/passages';

describe('a text', () => {
  it('is folded character by character', () => {
    const text = '蘭州，優良天數１３８天；损失2,296万,同比';
    expect(foldText(text)).toBe('兰州，优良天数138天；损失2,296万，同比');
    expect(foldText(text)).toHaveLength(text.length);
  });

  it('keeps the offset of each character', () => {
    const text = '首页\n全市接报火灾 412 起，亡 2 人。';
    const [menu, body] = readPassages(text);
    expect([menu?.role, body?.role]).toEqual(['furniture', 'body']);
    expect(body?.text).toBe('全市接报火灾412起，亡2人。');
    expect(text.charAt(body!.at[body!.text.indexOf('412')]!)).toBe('4');
  });

  it('has its cut numbers joined', () => {
    expect(readPassages('全市共接收投诉，举报8.46\n万件，同比增长。')).toHaveLength(1);
    expect(readPassages('查处各类违法案件1,\n286件，同比下降。')[0]?.text).toContain('1,286件');
  });
});
