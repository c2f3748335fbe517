/**
 * The forms that periods are written in, as regular expressions over folded text, with one set of named groups, which
 * `readSpan` understands: y m d (first year, month, day), y2 m2 d2 (last ones), yy (a year of two digits), q q2
 * (quarters), h (half year), n (first months) and nq (first quarters), third (of a month), plan (a five-year plan), asOf
 * and atEnd (a date is meant), whole, summed (累计 follows).
 */
const YEAR = '(?<y>\\d{4})';
const SHORT_YEAR = '(?<yy>\\d{2})';
const YEAR_2 = '(?<y2>\\d{4})';
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const MONTH = `(?<m>${NUMBER}|元)月份?`;
const MONTH_2 = `(?<m2>${NUMBER})月份?`;
const HOUR = '(?:\\s*(?:\\d{1,2}时?[-~—至到])?\\d{1,2}时(?:\\d{1,2}分)?)?';
const DAY = `(?<d>${NUMBER})[日号]${HOUR}`;
const DAY_2 = `(?<d2>${NUMBER})[日号]${HOUR}`;
const TO = '\\s*(?:——|—|--?|~|至|到|\\bto\\b)\\s*';
/** Where hyphens part the numbers already, only these part the dates, unless the last one is complete. */
const TO_NO_HYPHEN = '\\s*(?:——|—|--|~|至|到|\\bto\\b| - )\\s*';
const AS_OF = '(?<asOf>截[至止]到?于?)?\\s*';
const FROM = '[自从]?';
const AT_END = '(?<atEnd>底|末)';
const THIRD = '(?<third>[上中下])旬';
/** 十三五, the five years of a plan; in a text only in quotation marks, or with 时期 behind it. */
const PLAN = '(?<plan>十[一二三四五六七])五';
const PLAN_YEARS = '(?:计划|规划)?(?:时期|期间)';
const TIME = '(?:[ T]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[ap]m)?(?: ?(?:Z|UTC|GMT|[-+]\\d{2}:?\\d{2}))?)?';
const NAMES =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const NAMED = `(?<m>${NAMES})\\.?`;
const NAMED_2 = `(?<m2>${NAMES})\\.?`;

