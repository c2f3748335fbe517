import type { Measure } from '../record/observation';
import { anyOf } from './anyOf';

/** Whether what a heading names stands at a date, as residents and areas do, or adds up over a period. */
export function guessSpan(name: string): Measure['span'] {
  return STANDS.test(name) && !ADDS_UP.test(name) ? 'stock' : 'flow';
}

const STANDS = anyOf(
  '人口|户数|户籍|常住|保有量|拥有|存量|库存|余额|面积|里程|现有|实有|在册|在校|在岗|在职|在押|在建|在营|年末|期末|月末',
  '床位|车位|站点|站数|网点|机构数|单位数|企业数|学校数|医院数|密度|覆盖率|普及率|联网率',
  'population|inhabitants|residents|households|\\barea\\b|stock|fleet|mileage|\\blength\\b|stations|\\bbeds\\b|capacity',
  'density|coverage|number of (?:schools|hospitals|facilities|institutions|outlets)|registered vehicles',
);

/** What of these comes about in a period: 出生人口, 造林面积. */
const ADDS_UP = anyOf(
  '新增|新建|新开|新登记|新注册|增加|减少|出生|死亡|迁[入出]|流[入出]|受灾|受伤|伤亡|受害|中毒|销售|成交|出让',
  '竣工|施工|开工|造林|修复|改造|拆除|征收|播种|收获|行驶里程',
  'births?|born|deaths?|died|new(?:ly)?\\b|sold|sales|built|burn(?:ed|t)|affected|demolished|travelled',
);
