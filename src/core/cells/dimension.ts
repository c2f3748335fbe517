import { anyOf } from './anyOf';

/** What kind of thing is counted or measured: what tells which of two units above a table a column is in. */
export type Dimension = 'money' | 'people' | 'households' | 'area' | 'length' | 'share' | 'cases' | 'vehicles';

/** What a heading's words count; null where they do not tell, or tell two. 人均 makes no people of money. */
export function dimensionOf(name: string): Dimension | null {
  const words = name.replace(/人均|户均|每[百千万]?[人户]/g, '');
  const found = NAMES.filter(([, pattern]) => pattern.test(words)).map(([dimension]) => dimension);
  return found.length === 1 ? found[0]! : null;
}

/** What a unit is of, by its key in `units` or as it is printed; null where it may be of anything, as 个 is. */
export function dimensionOfUnit(unit: string): Dimension | null {
  return UNITS.find(([, words]) => words.includes(unit.toLowerCase()))?.[0] ?? null;
}

const NAMES: readonly (readonly [Dimension, RegExp])[] = [
  [
    'money',
    anyOf(
      'GDP|生产总值|产值|增加值|收入|支出|金额|投资|零售|消费额|工资|薪酬|损失|存款|贷款|财政|税|资金|资产|负债|出口|进口|营收|利润|预算|决算|债|价格|保费|捐款|罚款',
      '\\brevenue|\\bincome|expenditure|investment|\\bwages?\\b|\\bloss(?:es)?\\b|deposits?\\b|\\bloans?\\b|exports?\\b|imports?\\b|profit|budget|\\bsales\\b',
    ),
  ],
  [
    'people',
    anyOf(
      '人口|人数|人员|从业|职工|学生|教师|民警|居民(?!.*(?:收入|消费|支出))|死亡|受伤|伤亡|嫌疑人|抓获|刑拘|吸毒者|常住人|户籍人',
      'population|\\bpersons?\\b|\\bpeople\\b|residents|inhabitants|employees|students|deaths?\\b|injur',
    ),
  ],
  ['households', anyOf('户数|总户|家庭户|households')],
  ['area', anyOf('面积|\\bareas?\\b')],
  ['length', anyOf('里程|长度|\\blength\\b|mileage')],
  ['share', anyOf('率$|比重|占比|比例|百分比|\\brate\\b|\\bshare\\b|percent')],
  ['cases', anyOf('发案|破案|立案|案件|警情|事故|起数|\\bcases?\\b|\\bcrimes?\\b|accidents?\\b|incidents?\\b')],
  ['vehicles', anyOf('车辆|汽车|机动车|保有量|vehicles|\\bcars\\b')],
];

const UNITS: readonly (readonly [Dimension, readonly string[]])[] = [
  ['money', ['cny', '美元', '港元', '欧元', 'usd', 'eur', 'hkd']],
  ['people', ['persons', 'person-times']],
  ['households', ['households']],
  ['area', ['km2', 'mu', '公顷', '平方米', 'm2', 'm²', 'ha', 'hectare', 'hectares']],
  ['length', ['km', '米', 'm']],
  ['share', ['percent', 'percentage-points']],
  ['cases', ['cases', 'accidents']],
  ['vehicles', ['vehicles']],
];
