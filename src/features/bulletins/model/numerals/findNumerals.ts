/** Finds the numerals of a folded passage outside of what is masked: with their multipliers, units and hedges. */
import { HEDGES_BEFORE, HEDGES_BEHIND } from '../words/hedges';
import { COMPOUND, readUnit, UNITS, UNITS_OF_ONE_CHARACTER } from '../words/units';
import { chineseInteger } from './chineseInteger';
import type { NumeralToken } from './numeral';

export function findNumerals(text: string, isMasked: (at: number) => boolean): readonly NumeralToken[] {
  const found: NumeralToken[] = [];
  let at = 0;
  while (at < text.length) {
    const token = !isMasked(at) && BEGINS.test(text.charAt(at)) ? numeralAt(text, at, isMasked) : null;
    if (token === null) at += 1;
    else {
      found.push(token);
      at = token.end;
    }
  }
  return found;
}

const BEGINS = /[\d+\-零一二三四五六七八九十百千两半翻数]/;
const DIGITS = /[+-]?\d+(?:,\d{3})*(?:\.\d+)?/y;
const CHINESE = /[零一二三四五六七八九十百千两]+(?:[余多]?[万亿])?[零一二三四五六七八九十百千]*/y;
const CHINESE_DECIMAL = /([零一二三四五六七八九十百千]+)点([零一二三四五六七八九]+)/y;
const TENTHS = /([一二三四五六七八九两])成([一二三四五六七八九半])?/y;
const PERCENT = /(百|千)分之(零?[一二三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?|\d+(?:\.\d+)?)/y;
const FRACTION = /([二三四五六七八九十]{1,2}|\d{1,3})分之([一二三四五六七八九十]{1,2}|\d{1,3})/y;
/** 之比为1.64∶1. */
const PROPORTION = /(?<=比(?:例)?(?:约)?为?)(\d+(?:\.\d+)?)[∶：:](\d{1,3})(?![\d.:：])/y;
const DOUBLED = /翻了?(?:([一两二三四])番|番|倍)/y;

function numeralAt(text: string, at: number, isMasked: (at: number) => boolean): NumeralToken | null {
  return (
    special(text, at, DOUBLED, ([, times]) => ({
      value: 2 ** (times === undefined ? 1 : digit(times)) - 1,
      unit: 'times',
      form: 'multiple',
    })) ??
    special(text, at, PROPORTION, ([, one, other]) => ({
      value: Number(one) / Number(other),
      unit: null,
      form: 'proportion',
    })) ??
    special(text, at, PERCENT, ([, of, amount]) => ({
      value: amountOf(amount!),
      unit: of === '百' ? '%' : '‰',
      form: 'fraction',
    })) ??
    special(text, at, FRACTION, ([, of, part]) => ({
      value: (100 * number(part!)) / number(of!),
      unit: '%',
      form: 'fraction',
    })) ??
    special(text, at, TENTHS, ([, tens, ones]) => ({
      value: 10 * digit(tens!) + (ones === undefined ? 0 : ones === '半' ? 5 : digit(ones)),
      unit: '%',
      form: 'tenths',
    })) ??
    digitsAt(text, at, isMasked) ??
    chineseAt(text, at, isMasked)
  );
}

type Special = Pick<NumeralToken, 'value' | 'unit' | 'form'>;

function special(
  text: string,
  at: number,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Special,
): NumeralToken | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match?.[0].endsWith('倍') && !/(?:同比|环比|增长|实现|近|数|量|率|额)$/.test(text.slice(0, at))) return null;
  if (match === null || /^一成不变/.test(text.slice(at))) return null;
  const numberEnd = at + match[0].length;
  const behind = hedgeBehind(text, numberEnd);
  const hedges = [hedgeBefore(text, at), behind?.hedge].filter((hedge) => typeof hedge === 'string');
  return { kind: 'numeral', start: at, end: behind?.end ?? numberEnd, numberEnd, factor: 1, hedges, ...read(match) };
}

