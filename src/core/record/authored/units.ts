import { type LocalText, sameInAll } from '../../text/text';

/** The base units that figures are recorded in, as they are written behind a number. */
export const units: Readonly<Record<string, LocalText>> = {
  percent: { zh: '%', en: '%' },
  'percentage-points': { zh: '个百分点', en: 'percentage points' },
  persons: { zh: '人', en: 'persons' },
  'person-times': { zh: '人次', en: 'person-times' },
  cases: { zh: '起', en: 'cases' },
  accidents: { zh: '起', en: 'accidents' },
  times: { zh: '次', en: 'times' },
  items: { zh: '项', en: 'items' },
  sites: { zh: '处', en: 'sites' },
  areas: { zh: '个', en: 'areas' },
  organisations: { zh: '家', en: 'organisations' },
  groups: { zh: '个', en: 'groups' },
  visits: { zh: '家次', en: 'visits' },
  households: { zh: '户', en: 'households' },
  vehicles: { zh: '辆', en: 'vehicles' },
  'vehicle-times': { zh: '台次', en: 'vehicle-times' },
  'vessel-times': { zh: '艘次', en: 'vessel-times' },
  documents: { zh: '份', en: 'documents' },
  weapons: { zh: '件', en: 'weapons' },
  violations: { zh: '件', en: 'violations' },
  cny: { zh: '元', en: 'yuan' },
  km: { zh: '公里', en: 'km' },
  km2: { zh: '平方公里', en: 'km²' },
  mu: { zh: '亩', en: 'mu' },
  days: { zh: '天', en: 'days' },
  months: { zh: '个月', en: 'months' },
  rank: { zh: '名', en: 'rank' },
};

/** How many of a unit may be counted in, in words. */
export const SCALES: ReadonlyMap<number, LocalText> = new Map([
  [1e3, { zh: '千', en: 'thousand' }],
  [1e4, { zh: '万', en: '10,000' }],
  [1e6, { zh: '百万', en: 'million' }],
  [1e7, { zh: '千万', en: '10 million' }],
  [1e8, { zh: '亿', en: '100 million' }],
  [1e12, { zh: '万亿', en: 'trillion' }],
]);

/** A scale that figures can be shown in: one that there are words for, else 1. */
export function knownScale(factor: number): number {
  return SCALES.has(factor) ? factor : 1;
}

/** How the unit of shown figures is written: 万元, 10,000 yuan. */
export function scaledUnitName(unit: string, scale = 1): LocalText {
  const name = unitName(unit);
  const words = SCALES.get(scale);
  return words === undefined ? name : { zh: `${words.zh}${name.zh}`, en: `${words.en} ${name.en}`.trim() };
}

/** How a unit is written behind a one: 1 case. What a reader wrote is left as it is. */
export function singularUnitName(unit: string): LocalText {
  const name = unitName(unit);
  return Object.hasOwn(units, unit) ? { ...name, en: name.en.replace(/s$/, '') } : name;
}

/** How a unit is written: by its key, or as a reader writes it whose own figures have another. */
export function unitName(unit: string): LocalText {
  return (Object.hasOwn(units, unit) ? units[unit] : undefined) ?? sameInAll(unit);
}
