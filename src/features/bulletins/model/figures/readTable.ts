/** Reads a table that stands in a text, its cells parted by tabs: headings give subject, unit, comparator or period, rows theirs. */
import type { BulletinFacts, Frame } from '../document/bulletin';
import type { ReadPassage } from '../document/readPassage';
import type { NumeralToken } from '../numerals/numeral';
import { resolveTime } from '../times/resolveTime';
import type { Comparator } from '../words/comparators';
import { readUnit } from '../words/units';
import { comparisonIn } from './change';
import { homeGoverned } from './passageState';
import type { Figure, Reading } from './reading';

interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Heading {
  readonly subject: string;
  readonly unit: string | null;
  readonly factor: number;
  readonly comparator: Comparator | null;
  readonly isChange: boolean;
  readonly frame: Frame | null;
}

/** @param rows passages of the table, in order. @returns the readings of each. */
export function readTable(rows: readonly ReadPassage[], facts: BulletinFacts): readonly (readonly Reading[])[] {
  const [first] = rows;
  if (first === undefined) return [];
  const headings = cellsOf(first.text).map((cell) => headingOf(cell, first, facts));
  return rows.map((row, index) =>
    index === 0 ? noFigures(row, 'name of an indicator') : readRow(row, headings, facts),
  );
}

function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  for (const match of text.matchAll(/[^\t]+/g))
    cells.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return cells;
}

function headingOf({ text, start, end }: Cell, row: ReadPassage, facts: BulletinFacts): Heading {
  const [, multiplier = '', printed = null] =
    /[（(](?:单位[：:])?([百千万亿]*)([^（）()]{1,8})[）)]$/.exec(text.trim()) ?? [];
  const subject = text.replace(/[（(][^）)]*[）)]/g, '').trim();
  const compared = comparisonIn(text);
  const isChange = compared !== null || /增幅|增速|增减|升降|变化|涨跌|降幅/.test(text);
  const factor = [...multiplier].reduce(
    (product, character) => product * ({ 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }[character] ?? 1),
    1,
  );
  return {
    subject,
    unit: printed === null ? null : readUnit(printed),
    factor,
    comparator: compared?.comparator ?? null,
    isChange,
    frame: isChange ? null : frameIn(row, start, end, facts),
  };
}

function frameIn(row: ReadPassage, start: number, end: number, facts: BulletinFacts): Frame | null {
  const time = row.times.find((token) => token.start >= start && token.end <= end);
  const span =
    time === undefined
      ? null
      : resolveTime(time.meaning, { asOf: facts.day.asOf, frame: facts.frame.span, operation: null });
  return span === null ? null : { span, reason: 'said', isOperation: false, isSure: facts.frame.isSure };
}

function readRow(row: ReadPassage, headings: readonly Heading[], facts: BulletinFacts): readonly Reading[] {
  const cells = cellsOf(row.text);
  const [head] = cells;
  if (head === undefined) return [];
  const named = row.places.find(({ start, end, what }) => start >= head.start && end <= head.end && what.is === 'name');
  const own = homeGoverned(facts);
  const frame = frameIn(row, head.start, head.end, facts);
  let subjectBefore = '';
  return row.numerals.map((numeral): Reading => {
    const column = cells.findIndex(({ start, end }) => numeral.start >= start && numeral.start < end);
    const heading = headings[column];
    if (column === 0 || heading === undefined)
      return { start: numeral.start, end: numeral.end, is: 'not-figure', why: 'name of an indicator' };
    const isNameOfPlace = named !== undefined || frame !== null || /合计|总计|全[省市县区州]|小计/.test(head.text);
    const subject = heading.isChange ? subjectBefore : heading.subject;
    if (!heading.isChange) subjectBefore = heading.subject;
    const place = named?.adcodes[0] ?? own.adcodes[0] ?? null;
    return {
      start: numeral.start,
      end: numeral.end,
      is: 'figure',
      figure: cellFigure(
        numeral,
        heading,
        isNameOfPlace ? subject : `${head.text}${subject}`,
        place,
        heading.frame ?? frame ?? facts.frame,
        facts,
      ),
    };
  });
}

function cellFigure(
  numeral: NumeralToken,
  heading: Heading,
  subject: string,
  place: string | null,
  frame: Frame,
  facts: BulletinFacts,
): Figure {
  const unit = numeral.unit ?? heading.unit ?? (heading.isChange ? '%' : null);
  const isHeadingUnit = numeral.unit === null && heading.unit !== null;
  return {
    value: Number((numeral.value * (isHeadingUnit ? heading.factor : 1)).toPrecision(12)),
    unit,
    kind: heading.isChange ? 'change' : 'level',
    comparator: heading.isChange ? heading.comparator : null,
    qualifiers: numeral.hedges,
    place,
    period: frame.span,
    scope: 'all',
    subject:
      heading.isChange && heading.comparator !== null
        ? `${subject}${heading.comparator === 'yoy' ? '同比' : '环比'}`
        : subject,
    reasons: {
      place: place === null ? 'none' : 'home',
      period: frame.reason,
      comparator: heading.isChange ? 'said' : 'none',
      unit: isHeadingUnit ? 'earlier' : 'printed',
    },
    doubts: [
      ...(facts.home.isSure ? [] : ['home' as const]),
      ...(frame.isSure ? [] : ['frame' as const]),
      ...(unit === null ? ['unit' as const] : []),
    ],
  };
}

function noFigures(row: ReadPassage, why: string): readonly Reading[] {
  return row.numerals.map(({ start, end }) => ({ start, end, is: 'not-figure', why }));
}
