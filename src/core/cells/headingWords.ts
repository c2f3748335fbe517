import type { Comparator } from '../record/observation';
import { anyOf } from './anyOf';

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

/** A heading that says how figures compare, or their share, but not of what: 同比（%）, 较去年同期±, 上年同期, 占比. */
export function namesOnlyComparison(name: string): boolean {
  return /[\p{L}±]/u.test(name) && name.replace(COMPARING, '').replace(/[^\p{L}]/gu, '') === '';
}

const COMPARING =
  /占(?:全[国國省市区區县縣州]|总)?(?:总?[数量额计])?的?(?:比重|比例|份额|百分比|比)|累[计計](?=同比|环比|增|下降|比)|[较比与](?:年初|去年底|[上去]年末)|[较比与](?:\d{4}年|上年)(?:同期)?|同比|环比|[较比与]?(?:去年|上年|上月|上期|上季度?)|同期|同月|(?:增长|增减|升降|涨跌|变化|变动|上升|下降|增加|减少)(?:率|幅度?|情况|百分比|[数额量值])?|增幅|增速|涨幅|降幅|占比|比重|\b(?:yoy|mom|y\/y|m\/m|changes?|growth|year[- ]on[- ]year|month[- ]on[- ]month|share|percent(?:age)?)\b/gi;

const FALL = anyOf('降幅|跌幅|减幅|(?:下降|减少|降低|压降)(?:率|幅度|比例|百分比)');

const YEAR_BEFORE = [
  '同比|累[计計]增[长長幅速]|[较比与](?:去年|上年|上一年|前一年)',
  '\\byoy\\b|\\by/y\\b|year[- ](?:on|over)[- ]year|\\b(?:vs\\.?|versus|from|on) (?:last|previous|prior) year',
];
const YEAR_ON_YEAR = anyOf(...YEAR_BEFORE);

const PERIOD_BEFORE = [
  '环比|[较比与](?:上月|上个月|上季度?|上一?期|前期)',
  '\\bmom\\b|\\bm/m\\b|month[- ](?:on|over)[- ]month',
  '\\b(?:vs\\.?|versus|from|on) (?:last|previous|prior) (?:month|quarter|period)',
];
const MONTH_ON_MONTH = anyOf(...PERIOD_BEFORE);

const CHANGE = anyOf(
  ...YEAR_BEFORE,
  ...PERIOD_BEFORE,
  '增减|增长|增幅|增速|涨幅|变化|变动|升降|涨跌|[较比与](?:基期|\\d{4}年)',
  '\\bchanges?\\b|\\bgrowth\\b|\\b(?:in|de)crease\\b|\\+/[-−]|±',
);

const INDEX = anyOf(
  '指数|得分|评分|分值|分数|积分|总分|均分|排名|名次|位次',
  '\\bindex\\b|\\bindices\\b|\\bscores?\\b|\\bratings?\\b|\\brank(?:ing)?\\b',
);

const SHARES = ['率|占比|比例|比重|百分比|\\brates?\\b|\\bshares?\\b|\\bproportion\\b|\\bpercent(?:age)?\\b'];

const RATE = anyOf(
  ...SHARES,
  '比值|人均|户均|平均|均价|密度|每[十百千万]|每人|每户|每平方',
  '\\bratio\\b|\\bper\\b|\\bdensity\\b|\\baverage\\b|\\bmean\\b|\\bmedian\\b',
);

const PERCENT = anyOf(...SHARES, '同比|环比|增长|增幅|增速|涨幅|降幅|\\bgrowth\\b|\\byoy\\b|\\bmom\\b');

/** 率 that is none. */
const NO_RATE = /率[先领队]/g;

/** 每十万人死亡率 and 万人发案率 are rates of persons, not of a hundred. */
const PER_HEAD = /人均|户均|[十百千万]人(?:口)?(?!次).*率|每\s*\d*[十百千万]|[/／]\s*\d*[十百千万]|\bper\b(?! ?cent)/i;
