/**
 * Whether a cell, folded and trimmed, says that nothing was published: a dash, dots, 无, 未公布, n/a … Never a zero; and
 * never a word that may mean one, as "nil".
 */
export function isMissingMark(text: string): boolean {
  return text === '' || MARKS.test(text) || WORDS.has(text.replace(BRACKETS_AND_SPACES, '').toLowerCase());
}

/** Dashes, dots, strokes and stars alone, and where the column's unit was typed behind them: "—%". */
const MARKS = /^[([]?[-—―─_~/\\.…⋯·•*? ]+[%‰]?[)\]]?$/;

const BRACKETS_AND_SPACES = /[()[\]【】〔〕\s]/g;

const WORDS: ReadonlySet<string> = new Set([
  '',
  '无',
  '無',
  '无数据',
  '无统计',
  '无统计数据',
  '无此项',
  '没有数据',
  '暂无',
  '暂无数据',
  '暂缺',
  '未公布',
  '尚未公布',
  '暂未公布',
  '未公开',
  '未发布',
  '未披露',
  '未统计',
  '未报',
  '未上报',
  '未填',
  '未填报',
  '未提供',
  '未获取',
  '未采集',
  '未监测',
  '未知',
  '待公布',
  '待定',
  '待核实',
  '待统计',
  '待发布',
  '不详',
  '不明',
  '不适用',
  '缺',
  '缺失',
  '缺测',
  '数据缺失',
  '缺数据',
  '空',
  '空缺',
  '空白',
  '保密',
  '涉密',
  '不公开',
  '略',
  'n/a',
  '#n/a',
  'n.a.',
  'n.a',
  'na',
  'nan',
  'null',
  'none',
  'nodata',
  'notavailable',
  'notapplicable',
  'unknown',
]);
