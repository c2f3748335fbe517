/**
 * Words of ordered scales, each from the least to the most; of air, pollution. Of numerals and letters the first is taken for
 * the most, but for stars and As, which add up: whether 一级 is the gravest or the lowest, the reader knows and can say, and
 * it stands at the top of the legend.
 */
const SCALES: readonly (readonly string[])[] = [
  ['无', '极低', '很低', '低', '较低', '中低', '中', '中等', '一般', '中高', '较高', '高', '很高', '极高'],
  ['无', '轻微', '轻', '较轻', '轻度', '中', '中度', '较重', '重', '重度', '严重', '特别严重', '极重', '极重度'],
  ['一般', '较大', '重大', '特大', '特别重大'],
  [
    '很差',
    '差',
    '较差',
    '不合格',
    '不及格',
    '基本合格',
    '合格',
    '及格',
    '中',
    '中等',
    '一般',
    '良',
    '良好',
    '较好',
    '好',
    '优',
    '优秀',
  ],
  ['很弱', '弱', '较弱', '中', '中等', '一般', '较强', '强', '很强'],
  ['很小', '小', '较小', '中', '中等', '较大', '大', '很大', '特大'],
  ['很少', '少', '较少', '中', '中等', '一般', '较多', '多', '很多'],
  ['不满意', '较不满意', '一般', '基本满意', '较满意', '满意', '很满意', '非常满意'],
  ['优', '良', '轻度污染', '中度污染', '重度污染', '严重污染'],
  ['否', '部分', '是'],
  ['未达标', '基本达标', '达标'],
  ['未完成', '部分完成', '基本完成', '完成'],
  ['绿', '蓝', '黄', '橙', '红'],
  ['none', 'very low', 'low', 'medium low', 'medium', 'moderate', 'medium high', 'high', 'very high', 'extreme'],
  ['negligible', 'minor', 'moderate', 'serious', 'major', 'severe', 'critical', 'catastrophic'],
  ['very poor', 'poor', 'fair', 'average', 'good', 'very good', 'excellent'],
  ['good', 'moderate', 'unhealthy for sensitive groups', 'unhealthy', 'very unhealthy', 'hazardous'],
  ['very weak', 'weak', 'moderate', 'strong', 'very strong'],
  ['very small', 'small', 'medium', 'large', 'very large'],
  ['green', 'blue', 'yellow', 'orange', 'red'],
  ['十', '九', '八', '七', '六', '五', '四', '三', '二', '一'],
  ['10', '9', '8', '7', '6', '5', '4', '3', '2', '1'],
  ['x', 'ix', 'viii', 'vii', 'vi', 'v', 'iv', 'iii', 'ii', 'i'],
  ['癸', '壬', '辛', '庚', '己', '戊', '丁', '丙', '乙', '甲'],
  ['g', 'f', 'e', 'd', 'c', 'b', 'a', 'aa', 'aaa', 'aaaa', 'aaaaa'],
  ['一星', '二星', '三星', '四星', '五星'],
  ['1星', '2星', '3星', '4星', '5星'],
  ['1a', '2a', '3a', '4a', '5a'],
  ['第五', '第四', '第三', '第二', '第一'],
];

/**
 * Names from the least to the most, where all are of one scale: alone, or with something in common before or behind,
 * as 高风险, 中风险 and 低风险. null where they are of none, or one alone.
 */
export function orderOf(names: readonly string[]): readonly string[] | null {
  if (names.length < 2) return null;
  const folded = names.map((name) => name.normalize('NFKC').trim().toLowerCase());
  const before = shared(folded);
  const behind = shared(folded.map(reversed));
  for (let start = 0; start <= before; start += 1) {
    for (let end = 0; end <= behind; end += 1) {
      const stems = folded.map((name) => name.slice(start, name.length - end).trim());
      const scale = SCALES.find((words) => stems.every((stem) => words.includes(stem)));
      if (scale === undefined) continue;
      return names
        .map((name, index) => ({ name, rank: scale.indexOf(stems[index]!) }))
        .sort((one, other) => one.rank - other.rank)
        .map(({ name }) => name);
    }
  }
  return null;
}

/** How many characters all begin with. */
function shared(names: readonly string[]): number {
  const [first = ''] = names;
  const differs = [...first].findIndex((character, at) => names.some((name) => name[at] !== character));
  return differs < 0 ? first.length : differs;
}

function reversed(name: string): string {
  return [...name].reverse().join('');
}
