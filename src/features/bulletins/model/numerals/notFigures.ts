/** Which stretches of a passage tell of targets, single cases, rewards and rules, so that their numerals are no figures of the place. */
import { sentencesOf } from '../intake/sentences';
import {
  ABROAD,
  CASE_BEGINS,
  CASE_DETAIL,
  CASE_NAME,
  CASE_OF_MANY,
  CASE_TIME,
  PLAN_BEGINS,
  REWARD,
  REWARD_CONTEXT,
  REWARD_DONE,
  TARGET,
} from '../words/judgements';
import { NUMBERING_UNITS } from '../words/units';
import type { NumeralToken } from './numeral';

export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

export function stretchesOf(text: string): readonly Stretch[] {
  const bare = text.replace(/^[●■◆▲★·•\s]+/, '');
  if (CASE_BEGINS.test(bare) || CASE_TIME.test(bare)) return [{ start: 0, end: text.length, why: 'single case' }];
  if (PLAN_BEGINS.test(bare)) return [{ start: 0, end: text.length, why: 'target' }];
  const found: Stretch[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const from = (pattern: RegExp, why: string) => {
      const match = pattern.exec(sentence);
      if (match !== null) found.push({ start: start + match.index, end, why });
    };
    if (CASE_TIME.test(sentence) || CASE_BEGINS.test(sentence)) {
      found.push({ start, end: text.length, why: 'single case' });
      break;
    }
    if (PLAN_BEGINS.test(sentence)) found.push({ start, end, why: 'target' });
    const detail = CASE_DETAIL.exec(sentence);
    if (detail !== null)
      found.push({ start: start + sentence.lastIndexOf('；', detail.index) + 1, end, why: 'single case' });
    from(CASE_NAME, 'single case');
    from(CASE_OF_MANY, 'single case');
    from(TARGET, 'target');
    const abroad = ABROAD.exec(sentence);
    if (abroad !== null) {
      const clauseEnd = sentence.slice(abroad.index).search(/[，。；]/);
      found.push({
        start: start + abroad.index,
        end: clauseEnd === -1 ? end : start + abroad.index + clauseEnd,
        why: 'another place (abroad)',
      });
    }
  }
  return found;
}

/** Why a numeral is no figure by what stands around it in its clause; null where it may be one. */
export function refusalOf(text: string, { start, end, unit, form, numberEnd, value }: NumeralToken): string | null {
  const before = text
    .slice(Math.max(0, start - 24), start)
    .split(/[，。；]/)
    .at(-1)!;
  const clause = text
    .slice(Math.max(0, start - 40), start)
    .split(/[。；]/)
    .at(-1)!;
  const behind = text.slice(end, end + 8);
  if (unit !== null && /元$/.test(unit)) {
    if (
      /(?:可|应|须|按|不足)(?:并?处?罚款|处|罚)?$/.test(before) ||
      /^的?(?:按|予以|赔偿)/.test(behind) ||
      /可(?:处|罚款?|并处)[^，。；]{0,10}$/.test(before)
    )
      return 'rule';
    const isPromised = REWARD.test(before) && !REWARD_DONE.test(before.replace(/.*[，]/, ''));
    if (isPromised && (REWARD_CONTEXT.test(clause) || /^(?:奖励|至|起|封顶|的奖)/.test(behind))) return 'rule (reward)';
    if (/^(?:奖励|奖金|封顶|起奖)/.test(behind) && REWARD_CONTEXT.test(clause)) return 'rule (reward)';
    if (/^封顶/.test(behind) || /^起[、，]/.test(behind)) return 'rule (reward)';
  }
  if (unit !== null && NUMBERING_UNITS.has(unit)) return unit === '位次' || unit === '名次' ? 'rank' : 'fixed word';
  if (unit === '位' && /位次|排名|名次|位居|位列|居|列|第/.test(before)) return 'rank';
  if (
    /^(?:小时|分钟|天|日|个月|年|秒)$/.test(unit ?? '') &&
    /^(?:之?内|以内|前|后|的?(?:攻坚|行动|计划|规划|有期|刑)|一遇|来)/.test(behind)
  )
    return 'threshold (part of a metric name)';
  if (/^(?:年|个月|天|日|小时|分钟|秒|分|个季度)$/.test(unit ?? '') && !isDuration(before, behind, unit ?? ''))
    return 'duration';
  if (form === 'chinese' && value !== 0 && numberEnd - start === 1 && !isCountedWord(text, end, before))
    return 'fixed word';
  if (form === 'fraction' && /^之/.test(behind)) return 'fixed word';
  if (
    /(?:不超过|不少于|至少|最多|控制在|上限|下限|标准值|限值)$/.test(before) &&
    /万?元|%/.test(text.slice(start, end)) &&
    /应|须|不得|标准/.test(clause)
  )
    return 'threshold';
  if (/(?:前往|途经|辗转|涉及?|跨|横跨|赴)$/.test(before) && /^(?:省|市|县|个?省|国)/.test(behind))
    return 'single case';
  return null;
}

const DURATION =
  /平均|用时|时间|时长|天数|优良|超标|达标|污染|历时|持续|耗时|压缩|缩短|连续|延长|寿命|预期|周期|工期|减少|增加|提前|[多少]$/;

function isDuration(before: string, behind: string, unit: string): boolean {
  if (/连续|历时|已满/.test(before)) return !/^(?:前|后)/.test(behind);
  if (unit === '年' && !/寿命|年限|年均|受教育/.test(before)) return false;
  return DURATION.test(before);
}

/** 打掉团伙三个，: a single Chinese numeral counts where its unit ends the clause. */
function isCountedWord(text: string, end: number, before: string): boolean {
  if (/连续$/.test(before)) return true;
  return (
    /^(?:[，。；、和及）]|$)/.test(text.slice(end, end + 1)) &&
    !/[第这那每某哪任同上下前后此该无未]$/.test(before) &&
    /[一-龥]$/.test(before)
  );
}
