import { foldText } from './foldText';

/** What of a period a column says by itself: a year, a month that needs one, the first day … `whole`: all of it. */
export type PeriodPart = 'year' | 'quarter' | 'month' | 'day' | 'start' | 'end' | 'whole';

/** Whether a heading announces periods, so that plain numbers below it may be years, months or days. */
export function isPeriodHeading(heading: string): boolean {
  const words = wordsOf(heading);
  return CHINESE.test(words) || ENGLISH.test(words);
}

export function periodPartOf(heading: string): PeriodPart {
  const words = wordsOf(heading);
  if (/^年$|(?:年份|年度)$|\b(?:year|yr|yyyy)s?$/.test(words)) return 'year';
  if (/开始|起始|起$|\b(?:start|from|begin)/.test(words)) return 'start';
  if (/结束|终止|止$|\b(?:end|until|to)\b/.test(words)) return 'end';
  if (/季|\b(?:quarter|qtr)/.test(words)) return 'quarter';
  if (/月|\bmon(?:th)?s?\b/.test(words)) return 'month';
  return /^日$|^day$|几日/.test(words) ? 'day' : 'whole';
}

/** A heading of when a row was written down, which is when its figures are of only if nothing else says that. */
export function isOfUpdate(heading: string): boolean {
  return /更新|发布|公布|采集|抓取|录入|入库|创建|\b(?:update[ds]?|modified|publish|published|release|created?|crawl|insert)/.test(
    wordsOf(heading),
  );
}

const CHINESE = new RegExp(
  '^(?:(?:统计|統計|報告|报告|报送|上报|填报|所属|数据|采集|采样|抓取|记录|最[后近新]|更新|发布|公布|截[止至]|观测|监测|调查|会计|财政|自然|业务|开始|起始|结束|终止) ?)*' +
    '(?:年份?|年度|学年度?|学期|年月日?|月份?|月度|季度?|周次?|日|時間|时间|時期|时期|時段|时段|日期|期间|期別|期别|报告期)(?: ?id)?$',
);
const ENGLISH = new RegExp(
  '^(?:(?:the|as of|(?:last|latest)(?= update)|report(?:ed|ing)?|record(?:ed)?|data|stat(?:istic(?:s|al)?)?|obs(?:ervation)?|ref(?:erence)?|collection|fiscal|financial|calendar|survey|sample|update[d]?|published?|release|start|end|from|begin) )*' +
    '(?:date|day|time|datetime|period|year|yr|month|mon|week|quarter|qtr|dt|ds|ym|ymd|yyyy|yyyymm|yyyymmdd|timestamp|update[d]?)s?(?: (?:id|key|rep|reported|time|at|on|stamp))*$',
);

/** dateId, date_id and 日期(YYYY-MM-DD) without what is only their spelling. */
function wordsOf(heading: string): string {
  return foldText(heading)
    .replace(/[([【][^()[\]【】]*[)\]】]/g, ' ')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/[\s_\-./]+/g, ' ')
    .toLowerCase()
    .trim();
}
