import { differenceCiede2000 } from 'culori';
import { describe, expect, it } from 'vitest';
import { categoryColours } from '../../../../src/core/portrayal/categoryColours';
import { type Appearance, inksOf } from '../../../../src/core/portrayal/palette';
import { rampColours } from '../../../../src/core/portrayal/ramp';
import { MOST_CATEGORIES } from '../../../../src/core/record/categories/categories';
import { categoriesOf } from '../../../../src/core/record/categories/categoriesOf';
import { eyes } from '../../portrayal/eyes';

const ciede2000 = differenceCiede2000();
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
  ])('%j', (cells, names) => {
    expect(categoriesOf(cells)).toEqual({ names, isOrdered: true });
  });

  it('has those without a scale by how often they are named, what is left over below all', () => {
    const cells = ['其他', '其他', '其他', '盗窃', '诈骗', '诈骗', '赌博'];
    expect(categoriesOf(cells)).toEqual({ names: ['其他', '赌博', '盗窃', '诈骗'], isOrdered: false });
    expect(categoriesOf(['高', '盗窃']).isOrdered).toBe(false);
    expect(categoriesOf(['高', '高'])).toEqual({ names: ['高'], isOrdered: false });
  });
});

describe.each(appearances)('the colours of categories by %s', (appearance) => {
  const inks = inksOf(appearance);
  const letters = [...'abcdefghi'].map((letter) => `${letter}${letter}`);
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
    expect(unordered).toHaveLength(MOST_CATEGORIES);
    expect(() => categoryColours(named(...letters, 'jj'), 'blues', appearance)).toThrow('10 categories');
  });
});
