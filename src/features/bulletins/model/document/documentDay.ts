/** The day of a bulletin, and the day that it speaks on: that of its press conference, where it tells of one. */
import type { Passage } from '../intake/passages';
import { dayOf, isDay } from '../times/calendar';
import { findTimes } from '../times/findTimes';
import { resolveDay } from '../times/resolveTime';
import type { DayWord, TimeMeaning } from '../times/timeExpression';

export interface DocumentDay {
  readonly published: string | null;
  /** What 今年以来, 现有 and 目前 end on. */
  readonly asOf: string | null;
  readonly from: 'given' | 'imprint' | 'dateline' | 'signature' | 'text' | null;
  /** Printed with its year, or put together from two places. */
  readonly isWhole: boolean;
}

const SPEAKS = /召开|举行|通报|发布|公布|晒出|获悉|介绍|披露|介绍会|通气会/;

export function findDocumentDay(passages: readonly Passage[], given: string | null): DocumentDay {
  const found = given === null ? findPublished(passages) : { day: given, from: 'given' as const, isWhole: true };
  if (found === null) return { published: null, asOf: null, from: null, isWhole: false };
  return {
    published: found.day,
    asOf: findEvent(passages, found.day) ?? found.day,
    from: found.from,
    isWhole: found.isWhole,
  };
}

interface Found {
  readonly day: string;
  readonly from: DocumentDay['from'];
  readonly isWhole: boolean;
}

function findPublished(passages: readonly Passage[]): Found | null {
  const issue = issueYear(passages);
  const year = issue ?? openingYear(passages);
  const told = passages.filter(({ role }) => role !== 'furniture');
  const body = told.filter(({ role }) => role === 'body' || role === 'title');
  const places: readonly (readonly [DocumentDay['from'], readonly string[]])[] = [
    ['imprint', told.filter(({ role }) => role === 'imprint').map(({ text }) => text)],
    [
      'signature',
      body
        .slice(-3)
        .map(({ text }) => text)
        .filter((text) => text.length <= 24),
    ],
    [
      'imprint',
      body
        .slice(0, 4)
        .map(({ text }) => text)
        .filter((text) => text.length <= 44 && !/[，。；]/.test(text)),
    ],
    ['dateline', body.slice(0, 4).flatMap(({ text }) => /^.{0,40}?(?:讯|电|报道)/.exec(text)?.[0] ?? [])],
  ];
  for (const isYearless of [false, true]) {
    for (const [from, texts] of places) {
      for (const text of texts) {
        const day = dayIn(text, isYearless ? year : null);
        if (day !== null) return { day, from, isWhole: !isYearless || issue !== null };
      }
    }
  }
  const lead = body
    .slice(0, 5)
    .map(({ text }) => text.slice(0, 160))
    .find((text) => SPEAKS.test(text) && dayIn(text, year) !== null);
  const day = lead === undefined ? null : dayIn(lead, year);
  if (day !== null) return { day, from: 'text', isWhole: /\d{4}年\d{1,2}月\d{1,2}日/.test(lead ?? '') };
  // 统计周期: what ends it is the latest that the text can speak of.
  const period = told.flatMap(({ text }) =>
    /^(?:统计|数据|报告)?(?:周期|时段)[：:]/.test(text) ? findTimes(text) : [],
  )[0]?.meaning;
  const end =
    period?.kind === 'days'
      ? resolveDay({ ...period.to, year: period.to.year ?? period.from.year }, { asOf: null })
      : null;
  return end === null ? null : { day: end, from: 'text', isWhole: true };
}

/** The first day that a text names; one without its year only where the year is known from elsewhere. */
function dayIn(text: string, year: number | null): string | null {
  for (const { meaning } of findTimes(text)) {
    const word = wordOf(meaning);
    if (word === null) continue;
    const known = typeof word.year === 'number' ? word.year : year;
    if (known !== null && isDay(known, word.month, word.day)) return dayOf(known, word.month, word.day);
  }
  return null;
}

const wordOf = (meaning: TimeMeaning): DayWord | null => (meaning.kind === 'day' ? meaning.day : null);

/** 2024年第7期. */
function issueYear(passages: readonly Passage[]): number | null {
  const issue = passages.map(({ text }) => /(\d{4})年?第\d+期/.exec(text)).find((match) => match !== null);
  return issue === undefined || issue === null ? null : Number(issue[1]);
}

/** The latest year that the opening prints: further down stand years of plans and of cases. */
function openingYear(passages: readonly Passage[]): number | null {
  const opening = passages.filter(({ role }) => role !== 'furniture').slice(0, 4);
  const dated = opening.flatMap(({ text }) => [...text.matchAll(/(20\d{2})年/g)].map((match) => Number(match[1])));
  return dated.length === 0 ? null : Math.max(...dated);
}

/** A day in the lead on which somebody tells the press, at most six weeks before it was published. */
function findEvent(passages: readonly Passage[], published: string): string | null {
  for (const { text } of passages.filter(({ role }) => role === 'body').slice(0, 4)) {
    for (const { start, end, meaning } of findTimes(text.slice(0, 240))) {
      const word = wordOf(meaning);
      if (word === null) continue;
      const sentence = text.slice(end, end + 60).split(/[。；]/)[0]!;
      const clause = text.slice(Math.max(0, start - 8), start);
      if (!SPEAKS.test(sentence) || /[自从至到截]$/.test(clause) || /^(?:起|启动|至|到)/.test(sentence)) continue;
      const day = resolveDay(word, { asOf: published });
      if (day !== null && day <= published && Date.parse(published) - Date.parse(day) <= 45 * 86_400_000) return day;
    }
  }
  return null;
}
