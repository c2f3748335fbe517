import { describe, expect, it } from 'vitest';
import { createLanguages } from '../../../src/i18n/createLanguages';
import { wordsIn } from '../../../src/ui/wording/useWords';
import { linesText, whereText } from '../../../src/ui/wording/whereText';
import { GEOGRAPHIES, observation, source } from '../atlasFixture';

const english = wordsIn(createLanguages('en').t, 'en', { geographies: GEOGRAPHIES, measures: new Map() });
const chinese = wordsIn(createLanguages('zh').t, 'zh', { geographies: GEOGRAPHIES, measures: new Map() });
/** A page with a menu, a title and a blank line after each paragraph. */
const page = source({ body: [6, 8, 10] });

describe('where a figure stands', () => {
  it('is a paragraph as a reader counts them, with the line beside it', () => {
    expect(linesText(english, [8], page)).toBe('paragraph 2 (line 8 of the text)');
    expect(linesText(english, [6, 10], page)).toBe('paragraphs 1, 3 (lines 6, 10 of the text)');
    expect(linesText(chinese, [6, 10], page)).toBe('第 1、3 段（文本第 6、10 行）');
  });

  it('is the paragraph alone where the line is the same number', () => {
    expect(linesText(english, [2], source({ body: [1, 2, 3] }))).toBe('paragraph 2');
  });

  it('is the line where nobody said which lines are paragraphs, or where it is none of them', () => {
    expect(linesText(english, [8], source())).toBe('line 8 of the text');
    expect(linesText(english, [8], null)).toBe('line 8 of the text');
    expect(linesText(english, [8, 77], page)).toBe(
      'paragraph 2 (line 8 of the text), line 77 of the text, beside the article',
    );
    expect(linesText(chinese, [77], page)).toBe('正文以外，文本第 77 行');
  });

  it('is a cell of a reader’s file, and nothing where there is no document', () => {
    expect(whereText(english, observation({ paragraphs: [], line: 12, column: 3 }), page)).toBe('row 12, column 3');
    expect(whereText(english, observation({ paragraphs: [] }), page)).toBeNull();
    expect(whereText(english, observation({ paragraphs: [6] }), page)).toBe('paragraph 1 (line 6 of the text)');
  });
});
