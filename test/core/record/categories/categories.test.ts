import { converter, differenceCiede2000 } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eyes } from '../../../../scripts/site/eyes';
import { categoryColours } from '../../../../src/core/portrayal/categoryColours';
import { type Appearance, inksOf } from '../../../../src/core/portrayal/palette';
import { rampColours } from '../../../../src/core/portrayal/ramp';
import { categoryClasses, categoryClassName, MOST_COLOURS } from '../../../../src/core/record/categories/categories';
import { categoriesOf } from '../../../../src/core/record/categories/categoriesOf';

const ciede2000 = differenceCiede2000();
const toLab = converter('lab65');
const appearances: readonly Appearance[] = ['day', 'night'];
const named = (...names: readonly string[]) => ({ names, isOrdered: false });

describe('categories in their order', () => {
  it.each([
    [
      ['高', '低', '中'],
      ['低', '中', '高'],
    ],
    [
      ['较高', '高', '低', '较低', '中'],
      ['低', '较低', '中', '较高', '高'],
    ],
    [
      ['高风险', '低风险', '中风险'],
      ['低风险', '中风险', '高风险'],
    ],
    [
      ['一级', '三级', '二级'],
      ['三级', '二级', '一级'],
    ],
    [
      ['Ⅱ级', 'Ⅰ级', 'Ⅳ级'],
      ['Ⅳ级', 'Ⅱ级', 'Ⅰ级'],
    ],
    [
      ['良', '优', '差', '中'],
      ['差', '中', '良', '优'],
    ],
    [
      ['强', '弱', '中'],
      ['弱', '中', '强'],
    ],
    [
      ['一般', '特别重大', '较大', '重大'],
      ['一般', '较大', '重大', '特别重大'],
    ],
    [
      ['红色预警', '蓝色预警', '橙色预警', '黄色预警'],
      ['蓝色预警', '黄色预警', '橙色预警', '红色预警'],
    ],
    [
      ['High', 'low', 'Medium'],
      ['low', 'Medium', 'High'],
    ],
    [
      ['B类', 'A类', 'D类'],
      ['D类', 'B类', 'A类'],
    ],
    [
      ['轻度污染', '优', '严重污染', '良', '重度污染'],
      ['优', '良', '轻度污染', '重度污染', '严重污染'],
    ],
    [
      ['4A级', '5A级', '3A级'],
      ['3A级', '4A级', '5A级'],
    ],
    [
      ['五星级', '三星级'],
      ['三星级', '五星级'],
    ],
    [
      ['X', 'IX', 'VIII'],
      ['X', 'IX', 'VIII'],
    ],
  ])('%j', (cells, names) => {
    expect(categoriesOf(cells)).toEqual({ names, isOrdered: true });
  });

  it('has those without a scale by how often they are named, what is left over below all', () => {
    const cells = ['其他', '其他', '其他', '盗窃', '诈骗', '诈骗', '赌博'];
    expect(categoriesOf(cells)).toEqual({ names: ['其他', '赌博', '盗窃', '诈骗'], isOrdered: false });
    expect(categoriesOf(['高', '盗窃']).isOrdered).toBe(false);
    expect(categoriesOf(['高', '高'])).toEqual({ names: ['高'], isOrdered: false });
  });

  it('has them as the reader orders them, where that names all of them', () => {
    const cells = ['高', '低', '中', '低'];
    expect(categoriesOf(cells, ['高', '中', '低'])).toEqual({ names: ['高', '中', '低'], isOrdered: true });
    expect(categoriesOf(cells, [])).toEqual({ names: ['中', '高', '低'], isOrdered: false });
    expect(categoriesOf(cells, ['高', '中'])).toEqual({ names: ['低', '中', '高'], isOrdered: true });
    expect(categoriesOf(['甲市', '乙市'], ['乙市', '甲市', '丙市'])).toEqual({
      names: ['乙市', '甲市'],
      isOrdered: true,
    });
  });

  it('groups those beyond the colours there are, and every category is in exactly one class', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (count) => {
        const classes = categoryClasses(named(...Array.from({ length: count }, (_, index) => `类${index}号`)));
        expect(classes.length).toBe(Math.min(count, MOST_COLOURS));
        const places = classes.flatMap(({ lower, upper }) =>
          Array.from({ length: upper - lower + 1 }, (_, index) => lower + index),
        );
        expect(places).toEqual(Array.from({ length: count }, (_, index) => index));
        for (const { lower, upper } of classes.slice(1)) expect(lower).toBe(upper);
      }),
    );
    const letters = { names: [...'ihgfedcba'], isOrdered: true };
    const [lowest] = categoryClasses(letters);
    expect(categoryClassName(letters, lowest!, 'zh')).toBe('h及以下');
    expect(categoryClassName({ ...letters, isOrdered: false }, lowest!, 'en')).toBe('Other categories');
  });
});

describe.each(appearances)('the colours of categories by %s', (appearance) => {
  const inks = inksOf(appearance);
  const letters = [...'abcdefgh'].map((letter) => `${letter}${letter}`);
  const unordered = categoryColours(named(...letters), 'blues', appearance);
  const warnings = categoryColours(categoriesOf(['绿', '蓝', '黄', '橙', '红']), 'blues', appearance);

  it.each(Object.entries(eyes))('can be told apart, each from each, and from the land: %s', (_, see) => {
    for (const colours of [unordered, warnings]) {
      for (const [index, colour] of colours.entries()) {
        for (const other of colours.slice(index + 1)) expect(ciede2000(see(colour), see(other))).toBeGreaterThan(13);
        for (const ground of [inks.land, inks.hatch, inks.notComparable, inks.neighbour, inks.selected])
          expect(ciede2000(see(colour), see(ground))).toBeGreaterThan(7);
      }
    }
  });

  it('run along the ramp where they are ordered, and give the most frequent the first where not', () => {
    expect(categoryColours(categoriesOf(['低', '中', '高']), 'blues', appearance)).toEqual(
      rampColours('blues', 3, appearance),
    );
    expect(categoryColours(named('乙', '甲'), 'blues', appearance).at(-1)).toEqual(unordered.at(-1));
  });

  it('are as many as there are categories, and no more than can be told apart', () => {
    expect(unordered).toHaveLength(MOST_COLOURS);
    expect(categoryColours(named(...letters, 'jj'), 'blues', appearance)).toEqual(unordered);
  });

  it.each([2, 3, 5, 8])('can be told apart in grey by their order: %i', (count) => {
    const lightness = categoryColours(named(...letters.slice(0, count)), 'blues', appearance).map(
      (colour) => toLab(`rgb(${colour.join()})`)!.l * (appearance === 'day' ? 1 : -1),
    );
    const steps = lightness.slice(1).map((each, index) => lightness[index]! - each);
    for (const step of steps) expect(step).toBeGreaterThan(6);
  });
});
