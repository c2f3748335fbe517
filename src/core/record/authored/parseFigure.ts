import type { Qualifier } from '../observation';
import { normaliseNumerals, scanNumerals } from './numerals';

/** A figure as printed, taken apart. */
export interface PrintedFigure {
  /** In the base unit, without sign: 28.2万人次 is 282000. */
  readonly value: number;
  /** How the print hedges. A daily mean is said in the sentence, not in the figure, and is none here. */
  readonly qualifier: Qualifier;
  /** What is counted, as printed behind the number and its hedge: 人次, %, 个百分点; empty for 第一. */
  readonly unit: string;
  /** Where number and hedge stand in the print, without the unit: [0, 6) of 28.2万余人次. */
  readonly start: number;
  readonly end: number;
}

export type FigureResult =
  | { readonly status: 'read'; readonly figure: PrintedFigure }
  | { readonly status: 'unreadable'; readonly reason: 'no-numeral' | 'several-numerals' };

const hedgesBefore: Readonly<Record<string, Qualifier>> = {
  近: 'nearly',
  逾: 'exceeding',
  超: 'exceeding',
  突破: 'exceeding',
  约: 'about',
  約: 'about',
};
const hedgesAfter: Readonly<Record<string, Qualifier>> = { 余: 'over', 多: 'over', 以上: 'or-more', 左右: 'about' };

/** Reads a figure as it is printed in a Chinese document: 7.7万余人次, 3600余萬輛, 90%以上, 逾百億元, 近30萬畝, “零发案”. */
export function parseFigure(published: string): FigureResult {
  const text = normaliseNumerals(published);
  // The 百 of 个百分点 is part of the unit.
  const numerals = scanNumerals(text).filter(({ start }) => !text.startsWith('百分点', start));
  const [numeral, ...others] = numerals;
  if (numeral === undefined) return { status: 'unreadable', reason: 'no-numeral' };
  if (others.length > 0) return { status: 'unreadable', reason: 'several-numerals' };

  const before = hedgeBefore(text.slice(0, numeral.start));
  const inside: Qualifier = /[余多]/.test(text.slice(numeral.start, numeral.end)) ? 'over' : 'none';
  const rest = text.slice(numeral.end);
  const directly = hedgeAfter(rest);
  const atEnd: Qualifier = text.endsWith('以上') ? 'or-more' : text.endsWith('左右') ? 'about' : 'none';
  const end = numeral.end + (directly === 'over' ? 1 : 0);
  const unit = text
    .slice(end)
    .replace(/(?:以上|左右)$/, '')
    .replace(/[“”"]/g, '');
  const hedges: readonly Qualifier[] = [before, inside, directly, atEnd];
  const qualifier = hedges.find((hedge) => hedge !== 'none') ?? 'none';
  return { status: 'read', figure: { value: numeral.value, qualifier, unit, start: numeral.start, end } };
}

/** The hedge that a text ends with, as 近 in front of a number. */
export function hedgeBefore(text: string): Qualifier {
  return Object.entries(hedgesBefore).find(([word]) => text.endsWith(word))?.[1] ?? 'none';
}

/** The hedge that a text begins with, as 余 or 以上 behind a number. */
export function hedgeAfter(text: string): Qualifier {
  const normalised = normaliseNumerals(text);
  return Object.entries(hedgesAfter).find(([word]) => normalised.startsWith(word))?.[1] ?? 'none';
}
