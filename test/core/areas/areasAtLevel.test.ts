import { expect, it } from 'vitest';
import { areasAtLevel } from '../../../src/core/areas/areasAtLevel';

it('shows an area at every level that it counts at, but makes no map of counties of prefectures alone', () => {
  const [beijing, jiyuan, dongguan, zhengzhou, zhongyuan] = ['110000', '419001', '441900', '410100', '410102'];
  const areas = [beijing, '410000', zhengzhou, jiyuan, dongguan] as string[];
  expect(areasAtLevel(areas, 'province')).toEqual([beijing, '410000']);
  expect(areasAtLevel(areas, 'prefecture')).toEqual([beijing, zhengzhou, jiyuan, dongguan]);
  expect(areasAtLevel(areas, 'county')).toEqual([]);
  expect(areasAtLevel([...areas, zhongyuan as string], 'county')).toEqual([jiyuan, dongguan, zhongyuan]);
});
