import { isCountingWord, splitMultiplier } from './countingWords';
import { saysForecast } from './forecastWords';
import type { UnreadReason } from './numberCell';

/**
 * What words in brackets behind a figure do to it.
 *
 * - `joined`: they are its unit, multiplier or hedge, as if without brackets: 12（万元）, 100（以上）.
 * - `harmless`: it is the same figure without them, and they stay in the text that is shown as its evidence.
 * - else why it is not read: they may make it another figure, of another year, of a part, or of none that came about.
 */
export function remarkOf(words: string): 'joined' | 'harmless' | UnreadReason {
  const remark = words.trim();
  // 升 is a litre, too.
  if (DIRECTION.test(remark)) return 'ambiguous-sign';
  if (HEDGE.test(remark) || (remark !== '' && isUnit(remark))) return 'joined';
  if (saysForecast(remark)) return 'forecast';
  return HARMLESS.test(remark) ? 'harmless' : 'unclear-remark';
}

function isUnit(remark: string): boolean {
  const { word, factor } = splitMultiplier(remark);
  return isCountingWord(word) || (word === '' && factor !== 1);
}

const HEDGE = /^(?:以上|余|多|左右)$/;
/** Whether 3.2%（下降） is a fall, or 1000（降） a figure that fell, cannot be told. */
const DIRECTION = /^(?:[↑↓▲▼+-]|(?:同比|环比)?(?:上升|下降|增长|增加|减少|增|减|升|降|涨|跌))$/;

/**
 * How far a figure is settled, which bulletins print beside figures that are published all the same; what it is ranked;
 * that there is a note.
 */
const HARMLESS = new RegExp(
  `^(?:${[
    '(?:为|系)?(?:初步|初)(?:核算|统计|测算|核实|汇总)?(?:数据?|值)?',
    '(?:统计)?(?:快报|年报|月报|公报|普查|核定|核实|终核|最终|最终核实|正式|修订|修正|调整)(?:数据?|值|后)?',
    '(?:实际)?(?:实际|完成|实绩)(?:数据?|值)?',
    '合计|总计|共计|共|总数|全部',
    '(?:同比|与?上年)?持平',
    '(?:(?:全[国省市区县州]|排名?|位[居列])*第[一二三四五六七八九十]+[名位]?|并列|最[高低大小多少])',
    '(?:见)?(?:备?注|附注|脚注|说明|备注)',
    '[pr]|prelim(?:inary)?\\.?|provisional|rev(?:ised)?\\.?|actual|final|total|note',
  ].join('|')})$`,
  'i',
);
