import { type Level, ranksOf } from '../area';
import type { GazetteerEntry } from '../gazetteer';
import { ETHNIC_GROUPS } from './ethnicGroups';
import { normaliseName } from './normaliseName';
import { splitName } from './splitName';

/** What kind of area a romanised name says it is, by its last word: City, District, shi, qu. */
interface RomanisedKind {
  readonly suffix: string;
  /** Chinese generics that the word stands for; empty where the level alone decides. */
  readonly generics: readonly string[];
  readonly level: Level | null;
}

/** Longest first, so that "autonomous county" is not read as a county called "… autonomous". */
const KINDS: readonly RomanisedKind[] = [
  { suffix: 'specialadministrativeregion', generics: ['特别行政区'], level: null },
  { suffix: 'autonomousprefecture', generics: ['自治州'], level: null },
  { suffix: 'subprovincialcity', generics: ['市'], level: 'prefecture' },
  { suffix: 'prefecturelevelcity', generics: ['市'], level: 'prefecture' },
  { suffix: 'autonomouscounty', generics: ['自治县'], level: null },
  { suffix: 'autonomousbanner', generics: ['自治旗'], level: null },
  { suffix: 'autonomousregion', generics: ['自治区'], level: null },
  { suffix: 'tebiexingzhengqu', generics: ['特别行政区'], level: null },
  { suffix: 'forestrydistrict', generics: ['林区'], level: null },
  { suffix: 'specialdistrict', generics: ['特区'], level: null },
  { suffix: 'forestdistrict', generics: ['林区'], level: null },
  { suffix: 'countylevelcity', generics: ['市'], level: 'county' },
  { suffix: 'forestryarea', generics: ['林区'], level: null },
  { suffix: 'municipality', generics: ['市'], level: null },
  { suffix: 'prefecture', generics: [], level: 'prefecture' },
  { suffix: 'zizhizhou', generics: ['自治州'], level: null },
  { suffix: 'zizhixian', generics: ['自治县'], level: null },
  { suffix: 'province', generics: [], level: 'province' },
  { suffix: 'district', generics: ['区', '新区', '特区', '林区'], level: null },
  { suffix: 'newdistrict', generics: ['新区'], level: null },
  { suffix: 'forestarea', generics: ['林区'], level: null },
  { suffix: 'zizhiqu', generics: ['自治区'], level: null },
  { suffix: 'newarea', generics: ['新区'], level: null },
  { suffix: 'zizhiqi', generics: ['自治旗'], level: null },
  { suffix: 'county', generics: ['县', '自治县'], level: null },
  { suffix: 'league', generics: ['盟'], level: null },
  { suffix: 'banner', generics: ['旗', '自治旗'], level: null },
  { suffix: 'region', generics: ['自治区', '特别行政区'], level: null },
  { suffix: 'linqu', generics: ['林区'], level: null },
  { suffix: 'sheng', generics: ['省'], level: null },
  { suffix: 'xinqu', generics: ['新区'], level: null },
  { suffix: 'city', generics: ['市'], level: null },
  { suffix: 'diqu', generics: ['地区'], level: null },
  { suffix: 'xian', generics: ['县', '自治县'], level: null },
  { suffix: 'zhou', generics: ['自治州'], level: null },
  { suffix: 'meng', generics: ['盟'], level: null },
  { suffix: 'shi', generics: ['市'], level: null },
  { suffix: 'sar', generics: ['特别行政区'], level: null },
  { suffix: 'qu', generics: ['区', '新区'], level: null },
  { suffix: 'qi', generics: ['旗', '自治旗'], level: null },
];

const PEOPLE_KEYS = ETHNIC_GROUPS.map(([zh, names]) => ({
  people: zh.replace(/族$/, ''),
  keys: names.map(normaliseName),
}));
const PEOPLES = PEOPLE_KEYS.flatMap(({ keys }) => keys).sort((left, right) => right.length - left.length);

export interface KindedName {
  /** Keys to look the name up by, the likeliest first. */
  readonly bases: readonly string[];
  readonly isOfKind: (entry: GazetteerEntry) => boolean;
  /** Whether a former name may be meant, of which it is not known what kind of area had it. */
  readonly mayBeFormer: boolean;
}

/** Takes the kind off a romanised key: "jilincity" is "jilin", of a kind that only cities are. Likeliest first. */
export function readRomanisedKinds(key: string): readonly KindedName[] {
  if (!/[a-z]$/.test(key)) return [];
  const kinds = KINDS.filter(({ suffix }) => key.endsWith(suffix) && key.length > suffix.length + 1).map((kind) => ({
    bases: basesOf(key.slice(0, -kind.suffix.length), kind.suffix),
    isOfKind: (entry: GazetteerEntry) => isOfKind(entry, kind),
    mayBeFormer: true,
  }));
  return [...kinds, ...withoutKind(key)];
}

/** Ningxia Hui and Enshi Tujia and Miao, as catalogues of boundaries call what is autonomous. */
function withoutKind(key: string): readonly KindedName[] {
  const last = PEOPLE_KEYS.find(({ keys }) => keys.some((name) => key.endsWith(name)));
  const bases = last === undefined ? [] : basesOf(key, 'autonomous').slice(1);
  if (last === undefined || bases.length === 0) return [];
  const { people } = last;
  const isOfPeople = ({ names }: GazetteerEntry) =>
    splitName(names.zh).generic.startsWith('自治') && names.zh.includes(people);
  // Jixi, Anhui ends in Hui, and is no Jixian of the Hui.
  return [{ bases, isOfKind: isOfPeople, mayBeFormer: false }];
}

function isOfKind(entry: GazetteerEntry, { generics, level }: RomanisedKind): boolean {
  if (level !== null && !ranksOf(entry.adcode).includes(level)) return false;
  return generics.length === 0 || generics.includes(splitName(entry.names.zh).generic);
}

/** Enshi Tujia and Miao Autonomous Prefecture: the peoples are left out one by one. */
function basesOf(base: string, suffix: string): readonly string[] {
  if (!suffix.startsWith('autonomous')) return [base];
  const bases = [base];
  let rest = base;
  for (;;) {
    const people = PEOPLES.find((name) => rest.endsWith(name) && rest.length > name.length + 1);
    if (people === undefined) return bases;
    rest = rest.slice(0, -people.length);
    bases.push(rest);
    if (rest.endsWith('and')) rest = rest.slice(0, -3);
    bases.push(rest);
  }
}
