import type { Measure } from '../record/observation';
import { anyOf } from './anyOf';

/**
 * Whether a rise of what a heading names is good, bad or neither, by its words. What is said of a bad thing counts before
 * the thing: 破案 and 挽回损失 are good though 案 and 损失 are not, 未破 and 不满意 are bad, and 查处违法 tells of those who
 * looked as much as of those who were found.
 */
export function guessPolarity(name: string): Measure['polarity'] {
  const words = name.replace(NO_CASES, '');
  if (WORSE.test(words)) return 'bad';
  if (GOOD.test(words)) return 'good';
  if (POLICED.test(words)) return 'neither';
  return BAD.test(words) ? 'bad' : 'neither';
}

/** 案 that is no case. */
const NO_CASES = /[档方备提预议教图草答]案|showcases?|briefcases?/gi;

const WORSE = anyOf(
  '未破|未结|未办结|未侦破|未达标|不达标|不满意|不合格|失业',
  'unsolved|uncleared|unresolved|unrecovered|dissatisf|unsatisf|unemploy|non-?compli',
);

const GOOD = anyOf(
  '破案|侦破|破获|告破|结案|审结|办结|化解|调解|调处|挽回|挽损|追赃|追回|追缴|返还|避免|止损|劝阻|拦截|零发案',
  '满意|好评|优良|优秀|达标|合格|治理率|整改率|绿化|森林覆盖|治愈|康复|获救|救助|找回|就业|增收|脱贫',
  'solved|clear(?:ed|ance|-?up)|recover|refunded|returned|prevented|avoided|rescued|satisf|green|forest|complian',
  '\\bemploy|cured|on[- ]time',
);

const POLICED = anyOf(
  '查处|抓获|打掉|处罚|收缴|缴获|嫌疑人|逃犯|刑拘|起诉|止付|冻结|涉案|受理|检查|排查|整改|预警|警力',
  'arrest|suspects?\\b|seiz|prosecut|inspect|frozen',
);

const BAD = anyOf(
  '案|警情|犯罪|违法|违规|诈骗|盗窃|抢劫|抢夺|杀人|伤害|吸毒|贩毒|赌博|酒驾|醉驾|事故|火灾|灾害|受灾|失踪',
  '死亡|受伤|伤亡|重伤|损失|投诉|举报|差评|上访|污染|拥堵|超标|逾期|欠薪|亏损|破产|贫困|感染|确诊|发病|患病',
  '\\bcases?\\b|crim|offen[cs]e|theft|burglar|robber|fraud|scam|murder|homicide|assault|violence|accident|crash',
  'collision|\\bfires?\\b|death|\\bdead\\b|died|kill|fatal|injur|casualt|victim|loss|\\blost\\b|damage|complaint',
  'pollut|congest|overdue|arrears|infect|disease|poverty|violation|missing',
);
