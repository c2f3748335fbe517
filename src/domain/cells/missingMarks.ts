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
  '没有数据',
  '暂无',
  '暂无数据',
  '暂缺',
  '未公布',
  '未公开',
  '未发布',
  '未披露',
  '未统计',
  '未报',
  '未上报',
  '未知',
  '待公布',
  '待统计',
  '待发布',
  '不详',
  '不明',
  '不适用',
  '缺',
  '缺失',
  '缺数据',
  '空',
  '空缺',
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
