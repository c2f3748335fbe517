/** The ways in which bulletins say a time. At one place the longest that matches is taken; of two as long the first. */
import type { DayWord, TimeMeaning, YearWord } from './timeExpression';

type Groups = Readonly<Record<string, string | undefined>>;
type ReadNumber = (text: string | undefined) => number;

interface TimePattern {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, number: ReadNumber) => TimeMeaning | null;
}

const N = '(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})';
const YEAR =
  '(?:\\d{4}|二零[零一二三四五六七八九]{2}|二十)年(?:度)?|今年|去年|上年度?|前年|本年度?|上一年度?|当年|明年';
const TO = '(?:至|到|-{1,2}|~)';
const year = (name: string) => `(?<${name}>${YEAR})?`;
const pattern = (source: string) => new RegExp(source, 'y');

function yearWord(text: string | undefined, number: ReadNumber): YearWord {
  if (text === undefined) return null;
  const printed = /^(\d{4}|二零..)年/.exec(text)?.[1];
  if (printed !== undefined) return number(printed);
  if (/^上/.test(text)) return 'year-before';
  if (text.startsWith('去年')) return 'last';
  if (text === '前年') return 'before-last';
  return /^(?:今年|本年|当年)/.test(text) ? 'this' : null;
}

function dayWord(groups: Groups, number: ReadNumber, suffix = ''): DayWord | null {
  const month = number(groups[`month${suffix}`]);
  const day = number(groups[`day${suffix}`]);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  return { year: yearWord(groups[`year${suffix}`], number), month, day };
}

const monthsOf = (yearOf: YearWord, from: number, to: number, toYear: YearWord = null): TimeMeaning | null =>
  from >= 1 && from <= 12 && to >= 1 && to <= 12 ? { kind: 'months', year: yearOf, from, to, toYear } : null;

const CLOCK = '(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚|深夜|夜间|当晚|次日|当日)?';