/** Forms that say the year. */
const WITH_YEAR: readonly string[] = [
  // 2024年9月30日, 2024年1月1日至9月30日, 截至2024年7月31日
  `${AS_OF}${YEAR}年\\s*${MONTH}\\s*${DAY}`,
  `${FROM}${YEAR}年\\s*${MONTH}\\s*${DAY}${TO}(?:${YEAR_2}年\\s*)?(?:${MONTH_2}\\s*)?${DAY_2}`,
  // 2024-09-30, 2024/9/30, 20240930 and two of them
  `${AS_OF}${YEAR}(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})${TIME}`,
  `${YEAR}(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})${TO}${YEAR_2}\\k<sep>(?<m2>\\d{1,2})\\k<sep>(?<d2>\\d{1,2})`,
  `${AS_OF}${YEAR}(?<m>\\d{2})(?<d>\\d{2})`,
  `${YEAR}(?<m>\\d{2})(?<d>\\d{2})${TO}${YEAR_2}(?<m2>\\d{2})(?<d2>\\d{2})`,
  // 2024年9月, 2024年1-9月, 2023年10月至2024年3月, 2024年9月底
  `${AS_OF}${YEAR}年\\s*${MONTH}${AT_END}?`,
  `${FROM}${YEAR}年\\s*(?<m>${NUMBER})(?:月份?)?${TO}(?:${YEAR_2}年\\s*)?${MONTH_2}`,
  `${YEAR}年\\s*${MONTH}\\s*${THIRD}`,
  // 2024-09, 2024.09, 202409 and two of them
  `${AS_OF}${YEAR}[-/.](?<m>\\d{1,2})`,
  `${YEAR}(?<sep>[-/.])(?<m>\\d{1,2})${TO}${YEAR_2}\\k<sep>(?<m2>\\d{1,2})`,
  `${YEAR}[-/.](?<m>\\d{1,2})${TO_NO_HYPHEN}(?<m2>\\d{1,2})月?`,
  `${YEAR}[/.](?<m>\\d{1,2})-(?<m2>\\d{1,2})月?`,
  `${YEAR}(?<m>\\d{2})`,
  `${YEAR}(?<m>\\d{2})${TO}${YEAR_2}(?<m2>\\d{2})`,
  // 2024M09
  `${YEAR}m(?<m>\\d{1,2})`,
  // 2024年前九个月, 2024年前三季度, 2024年第三季度, 2024年1-3季度, 2024年上半年
  `${YEAR}年?度?\\s*前(?<n>${NUMBER})个?月`,
  `${YEAR}年?度?\\s*前(?<nq>[二两三23])个?季度`,
  `${AS_OF}${YEAR}年?度?\\s*第?(?<q>[一二三四1-4])(?:${TO}第?(?<q2>[一二三四1-4]))?季度${AT_END}?`,
  `${AS_OF}${YEAR}年?度?\\s*(?<h>[上下])半年${AT_END}?`,
  // 2024Q3, Q3 2024, 3Q2024, 2024Q1-Q3, 2024H1, H1 2024
  `${YEAR}年?[-_ /]?q(?<q>[1-4])(?:${TO}q?(?<q2>[1-4]))?`,
  `q(?<q>[1-4])(?:${TO}q?(?<q2>[1-4]))?[-_ /]?${YEAR}`,
  `(?<q>[1-4])q[-_ ]?${YEAR}`,
  `${YEAR}年?[-_ /]?h(?<h>[12])`,
  `h(?<h>[12])[-_ /]?${YEAR}`,
  `(?<h>[12])h[-_ ]?${YEAR}`,
  // September 2024, Jan–Sep 2024, 2024 Sep, 30 September 2024, September 30, 2024, Sep-24
  `${NAMED}(?:${TO}${NAMED_2})?[-_, ]*${YEAR}`,
  `${YEAR}年?[-_ ]*${NAMED}(?:${TO}${NAMED_2})?`,
  `(?<d>\\d{1,2})(?:st|nd|rd|th)?[- ]${NAMED}[- ,]+${YEAR}`,
  `${NAMED} (?<d>\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`,
  `(?<d>\\d{1,2})[- ]${NAMED}[-'’ ](?<yy>\\d{2})${TIME}`,
  `${NAMED}[-'’](?<yy>\\d{2})`,
  // 24年9月, 24年1-9月, 24年上半年, 24Q3: two digits are a year only where a part of one follows
  `${SHORT_YEAR}年\\s*${MONTH}(?:\\s*${DAY})?`,
  `${SHORT_YEAR}年\\s*(?<m>${NUMBER})(?:月份?)?${TO}${MONTH_2}`,
  `${SHORT_YEAR}年\\s*前(?<nq>[二两三23])个?季度`,
  `${SHORT_YEAR}年\\s*第?(?<q>[一二三四1-4])(?:${TO}第?(?<q2>[一二三四1-4]))?季度`,
  `${SHORT_YEAR}年\\s*(?<h>[上下])半年`,
  `${SHORT_YEAR}年?q(?<q>[1-4])(?:${TO}q?(?<q2>[1-4]))?`,
  `(?<q>[1-4])q${SHORT_YEAR}`,
  // 2024财年, FY2024, FY24: by law the calendar year (会计法 §11, 预算法 §18)
  `${YEAR}年?(?<whole>财年|财政年度|会计年度)`,
  `fy[-_ ]?${YEAR}`,
  `fy[-_ ]?'?${SHORT_YEAR}`,
  // 2024年, 2024年度, 2024年全年, 2024年底, 2022-2024年
  `${AS_OF}${YEAR}年(?:年?${AT_END})?`,
  `${YEAR}年?度?(?<whole>全年|度)`,
  `${YEAR}(?:年度?)?${TO}${YEAR_2}(?:年度?)?`,
  // “十四五”, 十四五时期, “十四五”末
  `[“"「]${PLAN}[”"」](?:${PLAN_YEARS}|${AT_END})?`,
  `${PLAN}${PLAN_YEARS}`,
];

