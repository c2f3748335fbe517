import { isCountingWord, splitMultiplier } from './countingWords';
import { dimensionOfUnit } from './dimension';
import { foldText } from './foldText';
import { namesChange, namesPercent } from './headingWords';
import { keptAnswers } from './keptAnswers';
import type { PeriodCell } from './periodCell';
import { periodInText, withoutPeriod } from './periodInText';
import { NO_PERIOD, readPeriodCell } from './readPeriodCell';
import { unitKey } from './unitKey';

/** What the heading of a column says: 2023年涉案金额（万元） is 涉案金额, in 元, times 10 000, of 2023. */
export interface Heading {
  /** Without unit and period; '' where it says nothing else. */
  readonly name: string;
  /** As printed, without a multiplier; '' where none is said. Thousandths are told in percent, as those of cells are. */
  readonly unit: string;
  /** What numbers that are printed without a unit are multiplied by: those with one say themselves how many they are. */
  readonly factor: number;
  readonly period: PeriodCell;
}

export const readHeading = keptAnswers((heading: string): Heading => {
  if (heading.length > LONGEST_HEADING) return { name: heading.trim(), unit: '', factor: 1, period: NO_PERIOD };
  const line = heading.replace(FOOTNOTES, '').replace(/\s+/g, ' ').trim().replace(COLUMN_OF_YEAR, '');
  // Jan and H1, which in a longer text are anything.
  const alone = readPeriodCell(line);
  if (alone.status !== 'none') return { name: '', unit: '', factor: 1, period: alone };
  const period = periodInText(line);
  const text = withoutPeriod(line);
  const found = unitOfComparison(text) ?? unitOfList(text) ?? unitInBrackets(text) ?? unitSaid(text) ?? unitAtEnd(text);
  if (found === null) return { name: text, unit: '', factor: 1, period };
  const { word, factor } = splitUnit(bareUnit(found.unit));
  const name = tidy(found.name);
  if (word.startsWith('‰')) return { name, unit: `%${word.slice(1)}`, factor: factor / 10, period };
  return { name, unit: word, factor, period };
});

/** What is longer is a text that happens to stand there. */
const LONGEST_HEADING = 200;
/** X2020 and y2020: what programs put before a year so that it may name a column. */
const COLUMN_OF_YEAR = /^(?:x|yr?|year)_?(?=(?:19|20)\d\d(?!\d))/i;
const FOOTNOTES = /[*†‡※①-⑳⑴-⒇❶-❿]+\s*$/;

interface NameAndUnit {
  readonly name: string;
  readonly unit: string;
}

/** GDP（亿元） 增长%, below whose group 同比（%）, 增速 and 破案率 are of another unit than the group. */
function unitOfComparison(text: string): NameAndUnit | null {
  const group = GROUP.exec(foldText(text));
  if (group === null || !isUnitText(group[2]!)) return null;
  const [, name = '', , words = '', bracket] = group;
  if (!(namesChange(words) || namesPercent(words)) || (bracket === undefined && /[额数量]$/.test(words))) return null;
  const own = bracket === undefined ? unitAtEnd(words) : { name: words, unit: bracket.slice(1, -1) };
  return { name: `${name} ${own?.name ?? words}`, unit: own?.unit ?? '' };
}

/** 收入（亿元，%） 总量 and 收入（亿元，%） 增速: of several units in brackets the one that the words below them, or before them, are in. */
function unitOfList(text: string): NameAndUnit | null {
  const folded = foldText(text);
  const [, name = '', list = '', words = '', bracket] = GROUP.exec(folded) ?? LIST_AT_END.exec(folded) ?? [];
  const units = listedUnits(list);
  if (bracket !== undefined || units === null || units.length < 2) return null;
  const said = words === '' ? name : words;
  const isShare = namesChange(said) || namesPercent(said);
  const [fitting, another] = units.filter((unit) => (dimensionOfUnit(unitKey(unit)) === 'share') === isShare);
  return fitting === undefined || another !== undefined ? null : { name: `${name} ${words}`.trim(), unit: fitting };
}