export const TIME_PATTERNS: readonly TimePattern[] = [
  // Days.
  {
    pattern: pattern(`${year('year')}(?<month>${N})月(?<day>${N})[日号]`),
    read: (g, n) => {
      const day = dayWord(g, n);
      return day && { kind: 'day', day };
    },
  },
  {
    pattern: pattern(
      `(?:自)?${year('year')}(?<month>${N})月(?<day>${N})[日号]?(?:零时|\\d{1,2}时)?(?:起)?(?:[^，。；\\d]{0,16}(?:启动|开展|打响|部署|实施|以来)，?)?(?:截?${TO})${year('yearB')}(?:(?<monthB>${N})月)?(?<dayB>${N})[日号](?:\\d{1,2}时)?`,
    ),
    read: (g, n) => {
      const from = dayWord(g, n);
      const to = dayWord({ ...g, monthB: g.monthB ?? g.month }, n, 'B');
      return from && to && { kind: 'days', from, to };
    },
  },
  {
    pattern: pattern(
      '(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)(?:T?\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?',
    ),
    read: (g, n) => {
      const day = dayWord({ ...g, year: `${g.year}年` }, n);
      return day && { kind: 'day', day };
    },
  },
  {
    pattern: pattern(`(?:星期|周|礼拜)[一二三四五六日天](?![\\d一-龥]*(?:项|类))`),
    read: () => ({ kind: 'masked', why: 'date' }),
  },
  {
    pattern: pattern('农历\\S{0,4}?[正一二三四五六七八九十腊冬]+月\\S{2,3}'),
    read: () => ({ kind: 'masked', why: 'date' }),
  },
  // Clock times.
  {
    pattern: pattern(`${CLOCK}\\d{1,2}时(?:\\d{1,2}分|许|整)?(?:${TO}(?:次日)?\\d{1,2}时(?:\\d{1,2}分)?)?(?:许|左右)?`),
    read: () => ({ kind: 'masked', why: 'clock time' }),
  },
  {
    pattern: pattern(`${CLOCK}\\d{1,2}:\\d{2}(?::\\d{2})?(?:${TO}\\d{1,2}:\\d{2})?`),
    read: () => ({ kind: 'masked', why: 'clock time' }),
  },
  {
    pattern: pattern(
      `(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|深夜)[\\d一二三四五六七八九十]{1,2}点(?:半|\\d{1,2}分|许)?`,
    ),
    read: () => ({ kind: 'masked', why: 'clock time' }),
  },
  // Months.
  {
    pattern: pattern(`${year('year')}(?<month>${N})月(?:份|当月|单月|末)?(?!余|\\d*[日号])`),
    read: (g, n) => monthsOf(yearWord(g.year, n), n(g.month), n(g.month)),
  },
  {
    pattern: pattern(
      `${year('year')}(?<from>${N})月?份?${TO}(?:次年|同年|翌年)?${year('yearB')}(?<to>${N})月份?(?!\\d*[日号])`,
    ),
    read: (g, n) => monthsOf(yearWord(g.year, n), n(g.from), n(g.to), yearWord(g.yearB, n)),
  },
  {
    pattern: pattern(`${year('year')}(?:的)?[前头首](?<to>${N}|两)个?月(?:份)?`),
    read: (g, n) => monthsOf(yearWord(g.year, n), 1, n(g.to)),
  },
  {
    pattern: pattern(`${year('year')}(?<from>\\d{1,2})、(?<to>\\d{1,2})月份?(?!\\d*[日号])`),
    read: (g, n) => (n(g.to) === n(g.from) + 1 ? monthsOf(yearWord(g.year, n), n(g.from), n(g.to)) : null),
  },
  // Quarters and halves.
  {
    pattern: pattern(`${year('year')}(?:第)?(?<quarter>[一二三四1-4])季度?(?!节)`),
    read: (g, n) => monthsOf(yearWord(g.year, n), n(g.quarter) * 3 - 2, n(g.quarter) * 3),
  },
  {
    pattern: pattern(`${year('year')}(?:的)?[前首头](?<quarter>[二三两23])个?季度?`),
    read: (g, n) => monthsOf(yearWord(g.year, n), 1, n(g.quarter) * 3),
  },
  { pattern: pattern(`${year('year')}(?:的)?上半年`), read: (g, n) => monthsOf(yearWord(g.year, n), 1, 6) },
  { pattern: pattern(`${year('year')}(?:的)?下半年`), read: (g, n) => monthsOf(yearWord(g.year, n), 7, 12) },
  // Years.
  {
    pattern: pattern(`(?<year>\\d{4}年|二零[零一二三四五六七八九]{2}年)(?:度|全年)?`),
    read: (g, n) => ({ kind: 'years', from: yearWord(g.year, n), to: yearWord(g.year, n) }),
  },
  { pattern: pattern('去年(?:全年|度|一年)?'), read: () => ({ kind: 'years', from: 'last', to: 'last' }) },
  { pattern: pattern('上一?年(?:全年|度)?'), read: () => ({ kind: 'years', from: 'year-before', to: 'year-before' }) },
  { pattern: pattern('年(?:初|内初)'), read: () => ({ kind: 'edge', edge: 'start' }) },
  { pattern: pattern('年[末底](?!前)'), read: () => ({ kind: 'edge', edge: 'end' }) },
  { pattern: pattern('(?:刚刚)?过去的?(?:这)?一年'), read: () => ({ kind: 'years', from: 'last', to: 'last' }) },
  { pattern: pattern('前年(?:全年)?'), read: () => ({ kind: 'years', from: 'before-last', to: 'before-last' }) },
  { pattern: pattern('今年全年|全年(?!龄)|(?:一年来)'), read: () => ({ kind: 'whole-year' }) },
  {
    pattern: pattern('今年(?:以来)?|本年度?(?:以来)?|年初以来|今年年?初以来|开年以来'),
    read: () => ({ kind: 'since', from: { year: 'this', month: 1, day: 1 } }),
  },
  {
    pattern: pattern(`(?:今年)?1月1日以来`),
    read: () => ({ kind: 'since', from: { year: 'this', month: 1, day: 1 } }),
  },
  {
    pattern: pattern(`(?:自)?${year('year')}(?<month>${N})月(?:份)?以来`),
    read: (g, n) =>
      n(g.month) <= 12 ? { kind: 'since', from: { year: yearWord(g.year, n), month: n(g.month), day: 1 } } : null,
  },
  {
    pattern: pattern(
      `(?:自)?${year('year')}(?<month>${N})月(?<day>${N})日(?:起|部署|启动|开展|实施|打响|开始|展开|开战)*以来`,
    ),
    read: (g, n) => {
      const from = dayWord(g, n);
      return from && { kind: 'since', from };
    },
  },
  {
    pattern: pattern('(?:自)?(?<year>\\d{4}年|去年)以来'),
    read: (g, n) => ({ kind: 'since', from: { year: yearWord(g.year, n), month: 1, day: 1 } }),
  },
  {
    pattern: pattern('(?<from>\\d{4})年?(?:至|到|-)(?<to>\\d{4})年'),
    read: (g, n) => ({ kind: 'years', from: n(g.from), to: n(g.to) }),
  },
  {
    pattern: pattern(
      '(?:最?近|过去)(?<count>[二两三四五六七八九十\\d]{1,2})年(?:来|间|里)?(?:（(?<from>\\d{4})年?(?:至|到|-)(?<to>\\d{4})年）)?',
    ),
    read: (g, n) =>
      g.from === undefined
        ? { kind: 'recent-years', count: n(g.count) }
        : { kind: 'years', from: n(g.from), to: n(g.to) },
  },
  { pattern: pattern('[“"]?十三五[”"]?(?:以来|时期|期间)?'), read: () => ({ kind: 'years', from: 2016, to: 2020 }) },
  { pattern: pattern('[“"]?十四五[”"]?以来'), read: () => ({ kind: 'since', from: { year: 2021, month: 1, day: 1 } }) },
  { pattern: pattern('[“"]?十四五[”"]?(?:时期|期间)?'), read: () => ({ kind: 'years', from: 2021, to: 2025 }) },
  {
    pattern: pattern('[“"]?十五五[”"]?(?:时期|期间)?|[“"]?十[二一]五[”"]?(?:时期|期间|以来)?'),
    read: () => ({ kind: 'masked', why: 'period' }),
  },
  // The day of a stock.
  {
    pattern: pattern(`截[至止](?:到)?(?:至)?${year('year')}(?<month>${N})月(?<day>${N})日(?:\\d{1,2}时)?`),
    read: (g, n) => {
      const at = dayWord(g, n);
      return at && { kind: 'until', at };
    },
  },
  {
    pattern: pattern(`截[至止](?:到)?${year('year')}(?<month>${N})月(?:份)?[底末]?`),
    read: (g, n) => ({ kind: 'until', at: { year: yearWord(g.year, n), month: n(g.month), day: 31 } }),
  },
  {
    pattern: pattern(`截[至止](?:到)?(?<year>${YEAR})?(?:年)?[底末]`),
    read: (g, n) => ({ kind: 'until', at: { year: yearWord(g.year, n), month: 12, day: 31 } }),
  },
  {
    pattern: pattern(`截[至止](?:到)?(?<year>${YEAR})?上半年末?`),
    read: (g, n) => ({ kind: 'until', at: { year: yearWord(g.year, n), month: 6, day: 30 } }),
  },
  {
    pattern: pattern('截[至止](?:到)?(?:目前|今年?日?|现在|发稿时?)|目前(?!为止)|迄今|至今'),
    read: () => ({ kind: 'until', at: null }),
  },
  {
    pattern: pattern(`(?<year>${YEAR})(?:年)?[底末](?!前)`),
    read: (g, n) => ({ kind: 'until', at: { year: yearWord(g.year, n), month: 12, day: 31 } }),
  },
  {
    pattern: pattern(`${year('year')}(?<month>${N})月(?:份)?[底末](?!前)`),
    read: (g, n) => ({ kind: 'until', at: { year: yearWord(g.year, n), month: n(g.month), day: 31 } }),
  },
  {
    pattern: pattern(`(?:${YEAR})?年?[底末]前|到(?:${YEAR})(?:年)?[底末]?|(?:到|至)年底`),
    read: () => ({ kind: 'masked', why: 'period' }),
  },
  // By words that are counted from what is governing.
  { pattern: pattern('上个?月(?:份)?(?!旬)'), read: () => ({ kind: 'month-before' }) },
  { pattern: pattern('[本当]月'), read: () => ({ kind: 'this-month' }) },
  { pattern: pattern('上一?季度?|上个季度'), read: () => ({ kind: 'quarter-before' }) },
  {
    pattern: pattern(
      '(?:去年|上年|上一年)(?:的)?同期|(?:较|比|与|同)同期|(?:去年|上年)同(?:一?时[期段]|季|月|比)|同期(?=(?:分别)?[为是]?\\d|分别为|为\\d|是\\d)',
    ),
    read: () => ({ kind: 'same-period', years: 1 }),
  },
  { pattern: pattern('前年(?:的)?同期'), read: () => ({ kind: 'same-period', years: 2 }) },
  {
    pattern: pattern(
      '(?:去年|上年)(?:同期)?(?:春节|国庆|元旦|五一|清明|端午|中秋|假期|长假|[一二三四]季度)(?:期间|假期)?',
    ),
    read: () => ({ kind: 'same-period', years: 1 }),
  },
  // Operations.
  {
    pattern: pattern(
      '(?:自)?(?:专项|集中|统一|集中整治|整治|专项整治)?(?:行动|战役|攻势|会战)(?:期间|中|以来|开展以来|启动以来|部署以来|实施以来|打响以来|展开以来)|(?:开展|启动|部署)以来(?=，)',
    ),
    read: () => ({ kind: 'operation', part: { of: 'whole' } }),
  },
  {
    pattern: pattern('(?:行动)?首(?<count>[一二两三四五六\\d]?)个?月(?!份?[底末])'),
    read: (g, n) => ({ kind: 'operation', part: { of: 'first-months', count: g.count === '' ? 1 : n(g.count) } }),
  },
  {
    pattern: pattern('(?:行动)?[头前首](?<count>[一二两三四五六七八九十\\d]{1,2})(?<unit>天|日|周)'),
    read: (g, n) => ({ kind: 'operation', part: { of: 'first-days', count: n(g.count) * (g.unit === '周' ? 7 : 1) } }),
  },
  {
    pattern: pattern('行动前(?:的)?(?<count>[一二两三四五六\\d]{1,2})个月'),
    read: (g, n) => ({ kind: 'operation', part: { of: 'months-before', count: n(g.count) } }),
  },
  {
    pattern: pattern('(?:收官|结束|收网|行动最后)前?(?:的)?(?<count>[一二两三四五六\\d]{1,2})个月'),
    read: (g, n) => ({ kind: 'operation', part: { of: 'last-months', count: n(g.count) } }),
  },
  // Holidays, whose days the text has to say.
  {
    pattern: pattern(
      `${year('yearH')}(?<holiday>春运|暑运|元旦|春节|清明|[“"]?五一[”"]?|端午|中秋|[“"]?十一[”"]?|国庆)(?:、?(?:中秋|国庆))?(?:小?长?假期?|节?假期|节日?|期间|前后|七天|三天|黄金周){0,3}(?:期间)?（(?:自|从)?(?<month>${N})月(?<day>${N})日?${TO}${year('yearB')}(?:(?<monthB>${N})月)?(?<dayB>${N})日?(?:，?共?[\\d一-十]+天)?）`,
    ),
    read: (g, n) => {
      const from = dayWord({ ...g, year: g.yearH }, n);
      const to = dayWord({ ...g, monthB: g.monthB ?? g.month, yearB: g.yearB ?? g.yearH }, n, 'B');
      return from && to && { kind: 'days', from, to };
    },
  },
  {
    pattern: pattern(
      `${year('year')}(?<holiday>国庆|元旦|春节|清明|端午|中秋)(?:长假|小长假|假期|期间|黄金周|前后|七天)`,
    ),
    read: (g, n) => ({ kind: 'holiday', holiday: g.holiday ?? '', year: yearWord(g.year, n) }),
  },
];
