import { describe, expect, it } from 'vitest';
import { withBreakdown } from '../../../../src/features/tables/model/recognise/breakdownColumns';
import { withCategoryColumns } from '../../../../src/features/tables/model/recognise/categoryColumns';
import { areAttributes } from '../../../../src/features/tables/model/recognise/identifiers';
import type { ColumnRole } from '../../../../src/features/tables/model/tableLayout';
import { context, gridOf } from './builtContext';

const { resolve } = context;

describe('texts that sort places', () => {
  const roles = (headings: string, rows: string, ...of: ColumnRole[]) =>
    withCategoryColumns(of, headings.split('|'), gridOf(rows), resolve).join(' ');

  it('are categories where nothing else is read of a table', () => {
    expect(roles('城市|风险', '沈阳|高\n大连|低\n鞍山|高\n抚顺|低', 'place', 'ignored')).toBe('place category');
    expect(roles('城市|风险', '沈阳|高\n大连|低\n|高\n|低\n鞍山|高', 'place', 'ignored')).toBe('place category');
  });

  it.each<[string, string, ColumnRole[]]>([
    ['there are figures', '沈阳|高|1\n大连|低|2\n鞍山|高|3\n抚顺|低|4', ['place', 'ignored', 'value']],
    ['rows name measures', '沈阳|高|甲\n大连|低|乙\n鞍山|高|甲\n抚顺|低|乙', ['place', 'ignored', 'measure']],
    ['there are no places', '沈阳|高|x\n大连|低|y\n鞍山|高|z\n抚顺|低|w', ['ignored', 'ignored', 'ignored']],
    ['all say the same', '沈阳|高|\n大连|高|\n鞍山|高|\n抚顺|高|', ['place', 'ignored', 'ignored']],
    ['each says something else', '沈阳|红砖|\n大连|大海|\n鞍山|铁厂|\n抚顺|煤田|', ['place', 'ignored', 'ignored']],
    [
      'they are long',
      `沈阳|${'甲'.repeat(31)}|\n大连|低|\n鞍山|低|\n抚顺|${'甲'.repeat(31)}|`,
      ['place', 'ignored', 'ignored'],
    ],
  ])('are none where %s', (_, rows, of) => expect(roles('城市|风险|', rows, ...of)).toBe(of.join(' ')));
});

describe('a column that tells rows of one place apart', () => {
  const roles = (headings: string, rows: string, ...of: ColumnRole[]) =>
    withBreakdown(of, headings.split('|'), gridOf(rows), resolve).join(' ');
  const BASE: ColumnRole[] = ['place', 'ignored', 'value'];

  it.each<[string, string, ColumnRole[], string]>([
    ['城市|性别|人数', '沈阳|男|1\n沈阳|女|2\n大连|男|3\n大连|女|4', BASE, 'place breakdown value'],
    ['城市|性别|人数', '沈阳|男|1\n沈阳|女|2\n大连|男|3\n大连|女|4\n鞍山|男|\n鞍山|男|', BASE, 'place breakdown value'],
    ['城市|说法|人数', '沈阳|1|1\n沈阳|2|2\n大连|3|3\n大连|4|4', BASE, 'place ignored value'],
    ['城市|说法|人数', '沈阳|1月|1\n沈阳|2月|2\n大连|1月|3\n大连|2月|4', BASE, 'place ignored value'],
    ['城市|说法|人数', '沈阳|甲|1\n沈阳|乙|2\n大连|丙|3\n大连|丁|4', BASE, 'place ignored value'],
    ['城市|说法|人数', '沈阳|大连|1\n沈阳|鞍山|2\n抚顺|大连|3\n抚顺|鞍山|4', BASE, 'place ignored value'],
    ['城市|性别|人数', '沈阳|男|1\n大连|女|2', BASE, 'place ignored value'],
    ['城市|年龄|人数', '沈阳|0|1\n沈阳|1|2\n大连|0|3\n大连|1|4', ['place', 'value', 'value'], 'place breakdown value'],
    ['城市|说法|人数', '沈阳|0|1\n沈阳|1|2\n大连|0|3\n大连|2|4', ['place', 'value', 'value'], 'place value value'],
  ])('of %s in %j', (headings, rows, of, expected) => expect(roles(headings, rows, ...of)).toBe(expected));

  it('sorts by whole small numbers alone', () => {
    expect(areAttributes('级别', ['1', '12.0'])).toBe(true);
    expect(areAttributes('级别', ['1', 'x2'])).toBe(false);
    expect(areAttributes('级别', ['1', '-2'])).toBe(false);
  });
});
