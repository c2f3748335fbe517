import { describe, expect, it } from 'vitest';
import { phrasePieces, titleParts } from '../../../../src/features/stories/slides/phrasePieces';
import { readStory } from '../../../e2e/stagePage';

describe('titleParts', () => {
  it('breaks a title after what it speaks of', () => {
    expect(titleParts('大连：1、3、5 分钟处置圈')).toEqual(['大连：', '1、3、5 分钟处置圈']);
    expect(titleParts('Dongying: long-distance pipelines')).toEqual(['Dongying: ', 'long-distance pipelines']);
    expect(titleParts('损失也在下降')).toEqual(['损失也在下降']);
    expect(titleParts('A scale of 1:50,000')).toEqual(['A scale of 1:50,000']);
  });
});

describe('phrasePieces', () => {
  it('keeps words, lists of numbers and what is counted whole', () => {
    expect(phrasePieces('1、3、5 分钟处置圈')[0]).toMatch(/^1、3、5 分钟/);
    const pieces = phrasePieces('说了“1、3、5”，没有说多少');
    expect(pieces.join('|')).toContain('“1、3、5”，');
    expect(pieces.length).toBeGreaterThan(2);
  });

  it('leaves other languages to the browser', () => {
    expect(phrasePieces('long-distance pipelines')).toEqual(['long-distance pipelines']);
  });

  it('says each title of the atlas as it is written', () => {
    for (const { title } of readStory())
      for (const text of [title.zh, title.en]) expect(titleParts(text).flatMap(phrasePieces).join('')).toBe(text);
  });
});
