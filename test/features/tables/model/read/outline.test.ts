import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../../../src/features/tables/model/read/outline';
import { context } from '../builtContext';

/** By row: code, and the texts of the province and city that it stands below. */
const outline = (text: string) =>
  readOutline(
    text.split(' ').map((name) => ({ text: name, province: null })),
    context.resolve,
  )?.map((place) => place && [place.adcode, place.province, place.city].filter((part) => part !== null).join(' ')) ??
  null;

describe('an outline', () => {
  it.each([
    ['below its city', '济南市 历下区 市中区', [null, '370102 济南市', '370103 济南市']],
    ['below its province and city', '山东省 济南市 市中区', [null, '370100 山东省', '370103 山东省 济南市']],
    [
      'below the next city',
      '济南市 历下区 市中区 枣庄市 市中区',
      [null, '370102 济南市', '370103 济南市', null, '370402 枣庄市'],
    ],
    [
      'by what follows',
      '辽宁省 沈阳市 大连市 吉林 长春市',
      [null, '210100 辽宁省', '210200 辽宁省', '220000', '220100 吉林'],
    ],
    [
      'by what follows sums and remarks',
      '辽宁省 沈阳市 大连市 吉林 合计 其中 附注 长春市',
      [null, '210100 辽宁省', '210200 辽宁省', '220000', null, null, null, '220100 吉林'],
    ],
  ])('tells a name %s', (_, text, expected) => expect(outline(text)).toEqual(expected));

  it('does not tell by what follows further below', () => {
    expect(outline('辽宁省 沈阳市 大连市 吉林 合计 其中 附注 说明 长春市')?.[3]).toBeNull();
    // One row that stands where it belongs is not enough.
    expect(outline('辽宁省 沈阳市 吉林 长春市')?.[2]).toBeNull();
  });

  it('does not tell a name below a part of another city', () => {
    expect(outline('济南市 历下区 槐荫区 薛城区 市中区')?.at(-1)).toBeNull();
  });

  it.each([
    ['no area stands above its parts', '济南市 青岛市 枣庄市'],
    ['parts stand below others', '济南市 历下区 青岛市 槐荫区'],
    ['there is nothing that is known', '甲 乙'],
  ])('is none where %s', (_, text) => expect(outline(text)).toBeNull());
});