/** A name, a bracket, words and perhaps a bracket of theirs. */
const GROUP =
  /^(.*[^\s([{【〔])\s*([([{【〔][^()[\]{}【】〔〕]*[)\]}】〕])\s*([^()[\]{}【】〔〕]+?)\s*([([{【〔][^()[\]{}【】〔〕]*[)\]}】〕])?$/;

const LIST_AT_END = /^(.*[^\s([{【〔])\s*([([{【〔][^()[\]{}【】〔〕]*[)\]}】〕])$/;

/** 案件数（起）, 金额[万元], 案件（起）（含未遂）: the last bracket that holds a unit. */
function unitInBrackets(text: string): NameAndUnit | null {
  const folded = foldText(text);
  for (const match of [...folded.matchAll(BRACKETS)].reverse()) {
    const [whole, content = ''] = match;
    const name = `${text.slice(0, match.index)}${text.slice(match.index + whole.length)}`;
    if ((listedUnits(content)?.length ?? 0) > 1) continue;
    if (SAYS_UNIT.test(content) || isUnit(bareUnit(content))) return { name, unit: content };
    // （不变价，亿元）
    const parts = /^(.*\S)\s*[,、;]\s*([^,、;]+)$/.exec(content);
    if (parts !== null && isUnit(parts[2]!) && !isUnit(parts[1]!))
      return {
        name: `${text.slice(0, match.index)}（${parts[1]}）${text.slice(match.index + whole.length)}`,
        unit: parts[2]!,
      };
  }
  return null;
}

const BRACKETS = /[([{【〔]\s*([^()[\]{}【】〔〕]*?)\s*[)\]}】〕]/g;
const SAYS_UNIT = /^(?:计量)?单位\s*[:：]?|^units?\s*[:：]/i;

/** 单位：万人, 金额 单位:万元 */
function unitSaid(text: string): NameAndUnit | null {
  const said = /^(.*?)(?:(?:计量)?单位|\bunits?)\s*[:：]\s*(.+)$/i.exec(text);
  if (said === null || (listedUnits(said[2]!.replace(/[)）]$/, ''))?.length ?? 0) > 1) return null;
  return { name: said[1]!, unit: said[2]! };
}

/** 案件数/起, 增减%, 金额,万元, 人口_万人, 投资额亿元. What stands behind a stroke or comma has to be a unit that is known. */
function unitAtEnd(text: string): NameAndUnit | null {
  const folded = foldText(text).trimEnd();
  const end = /(?:[%‰]|个?百分点)$/.exec(folded) ?? /[百千万亿]+元$/.exec(folded);
  if (end !== null) return { name: text.slice(0, end.index), unit: end[0] };
  const ofUnit = /^(.*\S)_([^_]+)_([^_]+)$/.exec(folded);
  if (ofUnit !== null && SHORT_MULTIPLIER.test(`${ofUnit[2]} x`) && isHeadingUnit(ofUnit[3]!))
    return { name: text.slice(0, ofUnit[1]!.length), unit: `${ofUnit[2]} ${ofUnit[3]}` };
  const short = /^(.*\S)_([^_]+)$/.exec(folded);
  if (short !== null && SHORT_MULTIPLIER.test(short[2]!))
    return { name: text.slice(0, short[1]!.length), unit: short[2]! };
  const parted =
    /^(.*\S)\s*[/:,，、_]\s*([^/:,，、_]+)$/.exec(folded) ??
    /^(.*\S)[-—]([^\x20-\x7e]+)$/.exec(folded) ??
    /^(.*\S)\s+([^\s\x20-\x7e]+)$/.exec(folded);
  const unit = parted?.[2] ?? '';
  return parted !== null && isHeadingUnit(splitMultiplier(unit.trim()).word)
    ? { name: text.slice(0, parted[1]!.length), unit: unit.trim() }
    : null;
}

/** Whether a text is nothing but a unit, however it is bracketed: 万人, （亿元）, 10,000 persons. */
export function isUnitText(text: string): boolean {
  const bare = bareUnit(text).replace(/^[([](.*)[)\]]$/, '$1');
  return bare !== '' && !SAYS_UNIT.test(text) && isUnit(bare);
}

/** 万人、亿元 are two; 起/万人 and 10,000 persons are one. null where what is said is no unit that is known. */
export function listedUnits(text: string): readonly string[] | null {
  const bare = bareUnit(text.trim().replace(/^[([{（［【〔](.*)[)\]}）］】〕]$/, '$1'));
  const parts = isUnitText(bare) ? [bare] : bare.split(/[、，;；/和及]|,(?!\d{3})/).map((part) => part.trim());
  return parts.every(isUnitText) ? parts : null;
}

/** Multipliers as names of columns have them: pop_10k, gdp_1e8, GDP_yi; before a unit also gdp_100m_cny. */
const SHORT_MULTIPLIER =
  /^(?:(?<thousands>10{0,3})k|1e(?<power>[3-9])|(?<word>wan|yi|mn|bn|million|billion|100m(?= )))(?: (?<of>[a-z].*))?$/i;
const SHORT_FACTORS: Readonly<Record<string, number>> = {
  wan: 1e4,
  yi: 1e8,
  mn: 1e6,
  million: 1e6,
  '100m': 1e8,
  bn: 1e9,
  billion: 1e9,
};

/** x10000, 10 000 persons, ×10^4 persons, 10⁸ yuan; not 100, which may be what an index is counted from. */
const POWER_OF_TEN =
  /^[x×*]?\s*(?:10\s*\^?\s*(?<exponent>(?<=\^\s*)[3-9]|[³⁴-⁹])|1(?<zeros>0{3,8}|0{0,2}(?:[ \u00a0]000){1,2})(?!\d))\s*(?<rest>\D*)$/i;
/** CNY billion, USD million */
const CURRENCY_FIRST = /^(?<currency>cny|rmb|usd|yuan)\s+(?<times>thousand|million|billion)$/i;

function digitOf(text: string): number {
  const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(text);
  return raised < 0 ? Number(text) : raised;
}

function splitUnit(text: string): { readonly word: string; readonly factor: number } {
  const { thousands, power, word = '', of = '' } = SHORT_MULTIPLIER.exec(text)?.groups ?? {};
  if (thousands !== undefined) return { word: of, factor: Number(thousands) * 1e3 };
  if (power !== undefined) return { word: of, factor: 10 ** Number(power) };
  const factor = SHORT_FACTORS[word.toLowerCase()];
  if (factor !== undefined) return { word: of, factor };
  const { exponent, zeros, rest = '' } = POWER_OF_TEN.exec(text)?.groups ?? {};
  if (exponent !== undefined) return { word: rest, factor: 10 ** digitOf(exponent) };
  if (zeros !== undefined) return { word: rest, factor: 10 ** zeros.replace(/\D/g, '').length };
  const { currency, times } = CURRENCY_FIRST.exec(text)?.groups ?? {};
  return currency === undefined ? splitMultiplier(text) : { word: currency, factor: splitMultiplier(times!).factor };
}

/** A unit that is known, one after a multiplier, or one character that may count anything: 藏品（尊）. */
function isUnit(text: string): boolean {
  const { word, factor } = splitUnit(text);
  if (word === '') return factor !== 1;
  if (PER_MANY.test(word)) return true;
  return isHeadingUnit(word) || (/^\p{Script=Han}$/u.test(word) && !NO_UNITS.includes(word));
}

/** 1/10万, 例/10万人: a rate of many. */
const PER_MANY = /^[1人例起件次]?\/\d*[十百千万]+人?$/;

/** 零发案 counts as cells do; in a heading, 诈骗 发案 says what is counted. */
function isHeadingUnit(word: string): boolean {
  return isCountingWord(word) && !['发案', '发生', '打孔'].includes(word);
}

/** Single characters that brackets say something else with. */
const NO_UNITS = '男女新旧老上下中左右前后内外东南西北甲乙丙丁春夏秋冬一二三四五六七八九十总计注含';

/** Without what only announces a unit: 单位：万人, in persons. */
function bareUnit(text: string): string {
  return foldText(text)
    .trim()
    .replace(SAYS_UNIT, '')
    .replace(/^in\s+/i, '')
    .trim();
}

function tidy(name: string): string {
  return name
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s,，、:：/_-]+$/, '');
}
