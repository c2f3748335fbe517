import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/core/grid/decodeText';
import { ascii, bytesOf, GB, utf8 } from './bytes';

const TEXT = '城市,案件\n大连,12\n';
const GB_BYTES = bytesOf(GB.城市, 0x2c, GB.案件, 0x0a, GB.大连, ascii(',12\n'));

function utf16(text: string, isLittle: boolean): number[] {
  return [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a mark', bytesOf(0xef, 0xbb, 0xbf, [...utf8(TEXT)])],
    ['UTF-16 LE with a mark', bytesOf(0xff, 0xfe, utf16(TEXT, true))],
    ['UTF-16 BE with a mark', bytesOf(0xfe, 0xff, utf16(TEXT, false))],
    ['UTF-16 LE without a mark', bytesOf(utf16(TEXT, true))],
    ['UTF-16 BE without a mark', bytesOf(utf16(TEXT, false))],
    ['GB 18030', GB_BYTES],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, mixed: null, undecodable: null });
  });

  it('reads Big5, whose bytes are other characters of GB 18030', () => {
    const big5 = [
      [0xbf, 0xa4, 0xa5, 0xab],
      0x2c,
      [0xa5, 0xf3, 0xbc, 0xc6],
      0x0a,
      [0xc0, 0xd9, 0xab, 0x6e, 0xa5, 0xab],
    ] as const;
    expect(decodeText(bytesOf(...big5, ascii(',12\n')))).toEqual({
      text: '縣市,件數\n濟南市,12\n',
      mixed: null,
      undecodable: null,
    });
  });

  it('reads UTF-16 of characters that have a zero themselves', () => {
    expect(decodeText(bytesOf(utf16('一,1\n一一,2\n', true))).text).toBe('一,1\n一一,2\n');
  });

  it('reads four-byte characters of GB 18030', () => {
    // U+3400, 0x81 0x39 0xEE 0x39.
    expect(decodeText(bytesOf(GB.大连, 0x81, 0x39, 0xee, 0x39)).text).toBe('大连㐀');
  });

  it('reads a line of GB 18030 within UTF-8, and tells it', () => {
    const bytes = bytesOf([...utf8('城市,案件\n大连,1\n')], GB.沈阳, ascii(',2\n'));
    const decoded = decodeText(bytes);
    expect(decoded).toEqual({ text: '城市,案件\n大连,1\n沈阳,2\n', mixed: { line: 3, count: 1 }, undecodable: null });
  });

  it('reads a line of UTF-8 within GB 18030, and tells it', () => {
    const bytes = bytesOf(GB.城市, 0x0a, GB.大连, 0x0a, GB.沈阳, 0x0a, [...utf8('鞍山市\n')]);
    expect(decodeText(bytes)).toEqual({
      text: '城市\n大连\n沈阳\n鞍山市\n',
      mixed: { line: 4, count: 1 },
      undecodable: null,
    });
  });

  it('keeps the rest of a damaged text of UTF-8', () => {
    const bytes = bytesOf([...utf8('城市名称\n大连市区')], 0xe5, 0x0a, [...utf8('沈阳\n')]);
    expect(decodeText(bytes)).toEqual({
      text: '城市名称\n大连市区\ufffd\n沈阳\n',
      mixed: null,
      undecodable: { line: 2, count: 1 },
    });
  });
});
