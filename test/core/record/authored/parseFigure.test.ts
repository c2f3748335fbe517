import { describe, expect, it } from 'vitest';
import { hedgeAfter, hedgeBefore, parseFigure } from '../../../../src/core/record/authored/parseFigure';

describe('parseFigure', () => {
  it.each([
    ['28.2万人次', 282_000, 'none', '人次'],
    ['7.7万余人次', 77_000, 'over', '人次'],
    ['3600余萬輛', 36_000_000, 'over', '輛'],
    ['52萬餘個', 520_000, 'over', '個'],
    ['1200余名', 1200, 'over', '名'],
    ['1564万余元', 15_640_000, 'over', '元'],
    ['90%以上', 90, 'or-more', '%'],
    ['逾百億元', 10_000_000_000, 'exceeding', '元'],
    ['突破2540萬', 25_400_000, 'exceeding', ''],
    ['近30萬畝', 300_000, 'nearly', '畝'],
    ['约300名', 300, 'about', '名'],
    ['300人左右', 300, 'about', '人'],
    ['千余起', 1000, 'over', '起'],
    ['3.5个百分点', 3.5, 'none', '个百分点'],
    ['三波次', 3, 'none', '波次'],
    ['第一', 1, 'none', ''],
    ['“零发案”', 0, 'none', '发案'],
  ])('reads %s', (published, value, qualifier, unit) => {
    expect(parseFigure(published)).toMatchObject({ status: 'read', figure: { value, qualifier, unit } });
  });

  it('says where number and hedge stand without their unit', () => {
    expect(parseFigure('7.7万余人次')).toMatchObject({ figure: { start: 0, end: 5 } });
  });

  it('refuses what is not one figure', () => {
    expect(parseFigure('大幅下降')).toEqual({ status: 'unreadable', reason: 'no-numeral' });
    expect(parseFigure('')).toEqual({ status: 'unreadable', reason: 'no-numeral' });
    expect(parseFigure('13.8%和19.3%')).toEqual({ status: 'unreadable', reason: 'several-numerals' });
  });

  it('knows a hedge that was cut off', () => {
    expect(hedgeBefore('修復濕地近')).toBe('nearly');
    expect(hedgeAfter('餘名')).toBe('over');
    expect(hedgeAfter('以上的村居')).toBe('or-more');
    expect(hedgeAfter('起')).toBe('none');
  });
});
