import type { Level } from '../area';
import { cellText, normaliseName } from '../resolve/normaliseName';
import type { Resolver } from '../resolve/resolver';
import type { SetAsideRule } from './joinReport';

const TOTALS: ReadonlySet<string> = new Set(
  (
    '合计 合計 总计 總計 总和 小计 小計 共计 共計 累计 汇总 总数 总体 总 全部 全国 全國 全省 全市 全区 全區 全州 全县 全縣 全自治区 ' +
    '平均 平均值 均值 中位数 最大值 最小值 全国平均 全省平均 全市平均 total grandtotal subtotal totals sum all average mean median ' +
    'national nationwide wholeprovince wholecity provincetotal nationaltotal'
  ).split(' '),
);

const REMAINDERS: ReadonlySet<string> = new Set(
  '其他 其它 其余 其餘 不详 未知 未分类 other others rest unknown unspecified'.split(' '),
);

const NOTE =
  /^(?:注|备注|備註|说明|說明|資料來源|资料来源|数据来源|來源|来源|制表人?|制表单位|填表人?|填报人|填报单位|审核人?|负责人|联系人|note|notes|source|sources)\s*\d*\s*[:：.、]/i;

/** 数据截至年底。 */
const SENTENCE = /。$/;

const LEVELS_ABOVE: Readonly<Record<Level, readonly Level[]>> = {
  province: [],
  prefecture: ['province'],
  county: ['prefecture', 'province'],
};

/** 全省总计, 辽宁省合计, Liaoning total: no place is named so. */
const SUM_OF_SOMETHING = /^.{0,12}(?:合计|合計|总计|總計|小计|小計|共计|共計|总数|總數|total)$/;

/** Whether a cell stands for a sum over places, or for the places that are not named: 合计, 全省, 其他, Total. */
export function isTotalOrRemainder(cell: string): boolean {
  const key = normaliseName(cellText(cell));
  return isTotal(cell, key) || REMAINDERS.has(key);
}

function isTotal(cell: string, key: string): boolean {
  if (TOTALS.has(key) || SUM_OF_SOMETHING.test(key)) return true;
  // 合计（起）, 全市（含开发区）
  const bare = cell.replaceAll(/[(（][^()（）]*[)）]/g, '');
  return bare !== cell && TOTALS.has(normaliseName(cellText(bare)));
}

/** Why a place cell that no area of the level matches is nothing to be matched; null where it should have been one. */
export function setAsideRule(
  cell: string,
  heading: string,
  level: Level,
  context: { readonly province: string | null; readonly city: string | null },
  resolve: Resolver,
): SetAsideRule | null {
  const text = cellText(cell);
  const key = normaliseName(text);
  if (NOTE.test(cell.trim()) || SENTENCE.test(cell.trim())) return 'note';
  // Text too long for a name is a remark below the table.
  if (text === '' && cell.trim() !== '') return 'note';
  if (key === '') return 'empty';
  if (isTotal(cell, key)) return 'total';
  if (REMAINDERS.has(key)) return 'remainder';
  if (key === normaliseName(cellText(heading))) return 'heading';
  const isHigher = LEVELS_ABOVE[level].some(
    (above) => resolve({ name: cell, ...context, level: above }).status === 'matched',
  );
  return isHigher ? 'higher-level' : null;
}
