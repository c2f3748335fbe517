import { describe, expect, it } from 'vitest';
import { readAsAbove } from '../../../../../src/features/tables/model/recognise/blankCells';
import type { ColumnRole } from '../../../../../src/features/tables/model/tableLayout';
import { context, gridOf } from '../builtContext';

const LONG: ColumnRole[] = ['place', 'measure', 'value'];
const asAbove = (text: string, ...roles: ColumnRole[]) =>
  Object.entries(readAsAbove(gridOf(text), roles, context.resolve))
    .filter(([, is]) => is)
    .map(([column]) => column);

describe('blank cells of places', () => {
  it.each([
    ['every block', '沈阳|甲|1\n|乙|2\n大连|甲|3\n|乙|4'],
    ['two of three blocks', '沈阳|甲|1\n|乙|2\n大连|甲|3\n|乙|4\n鞍山|甲|5'],
    ['rows that are blank, too', '沈阳|甲|1\n|乙|2\n\n大连|甲|3\n|乙|4'],
    ['a single block', '沈阳|甲|1\n|乙|2'],
  ])('mean what stands above where parts go through the same in %s', (_, text) => {
    expect(asAbove(text, ...LONG)).toEqual(['place']);
  });

  it.each([
    ['half of the blocks', '沈阳|甲|1\n|乙|2\n大连|甲|3'],
    ['other parts', '沈阳|甲|1\n|乙|2\n大连|甲|3\n|乙|4\n鞍山|甲|5\n|丙|6'],
    ['a part twice', '沈阳|甲|1\n|乙|2\n|乙|3\n大连|甲|4\n|乙|5\n|乙|5'],
    ['none above', '|甲|1\n|乙|2\n沈阳|甲|3\n|乙|4'],
    ['the same place below', '沈阳|甲|1\n|乙|2\n沈阳|甲|3\n|乙|4'],
    ['no part beside them', '沈阳|甲|1\n||2\n大连|甲|3\n||4'],
    ['one part', '沈阳|甲|1\n大连|甲|3'],
  ])('say nothing with %s', (_, text) => {
    expect(asAbove(text, ...LONG)).toEqual([]);
  });

  it('say nothing beside something else than above, which numbers of rows are not', () => {
    const roles: ColumnRole[] = ['ignored', ...LONG];
    expect(asAbove('x|沈阳|甲|1\ny||乙|2\nx|大连|甲|3\ny||乙|4', ...roles)).toEqual([]);
    expect(asAbove('1|沈阳|甲|1\n2||乙|2\n3|大连|甲|3\n4||乙|4', ...roles)).toEqual(['place']);
    expect(asAbove('x|沈阳|甲|1\n||乙|2\nx|大连|甲|3\n||乙|4', ...roles)).toEqual(['place']);
    expect(asAbove('沈阳|甲|1|x\n|乙|2\n大连|甲|3\n|乙|4', ...LONG, 'ignored')).toEqual(['place']);
    // A place again below its own, beside another province, is another.
    const ofProvinces: ColumnRole[] = ['province', ...LONG];
    const text = '辽宁|朝阳|甲|1\n||乙|2\n北京|朝阳|甲|3\n||乙|4';
    expect(asAbove(text, ...ofProvinces)).toContain('place');
  });

  it('say nothing without parts, or without a column of places', () => {
    expect(asAbove('沈阳|1\n|2\n大连|3\n|4', 'place', 'value')).toEqual([]);
    expect(asAbove('沈阳|甲|1\n|乙|2', 'ignored', 'measure', 'value')).toEqual([]);
  });

  it.each<[ColumnRole]>([['measure'], ['period'], ['breakdown']])('may stand beside a %s', (role) => {
    expect(asAbove('沈阳|甲|1\n|乙|2\n大连|甲|3\n|乙|4', 'place', role, 'value')).toEqual(['place']);
  });
});

describe('blank cells of provinces and cities', () => {
  it.each<[string, ColumnRole, readonly string[]]>([
    ['山东|济南\n|青岛\n辽宁|沈阳', 'province', ['province']],
    ['山东|济南\n|青岛\n|大连', 'province', []],
    ['山东|济南\n|某某', 'province', []],
    ['山东|济南\n|某某\n|青岛', 'province', ['province']],
    ['某某|济南\n|青岛', 'province', []],
    ['|济南\n山东|青岛', 'province', []],
    ['山东|济南\n|', 'province', []],
    ['山东|济南\n山东|青岛', 'province', []],
    ['济南|历下区\n|槐荫区', 'city', ['city']],
    ['济南|历下区\n|济南', 'city', ['city']],
    ['济南|历下区\n|薛城区', 'city', []],
    ['济南|历下区\n|青岛', 'city', []],
    ['山东|历下区\n|槐荫区', 'city', []],
  ])('in %j of a %s mean what stands above: %j', (text, role, expected) => {
    expect(asAbove(text, role, 'place')).toEqual(expected);
  });
});
