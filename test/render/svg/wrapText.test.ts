import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/render/svg/textWidth';
import { wrapText } from '../../../src/render/svg/wrapText';

describe('wrapText', () => {
  const words = fc.array(
    fc.oneof(
      fc.string(),
      fc.stringMatching(/^[一-龥]{0,12}[，。）]?$/),
      fc.constantFrom('（', '《', '”', ' ', '2024-10-12', 'http://example.org/#theme=x&view=1,2,3'),
    ),
    { maxLength: 20 },
  );

  it('never exceeds the width that it is given', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 400 }), fc.boolean(), (parts, width, isBold) => {
        const lines = wrapText(parts.join(''), width, 13, isBold);
        return lines.every((line) => textWidth(line, 13, isBold) <= width);
      }),
    );
  });

  it('loses nothing but space', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 400 }), (parts, width) => {
        const text = parts.join('');
        expect(wrapText(text, width, 13).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('begins no line with closing punctuation and ends none with an opening one', () => {
    const text = '各数字分属（两个）不同时段：最早为《通报》所述，最晚为“十月”（审图号). 没有公布不等于零。';
    for (let width = 40; width < 400; width += 7) {
      const lines = wrapText(text, width, 13);
      for (const line of lines) {
        expect(line).not.toMatch(/^[，。、；：）》”).]/);
        expect(line).not.toMatch(/[（《“]$/);
      }
    }
  });

  it('breaks English between words, and a link where the line ends', () => {
    expect(wrapText('Figures for two areas', 90, 13)).toEqual(['Figures for', 'two areas']);
    const lines = wrapText(`http://example.org/${'a'.repeat(60)}`, 200, 13);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(`http://example.org/${'a'.repeat(60)}`);
  });
});