function digitsAt(text: string, at: number, isMasked: (at: number) => boolean): NumeralToken | null {
  DIGITS.lastIndex = at;
  const match = DIGITS.exec(text);
  if (match === null) return null;
  if (/^[+-]/.test(match[0]) && !/[比：:、\t （为率值额量度]|^$/.test(text.charAt(at - 1))) return null;
  const value = Number(match[0].replaceAll(',', ''));
  const range = /^(?:-{1,2}|~|至|到)(\d+(?:\.\d+)?)/.exec(text.slice(at + match[0].length, at + match[0].length + 12));
  if (
    range !== null &&
    !isMasked(at + match[0].length) &&
    !/^[+-]/.test(match[0]) &&
    /[余多]?[万亿%一-龥]/.test(text.charAt(at + match[0].length + range[0].length))
  ) {
    const whole = finish(text, at, at + match[0].length + range[0].length, Number(range[1]), 'range');
    return { ...whole, value: value * whole.factor };
  }
  return compound(text, finish(text, at, at + match[0].length, value, 'digits'));
}

function chineseAt(text: string, at: number, isMasked: (at: number) => boolean): NumeralToken | null {
  CHINESE_DECIMAL.lastIndex = at;
  const decimal = CHINESE_DECIMAL.exec(text);
  if (decimal !== null) {
    const token = finish(text, at, at + decimal[0].length, amountOf(decimal[0]), 'chinese');
    return token.unit === null ? null : token;
  }
  CHINESE.lastIndex = at;
  const match = CHINESE.exec(text);
  if (match === null || isMasked(at)) return null;
  const value = chineseInteger(match[0].replace(/[余多]/, ''));
  if (value === null || /^[百千万亿]+$/.test(match[0])) return null;
  if (match[0] === '零') return zeroAt(text, at);
  const inside = /[余多]/.test(match[0]);
  const token = finish(text, at, at + match[0].length, value, 'chinese');
  if (token.unit === null) return null;
  const isOne = match[0].length === 1;
  if (value === 0) return token;
  if (isOne && !UNITS_OF_ONE_CHARACTER.has(text.slice(token.numberEnd, token.end).replace(/以上|左右/, '')))
    return null;
  return inside ? { ...token, hedges: [...token.hedges, '余'] } : token;
}

/** 天数为零, 零起. */
function zeroAt(text: string, at: number): NumeralToken | null {
  const counted = /^零([起宗人例件])/.exec(text.slice(at, at + 2))?.[1];
  if (counted !== undefined && /[为是]$/.test(text.slice(0, at)))
    return {
      kind: 'numeral',
      start: at,
      end: at + 2,
      numberEnd: at + 1,
      value: 0,
      unit: counted,
      factor: 1,
      hedges: [],
      form: 'chinese',
    };
  const isAlone = /[为是]$/.test(text.slice(0, at)) && /^零(?:[，。；、]|$)/.test(text.slice(at));
  return isAlone
    ? {
        kind: 'numeral',
        start: at,
        end: at + 1,
        numberEnd: at + 1,
        value: 0,
        unit: null,
        factor: 1,
        hedges: [],
        form: 'zero',
      }
    : null;
}