/** A year alone is also a number: in a text, it is one only where nothing counts it. */
const BARE_YEAR = YEAR;

const WITHOUT_YEAR: readonly string[] = [
  `${AS_OF}${MONTH}\\s*${DAY}`,
  `${FROM}${MONTH}\\s*${DAY}${TO}(?:${MONTH_2}\\s*)?${DAY_2}`,
  `${AS_OF}${MONTH}${AT_END}?`,
  `${MONTH}\\s*${THIRD}`,
  `${FROM}(?<m>${NUMBER})(?:月份?)?${TO}${MONTH_2}`,
  `前(?<n>${NUMBER})个月`,
  `前(?<nq>[二两三23])个?季度`,
  `第?(?<q>[一二三四1-4])(?:${TO}第?(?<q2>[一二三四1-4]))?季度`,
  '(?<h>[上下])半年',
  `q(?<q>[1-4])(?:${TO}q?(?<q2>[1-4]))?`,
  '(?<whole>全年)',
];

/** Only in a cell: a text may have "may" in it, or H2. */
const ALONE: readonly string[] = [
  `${NAMED}(?:${TO}${NAMED_2})?`,
  `(?<d>\\d{1,2})[- ]${NAMED}`,
  'h(?<h>[12])',
  // 9/2024
  `(?<m>\\d{1,2})[-/]${YEAR}`,
  // 1H24, 24H1, Q1'24
  `(?<h>[12])h[-_ '’]?${SHORT_YEAR}`,
  `${SHORT_YEAR}年?h(?<h>[12])`,
  `q(?<q>[1-4])[-_ '’]+${SHORT_YEAR}`,
  `(?<q>[1-4])q['’]${SHORT_YEAR}`,
  // 2024.1.1-1.31
  `${YEAR}(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})${TO}(?<m2>\\d{1,2})\\k<sep>(?<d2>\\d{1,2})`,
  `${PLAN}(?:${AT_END})?`,
];

/** A form of periods, with the signs that a text needs to be of it: most texts have few, and are tried with no more forms. */
interface PeriodPattern {
  readonly pattern: RegExp;
  /** Of `signsIn`. */
  readonly needs: number;
}

/** What tells a form from a text at once, and which forms cannot be without. */
const SIGNS: readonly { readonly inText: RegExp; readonly isNeeded: (form: string) => boolean }[] = [
  { inText: /\d{4}/, isNeeded: (form) => form.includes(YEAR) },
  { inText: /月/, isNeeded: (form) => form.includes(MONTH) || form.includes(`${TO}${MONTH_2}`) },
  { inText: /季/, isNeeded: (form) => form.includes('季度') },
  { inText: /半/, isNeeded: (form) => form.includes('半年') },
  { inText: /[a-z]{3}/i, isNeeded: (form) => form.includes(NAMES) },
  { inText: /q/i, isNeeded: (form) => form.includes('q(?<q>') || form.includes('(?<q>[1-4])q') },
  { inText: /h/i, isNeeded: (form) => form.includes('h(?<h>') || form.includes('(?<h>[12])h') },
  { inText: /五/, isNeeded: (form) => form.includes(PLAN) },
];

export function signsIn(text: string): number {
  return SIGNS.reduce((signs, { inText }, index) => (inText.test(text) ? signs | (1 << index) : signs), 0);
}

function patternsOf(forms: readonly string[], asPattern: (form: string) => RegExp): readonly PeriodPattern[] {
  return forms.map((form) => ({
    pattern: asPattern(form),
    needs: SIGNS.reduce((needs, { isNeeded }, index) => (isNeeded(form) ? needs | (1 << index) : needs), 0),
  }));
}

export const TEXT_PATTERNS = patternsOf([...WITH_YEAR, BARE_YEAR, ...WITHOUT_YEAR], (form) => new RegExp(form, 'gi'));
export const CELL_PATTERNS = patternsOf(
  [...WITH_YEAR, BARE_YEAR, ...WITHOUT_YEAR, ...ALONE],
  (form) => new RegExp(`^(?:${form})(?:(?<summed>累[计計])|合计|[当单][月季])?$`, 'i'),
);
