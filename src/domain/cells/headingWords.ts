import type { Comparator } from '../observation';

/** A heading that names a change: 同比, 增减, 增长率, year-on-year change. */
export function namesChange(name: string): boolean {
  return CHANGE.test(name) && !namesFall(name);
}

/**
 * A heading that names a fall, whose numbers are falls without a sign: 降幅, 下降率. They are no changes, since 12 of them
 * would be drawn as a rise.
 */
export function namesFall(name: string): boolean {
  return FALL.test(name);
}

export function namesIndex(name: string): boolean {
  return INDEX.test(name);
}

export function namesRate(name: string): boolean {
  return RATE.test(name.replace(NO_RATE, ''));
}

/** A heading whose numbers are shares, or changes in percent, even if it does not say so. */
export function namesPercent(name: string): boolean {
  return PERCENT.test(name.replace(NO_RATE, '')) && !PER_HEAD.test(name);
}

/** What a change compares with: the year before, the period before, or nothing that is said. */
export function comparatorIn(name: string): Comparator {
  if (YEAR_ON_YEAR.test(name)) return 'yoy';
  return MONTH_ON_MONTH.test(name) ? 'mom' : 'none';
}

const FALL = /降幅|跌幅|减幅|(?:下降|减少|降低|压降)(?:率|幅度|比例|百分比)|降低率/;

const CHANGE =
  /同比|环比|增减|增长|增幅|增速|涨幅|变化|变动|升降|涨跌|[较比与](?:去年|上年|前一?年|上一年|上月|上季度?|上期|前期|基期|\d{4}年)|\bchanges?\b|\bgrowth\b|\byoy\b|\by\/y\b|\bmom\b|\bm\/m\b|year[- ](?:on|over)[- ]year|month[- ](?:on|over)[- ]month|\b(?:in|de)crease\b|\b(?:vs\.?|versus|from|on) (?:last|previous|prior) (?:year|month|period)|[+±]\/[-−]|[±]/i;

const INDEX =
  /指数|得分|评分|分值|分数|积分|总分|均分|排名|名次|位次|\bindex\b|\bind(?:ices|exes)\b|\bscores?\b|\bratings?\b|\brank(?:ing)?\b/i;

const RATE =
  /率|占比|比例|比重|比值|百分比|占.{1,8}的?比|人均|户均|平均|均价|密度|每百|每千|每万|每十万|每百万|每人|每户|每平方|万人|\brates?\b|\bshares?\b|\bratio\b|\bproportion\b|\bper\b|\bpercent(?:age)?\b|\bdensity\b|\baverage\b|\bmean\b|\bmedian\b|per[- ]capita/i;

/** 率 that is none, and counts of ten thousand people. */
const NO_RATE = /率[先领队]|效率奖|[百千]?万人(?:次|口)?(?=[)）\s]|$)/g;

const PERCENT =
  /率|占比|比例|比重|百分比|同比|环比|增长|增幅|增速|涨幅|降幅|满意度|覆盖度|\brates?\b|\bshares?\b|\bproportion\b|\bpercent(?:age)?\b|\bgrowth\b|\byoy\b|\bmom\b/i;

/** 死亡率每十万人 is a rate of persons, not of a hundred. */
const PER_HEAD = /人均|户均|每[十百千万]|\bper\b(?! ?cent)/i;

const YEAR_ON_YEAR =
  /同比|[较比与](?:去年|上年|上一年|前一年)|\byoy\b|\by\/y\b|year[- ](?:on|over)[- ]year|(?:vs\.?|versus|from|on) (?:last|previous|prior) year/i;

const MONTH_ON_MONTH =
  /环比|[较比与](?:上月|上个月|上季度?|上一?期|前期)|\bmom\b|\bm\/m\b|month[- ](?:on|over)[- ]month|(?:vs\.?|versus|from|on) (?:last|previous|prior) (?:month|quarter|period)/i;
