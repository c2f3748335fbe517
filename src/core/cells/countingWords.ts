import { printedUnits } from '../record/authored/printedUnits';
import { units } from '../record/authored/units';

/** Whether a text is a word that figures are counted or measured in: 起, 人次, 元, km², persons, 起/万人. */
export function isCountingWord(text: string): boolean {
  const word = text.trim().toLowerCase();
  const [counted = '', ...per] = word.split(/[/每]/);
  if (per.length > 0) return WORDS.has(counted) && per.every((part) => WORDS.has(withoutMultiplier(part)));
  return WORDS.has(counted);
}

/** A counting word without the multiplier in front of it, with what that multiplies by: 万元 is 元 and 10 000. */
export function splitMultiplier(text: string): { readonly word: string; readonly factor: number } {
  const english = ENGLISH_MULTIPLIER.exec(text);
  const englishFactor = ENGLISH_FACTORS[english?.[1]?.toLowerCase() ?? ''];
  if (english !== null && englishFactor !== undefined) {
    return { word: text.slice(english[0].length), factor: englishFactor };
  }
  const multiplier = MULTIPLIERS.exec(text)?.[0] ?? '';
  const factor = [...multiplier].reduce((product, character) => product * (FACTORS[character] ?? 1), 1);
  return { word: text.slice(multiplier.length), factor };
}

/** Of these 百 and 千 are part: of 千克 nobody counts thousands of grams. */
export const UNSPLIT = /(?:百分点|百分比|百帕|千(?:克|米|瓦|卡|伏|帕|焦|字节))/;

const MULTIPLIERS = new RegExp(`^(?:(?!${UNSPLIT.source})[十百千万萬亿億])+`);

function withoutMultiplier(text: string): string {
  return splitMultiplier(text.replace(/^[\d,]+/, '')).word;
}

const FACTORS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
};

const ENGLISH_MULTIPLIER =
  /^(hundred million|ten thousand|thousand|million|billion|100 million|10,000|10000|1,000|1000|'000|’000)s?(?:\s+of\b)?(?:\s+|$)/i;

const ENGLISH_FACTORS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  '1,000': 1e3,
  '1000': 1e3,
  "'000": 1e3,
  '’000': 1e3,
  'ten thousand': 1e4,
  '10,000': 1e4,
  '10000': 1e4,
  million: 1e6,
  'hundred million': 1e8,
  '100 million': 1e8,
  billion: 1e9,
};

/** Beside those that the atlas's own figures have. */
const MORE =
  '‰ 百分点 百分比 倍 元 美元 港元 欧元 吨 克 公斤 千克 斤 米 千米 平方米 平方千米 立方米 公顷 亩 升 瓦 千瓦 千瓦时 度 ' +
  '人口 户 口 位 员 例 宗 桩 所 座 间 栋 幢 套 张 枚 只 头 匹 艘 架 列 班 场 届 轮 批 车次 架次 班次 件次 户次 人年 标准台 株 棵 本 册 ' +
  '篇 字 幅 床 张床位 年 月 周 日 小时 分钟 秒 分 点 岁 度电 公里 里 车 车辆 村 镇 店 ' +
  'people person case accident crime incident death household vehicle yuan rmb cny usd eur kg t tonne tonnes ton tons m m2 m² m3 m³ ' +
  'km2 sqkm sq.km ha hectare hectares hour hours h minute minutes min second seconds s year years day month week weeks point points ' +
  'score pp percent kwh mwh gwh kw mw beds bed stations station pcs unit units capita inhabitants residents';

const WORDS: ReadonlySet<string> = new Set(
  [
    ...Object.values(units).flatMap(({ zh, en }) => [zh, en.toLowerCase()]),
    ...Object.values(printedUnits).flat(),
    ...MORE.split(' '),
    'per cent',
    'percentage point',
    'sq km',
  ].filter((word) => word !== ''),
);
