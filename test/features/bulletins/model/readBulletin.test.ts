import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBulletinReader, readFiles } from '../../../../scripts/bulletin';
import { readAnswerKey } from '../../../../scripts/bulletin/answerKey';
import { readingLines } from '../../../../scripts/bulletin/readingLines';
import { scoreReadings } from '../../../../scripts/bulletin/scoreReadings';

const reader = loadBulletinReader();
const texts = join(import.meta.dirname, '../texts');

/** Figures of a short text, as place, value, unit, comparator and period. */
function figuresOf(text: string, options = {}) {
  return readingLines('text', text, reader(text, options)).flatMap((line) =>
    line.reading === 'figure' ? [[line.place, line.value, line.unit, line.comparator, line.period]] : [],
  );
}

describe('the answer keys', () => {
  // Floors: what was reached. They only rise.
  it.each([
    { folder: 'first', core: 0.997, strict: 0.992 },
    { folder: 'second', core: 1, strict: 1 },
    { folder: 'own', core: 1, strict: 1 },
  ])('$folder', async ({ folder, core, strict }) => {
    const path = join(texts, folder);
    const score = scoreReadings(await readAnswerKey(path), readFiles([path], reader, {}));
    expect(score.core).toBeGreaterThanOrEqual(core);
    expect(score.strict).toBeGreaterThanOrEqual(strict);
    expect(score.wrongSure).toBe(0);
    expect(score.sure / score.judged.length).toBeGreaterThanOrEqual(0.75);
    expect(score.accounted).toBe(score.numerals);
  });

  it('are read alike each time, whatever was read before', () => {
    const text = readFileSync(join(texts, 'first/05-jiangsu-five-cities.txt'), 'utf8');
    const once = readingLines('text', text, loadBulletinReader()(text));
    expect(readingLines('text', text, reader(text))).toEqual(once);
  });
});

describe('a figure', () => {
  const head = '绍兴市公安局通报\n2024-07-18\n今年上半年，全市刑事警情同比下降10%。';

  it('of a list is of its place', () => {
    expect(figuresOf(`${head}\n越城、柯桥两区治安警情分别下降8.9%、11.4%。`).slice(1)).toEqual([
      ['330602', -8.9, '%', null, '2024-01-01..2024-06-30'],
      ['330603', -11.4, '%', null, '2024-01-01..2024-06-30'],
    ]);
  });

  it('of a level before is of that time, and the change follows from it', () => {
    expect(figuresOf(`${head}\n老年人占比由去年同期的12.8%降至8.1%，减少4.7个百分点。`).slice(1)).toEqual([
      ['330600', 12.8, '%', null, '2023-01-01..2023-06-30'],
      ['330600', 8.1, '%', null, '2024-01-01..2024-06-30'],
      ['330600', -4.7, 'pp', 'yoy', '2024-01-01..2024-06-30'],
    ]);
  });

  it('of a place that is compared with is that of the place', () => {
    expect(figuresOf(`${head}\n每10万人火灾死亡0.08人，高于全国的0.07人。`).slice(1)).toEqual([
      ['330600', 0.08, '人', null, '2024-01-01..2024-06-30'],
      ['100000', 0.07, '人', null, '2024-01-01..2024-06-30'],
    ]);
  });

  it('of a stock is of a day', () => {
    expect(figuresOf(`${head}\n全市现有志愿者1.2万人。截至6月底，登记在册企业300家。`).slice(1)).toEqual([
      ['330600', 12000, '人', null, '2024-07-18'],
      ['330600', 300, '家', null, '2024-06-30'],
    ]);
  });

  it.each([
    '力争全年警情再降5%。',
    '6月3日22时许，一名男子被骗12.8万元。',
    '举报线索每条奖励200元。',
    '市民可拨打96110或0575-00001100。',
    '深入推进“1+3+N”模式。',
    '典型案例：“4.15”诈骗案抓获9人。',
  ])('is none in %s', (sentence) => {
    expect(figuresOf(`${head}\n${sentence}`)).toHaveLength(1);
  });

  it('has no place where nothing says one, and the one that is given', () => {
    const text = '今年上半年，全市立案120起。';
    expect(figuresOf(text)).toEqual([[null, 120, '起', null, null]]);
    expect(figuresOf(text, { place: '370500', day: '2024-07-18' })).toEqual([
      ['370500', 120, '起', null, '2024-01-01..2024-06-30'],
    ]);
  });
});

describe('any text', () => {
  it.each(['', '\n\n', '一二三', 'No figures 12 here, 3.5% there.', '，。；'.repeat(50), '\uD83D', '12'.repeat(500)])(
    '%j is read',
    (text) => {
      expect(() => reader(text)).not.toThrow();
    },
  );

  it('of 10 000 characters is read in a moment', () => {
    const text = readFileSync(join(texts, 'first/01-shaoxing-summer-campaign.txt'), 'utf8').repeat(10);
    reader(text);
    const begun = performance.now();
    reader(text);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
