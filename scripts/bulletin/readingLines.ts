/** Readings of a bulletin as JSON lines: numerals by line and code points, figures with their fields. */
import type { ReadBulletin } from '../../src/features/bulletins/model/readBulletin';
import { printSpan } from '../../src/features/bulletins/model/times/calendar';

interface Printed {
  readonly doc: string;
  /** Line, from 1. */
  readonly paragraph: number;
  /** Code points of the line. */
  readonly start: number;
  readonly end: number;
  readonly printed: string;
}

export interface FigureLine extends Printed {
  readonly reading: 'figure';
  readonly place: string | null;
  readonly value: number;
  readonly unit: string | null;
  readonly comparator: string | null;
  readonly period: string | null;
  readonly qualifier: string | null;
  readonly scope: string;
  readonly subject: string;
  readonly certainty: 'sure' | 'check';
  /** What each field rests on, and what keeps the figure from being sure. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly doubts: readonly string[];
}

interface OtherLine extends Printed {
  readonly reading: 'not-figure' | 'open';
  readonly why: string;
}

export type ReadingLine = FigureLine | OtherLine;

export function readingLines(doc: string, text: string, { readings }: ReadBulletin): readonly ReadingLine[] {
  const lines = linesOf(text);
  let at = 0;
  return readings.map(({ start, end, reading }): ReadingLine => {
    while (at + 1 < lines.length && lines[at + 1]!.start <= start) at += 1;
    while (lines[at]!.start > start) at -= 1;
    const line = lines[at]!;
    const points = (offset: number) => [...line.text.slice(0, Math.min(offset - line.start, line.text.length))].length;
    const printed: Printed = {
      doc,
      paragraph: at + 1,
      start: points(start),
      end: points(end),
      printed: text.slice(start, end),
    };
    if (reading.is !== 'figure') return { ...printed, reading: reading.is, why: reading.why };
    const { figure } = reading;
    return {
      ...printed,
      reading: 'figure',
      place: figure.place,
      value: figure.value,
      unit: figure.unit,
      comparator: figure.comparator,
      period: figure.period === null ? null : printSpan(figure.period),
      qualifier: figure.qualifiers.length === 0 ? null : figure.qualifiers.join(';'),
      scope: figure.scope,
      subject: figure.subject,
      certainty: figure.doubts.length === 0 ? 'sure' : 'check',
      reasons: { ...figure.reasons },
      doubts: figure.doubts,
    };
  });
}

function linesOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { text: line, start: at };
  });
}
