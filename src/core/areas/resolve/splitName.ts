import { ETHNIC_GROUPS } from './ethnicGroups';

/** An official Chinese name taken apart: 恩施土家族苗族自治州 is 恩施 and 自治州, 东营市 is 东营 and 市. */
export interface NameParts {
  /** The place's own name, without the peoples named in it. */
  readonly base: string;
  /** What kind of area it is; empty where the name carries none (西沙群岛). */
  readonly generic: string;
}

const GENERICS = [
  '特别行政区',
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '地区',
  '新区',
  '林区',
  '特区',
  '省',
  '市',
  '盟',
  '区',
  '县',
  '旗',
];

/** 万柏林区 and 碑林区 are districts named …林; 林区 is the generic of 神农架林区 only. */
const SHORTEST_BASE: Readonly<Record<string, number>> = { 林区: 3, 新区: 2, 特区: 2, 地区: 2 };

export function splitName(zh: string): NameParts {
  const generic = GENERICS.find((each) => zh.endsWith(each) && zh.length - each.length >= (SHORTEST_BASE[each] ?? 1));
  if (generic === undefined) return { base: zh, generic: '' };
  const base = zh.slice(0, -generic.length);
  if (generic.startsWith('自治')) return { base: withoutPeoples(base), generic };
  return { base: generic === '区' && base.endsWith('族') ? withoutPeoples(base) : base, generic };
}

/** Names of peoples at the end, without 族 in Xinjiang's; a place called after a people alone keeps it: 东乡, 鄂伦春. */
function withoutPeoples(base: string): string {
  let rest = base;
  for (;;) {
    const length = peopleLengthAtEnd(rest);
    if (length === 0) return rest;
    if (rest.length - length < 2) return rest.endsWith('族') ? rest.slice(0, -1) : rest;
    rest = rest.slice(0, -length);
  }
}

function peopleLengthAtEnd(text: string): number {
  for (const [people] of ETHNIC_GROUPS) {
    if (text.endsWith(people)) return people.length;
    const plain = people.slice(0, -1);
    if (plain.length >= 2 && text.endsWith(plain)) return plain.length;
  }
  return 0;
}

/** A short form, and whether it still names its kind: 恩施州 does, 恩施 does not. */
export interface ShortName {
  readonly text: string;
  readonly bare: boolean;
}

const SHORT_GENERICS: Readonly<Record<string, string>> = { 自治州: '州', 自治县: '县', 自治旗: '旗', 自治区: '自治区' };

/**
 * The short forms of an official name that follow from it: 东营 from 东营市; 恩施, 恩施州, 恩施自治州, and cut short
 * 恩施土家族苗族, from 恩施土家族苗族自治州. None leaves a single character: 单县 stays 单县.
 */
export function shortNames(zh: string): readonly ShortName[] {
  const { base, generic } = splitName(zh);
  if (generic === '' || base.length < 2) return [];
  const short = SHORT_GENERICS[generic] ?? generic;
  // 大理白族州 and 大理自治州 are written for 大理白族自治州.
  const kinded = new Set([base + short, base + generic, zh.slice(0, -generic.length) + short]);
  for (const cut of cutNames(zh, base, generic)) kinded.add(cut);
  kinded.delete(zh);
  return [{ text: base, bare: true }, ...[...kinded].map((text) => ({ text, bare: false }))];
}

/** 大理白族 and 大理白族自治 of 大理白族自治州: cut after all peoples, so that no other name begins so. Not 东乡族, a people. */
function cutNames(zh: string, base: string, generic: string): readonly string[] {
  const withPeoples = zh.slice(0, -generic.length);
  const hasPeoples = withPeoples !== base && withPeoples !== `${base}族`;
  if (!generic.startsWith('自治')) return hasPeoples ? [withPeoples] : [];
  return hasPeoples ? [withPeoples, `${withPeoples}自治`] : [`${withPeoples}自治`];
}
