import { type CalendarSpan, isWholeYear } from './calendarSpan';
import { keptAnswers } from './keptAnswers';
import type { PeriodCell } from './periodCell';
import { signsIn, TEXT_PATTERNS } from './periodPatterns';
import { foldPeriod, NO_PERIOD, periodCellOf } from './readPeriodCell';
import { readSpan } from './readSpan';

/**
 * The period that a longer text says, as a title, a file name or a heading: 大连市2024年1-9月统计表, cases_2024Q3.csv. None
 * where it says several that differ. A year that stands apart from a part of it gives that its year: 2024年案件（1-9月）.
 */
export function periodInText(text: string): PeriodCell {
  return findPeriod(text).period;
}

/** The text without the period that `periodInText` finds in it: 2023年案件数（起） is 案件数（起）. */
export function withoutPeriod(text: string): string {
  const { places } = findPeriod(text);
  if (places.length === 0) return text.trim();
  const kept = [...places]
    .sort((one, other) => other.start - one.start)
    .reduce((rest, { start, end, span }) => {
      const behind = rest.slice(end);
      return `${rest.slice(0, start)}${GAP}${span.firstDay === null ? behind.replace(SUMMED, '') : behind}`;
    }, text);
  return kept
    .replace(EMPTY_BRACKETS, GAP)
    .replace(GAP_IN_BRACKETS, '')
    .replace(JOINTS, (_, before: string, after: string) => (before === '' || after === '.' ? after : before))
    .replace(LOOSE_ENDS, '')
    .replace(/^的/, '');
}

/** Stands where the period stood, so that only what it leaves open there is closed. */
const GAP = '\u0000';
/** 1-9月累计发案 is 发案: months that are summed are a period like any other. On a day, all until then are summed. */
const SUMMED = /^\s*累[计計]/;
const LOOSE_ENDS = /^[\s\-_·:：,，、/—~]+|[\s\-_·:：,，、/—~]+$/g;
const EMPTY_BRACKETS = /[(（[［【]\s*\0\s*[)）\]］】]/g;
/** （万元，2024年） is （万元）. */
const GAP_IN_BRACKETS = /(?<=[(（[［【])\s*\0[\s,，、:：]*|[\s,，、:：]*\0\s*(?=[)）\]］】])/g;
const JOINTS = /([\s\-_·,，、/]?)\0+([\s\-_·,，、/.]?)/g;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly span: CalendarSpan;
  readonly period: PeriodCell;
}

interface Found {
  readonly period: PeriodCell;
  readonly places: readonly Place[];
}

const NOTHING: Found = { period: NO_PERIOD, places: [] };

const findPeriod = keptAnswers((text: string): Found => {
  if (text.length > LONGEST_TEXT || !MAY_SAY.test(text)) return NOTHING;
  const places = placesIn(foldPeriod(text));
  const dated = places.filter(({ period }) => period.status === 'read');
  const partial = places.filter(({ period }) => period.status === 'needs-year');
  const [first] = dated;
  if (first === undefined) return saidOnce(partial);
  const [part] = partial;
  if (dated.length === 1 && partial.length === 1 && part !== undefined && isWholeYear(first.span)) {
    const period = periodCellOf({ ...part.span, year: first.span.year });
    return period.status === 'none' ? NOTHING : { period, places: [first, part] };
  }
  return saidOnce(dated);
});

const LONGEST_TEXT = 300;
/** Most names of measures hold nothing that a period is written with. */
const MAY_SAY = /[0-9０-９]{4}|[年月季半五]|[qhｑ][1-4１-４]|[1-4１-４][qh]|fy/i;

/** All the places if they say one period. */
function saidOnce(places: readonly Place[]): Found {
  const [first] = places;
  const isOne = places.every(({ span }) => JSON.stringify(span) === JSON.stringify(first?.span));
  return first !== undefined && isOne ? { period: first.period, places } : NOTHING;
}

/** No title says so many, in whatever forms they could be read. */
const MOST_FOUND = 40;

/** Where periods stand in a text, none inside or across another: of such the longest counts. */
function placesIn(text: string): readonly Place[] {
  const found: Place[] = [];
  const signs = signsIn(text);
  for (const { pattern, needs } of TEXT_PATTERNS) {
    if ((signs & needs) !== needs) continue;
    // `matchAll` would make each pattern anew.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const end = match.index + match[0].length;
      // A space in front parts the year from the number of the table: 表1 2023年.
      const start = end - match[0].trimStart().length;
      const span = readSpan(match.groups ?? {}, SUMMED.test(text.slice(end)));
      if (!isApart(text, start, end) || (span.year === null && FOLLOWS.test(text.slice(0, start)))) continue;
      const period = periodCellOf(span);
      if (period.status !== 'none') found.push({ start, end, span, period });
      if (found.length > MOST_FOUND) return [];
    }
  }
  const places: Place[] = [];
  for (const place of found.sort((one, other) => other.end - other.start - (one.end - one.start))) {
    if (places.every(({ start, end }) => place.end <= start || place.start >= end)) places.push(place);
  }
  return places.sort((one, other) => one.start - other.start);
}

/** Whether what stands there is not part of a longer number or word, and neither compared with nor a bound. */
function isApart(text: string, start: number, end: number): boolean {
  const [before, said, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  const isCounted = /[年月日]$/.test(said) && COUNT.test(after);
  if (/\d$|\d[.,]$|[较比与自从统年第]$/.test(before) || (!isCounted && /^\d|^[.,]\d/.test(after))) return false;
  // 2023-2024学年 is none of the calendar, nor is 2023-24; 2024E is expected, and 2023A is over.
  if (
    /^(?:年?\s*[-—~至/]\s*\d{4})?年?\s*学[年期]|^[-/]\d\d(?!\d)/.test(after) ||
    (/^\d{4}$/.test(said) && /^[a-z](?![a-z])/i.test(after))
  )
    return false;
  if (/^[a-z]/i.test(said) && /[a-z]$/i.test(before)) return false;
  if (/[a-z]$|[a-z]\d$/i.test(said) && /^[a-z]/i.test(after)) return false;
  if (/^\d{4}$/.test(said)) return !COUNTED.test(after);
  return !/[年月日五间期”"」]$/.test(said) || !BOUND.test(after);
}

/** How many of something follow: 2024年1月70个大中城市. */
const COUNT = /^\d+(?:个|大|家|座|项|种|类)/;

/** In front of what is only the end of a part of a year: 9月 of 去年1-9月. */
const FOLLOWS = /\d[月日]?\s*[-—~至到]\s*$/;

/** Behind a bare number of four digits: 2000人, 2000 cases; but 2020人口 and 2020件数 name what is counted. */
const COUNTED =
  /^\s*(?:[百千万亿余多]?(?:人(?![口均数员才工事民防社大])|[起件个次户辆台亩吨家](?![数均籍庭体])|名(?![数次])|元(?!月)|公(?![共安路交园办务])|平(?![均安])|米|万|亿|千|%|‰|以|版|年)|cases?\b|persons?\b|people\b)/;
/** Behind a date that a period only begins or ends with, or that names something else: 2020年以来, 2024年级. */
const BOUND =
  /^(?:不变价|可比价|价格|为基期|=100|以来|以前|之前|以后|之后|前|后|来|初|起(?!数)|级|龄|代|中期|规划|[上中下]旬|第?[\d一二三四五六七八九十]+周)/;