/** Reads multiplier, hedges and unit behind the digits. */
function finish(
  text: string,
  start: number,
  digitsEnd: number,
  value: number,
  form: NumeralToken['form'],
): NumeralToken {
  const hedges: string[] = [];
  const before = hedgeBefore(text, start);
  if (before !== null) hedges.push(before);
  const [, mid = '', multiplier = '', late = ''] =
    /^([余多几]?)((?:[百千](?![分米克瓦])|万|亿)*(?:万|亿|百(?![分])|千(?![米克瓦分]))?)([余多]?)/.exec(
      text.slice(digitsEnd, digitsEnd + 6),
    ) ?? [];
  const factor = [...multiplier].reduce((product, character) => product * (FACTORS[character] ?? 1), 1);
  const isHedged = (mid !== '' && (multiplier !== '' || unitAt(text, digitsEnd + 1) !== null)) || late !== '';
  if (isHedged) hedges.push(mid === '多' || late === '多' ? '多' : '余');
  let at = digitsEnd + (mid !== '' && !isHedged ? 0 : mid.length) + multiplier.length + late.length;
  const numberEnd = at;
  const printed = unitAt(text, at);
  if (printed !== null) at += printed.length;
  const behind = hedgeBehind(text, at);
  if (behind !== null && (printed !== null || behind.hedge !== '多')) {
    hedges.push(behind.hedge);
    at = behind.end;
  }
  const multiplied = Number((value * factor).toPrecision(12));
  return {
    kind: 'numeral',
    start,
    end: at,
    numberEnd,
    value: multiplied,
    unit: printed === null ? null : readUnit(printed),
    factor,
    hedges,
    form,
  };
}

const FACTORS: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

function unitAt(text: string, at: number): string | null {
  const unit = UNITS.find((word) => text.startsWith(word, at));
  if (unit === undefined) return null;
  const behind = text.slice(at + unit.length);
  // 个 of 个性, 次 of 次日, 分 of 分别, 发 of 发生, 度 of 度假 are no units.
  if (
    (unit === '分' && /^[别布成]/.test(behind)) ||
    (unit === '发' && /^[生现放布案]/.test(behind)) ||
    (unit === '次' && /^[日年]/.test(behind))
  )
    return null;
  if (unit === '日' && /^均/.test(behind)) return null;
  return unit;
}

function hedgeBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 4), start);
  return HEDGES_BEFORE.find(([printed]) => before.endsWith(printed))?.[1] ?? null;
}

function hedgeBehind(text: string, at: number): { readonly hedge: string; readonly end: number } | null {
  const found = HEDGES_BEHIND.find(([printed]) => text.startsWith(printed, at));
  // 省级以上, 千克以上贩毒网络: what follows is counted by the threshold.
  if (
    found === undefined ||
    (found[0] === '以上' &&
      /^以上(?:的?[一-龥])/.test(text.slice(at)) &&
      !/^以上(?:的(?:比例|案件|占)|在|为|达|属|是|由)/.test(text.slice(at)))
  )
    return null;
  return { hedge: found[1], end: at + found[0].length };
}

/** 9分40秒: one figure, in what the smaller is measured in. 33亿7千万 likewise. */
function compound(text: string, token: NumeralToken): NumeralToken {
  if (token.factor >= 1e4 && token.numberEnd === token.end) {
    DIGITS.lastIndex = token.end;
    const match = DIGITS.exec(text);
    const rest =
      match === null ? null : finish(text, token.end, token.end + match[0].length, Number(match[0]), 'digits');
    if (rest !== null && rest.factor > 1 && rest.factor < token.factor)
      return {
        ...rest,
        start: token.start,
        value: token.value + rest.value,
        hedges: [...token.hedges, ...rest.hedges],
      };
  }
  for (const { first, second, factor } of COMPOUND) {
    if (token.unit !== first) continue;
    const match = new RegExp(`^(\\d{1,2})${second}(?!钟)`).exec(text.slice(token.end)) ?? null;
    if (match !== null)
      return {
        ...token,
        value: token.value * factor + Number(match[1]),
        unit: second,
        end: token.end + match[0].length,
      };
  }
  return token;
}

const digit = (text: string) => '零一二三四五六七八九'.indexOf(text.replace('两', '二'));
const number = (text: string) => (/^\d/.test(text) ? Number(text) : (chineseInteger(text) ?? Number.NaN));

function amountOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const [whole = '', decimals] = text.split('点');
  const value = whole === '零' ? 0 : number(whole);
  return decimals === undefined ? value : Number(`${value}.${[...decimals].map(digit).join('')}`);
}
