import { type LocalText, textsIn } from '../../text/text';
import type { Problem } from './problem';
import { problemOf, type Report, type Row } from './table';

/**
 * Readers of single cells. Each gives the value, or throws a `BadCell` that the row's parser turns into a problem; so a
 * row's parser reads like the row and stops at the first thing that is wrong.
 */
export class BadCell extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }

  /** Runs a row's parser: its result, or null after a bad cell was reported. Any other error is ours and passes. */
  static report<Result>(report: Report, parseRow: () => Result): Result | null {
    try {
      return parseRow();
    } catch (error) {
      if (!(error instanceof BadCell)) throw error;
      report(error.problem);
      return null;
    }
  }
}

/** The text of a cell that must not be empty. */
export function requiredText<Column extends string>(row: Row<Column>, column: Column): string {
  const text = row.cells[column];
  if (text === '') throw new BadCell(problemOf(row, 'empty-cell', { column }));
  return text;
}

/** The text of a cell, null where it is empty. */
export function optionalText<Column extends string>(row: Row<Column>, column: Column): string | null {
  const text = row.cells[column];
  return text === '' ? null : text;
}

/**
 * A text by language, of the columns `stem` + code of the language: Chinese and English must not be empty, a further
 * language may be missing.
 */
export function requiredLocalText<Column extends string>(row: Row<Column>, stem = ''): LocalText {
  const columnOf = (language: string) => `${stem}${language}` as Column;
  return {
    ...textsIn((language) => row.translations[`${stem}${language}`] || undefined),
    zh: requiredText(row, columnOf('zh')),
    en: requiredText(row, columnOf('en')),
  };
}

/** A text by language, null where the Chinese is empty; the Chinese alone is a bad cell. */
export function optionalLocalText<Column extends string>(row: Row<Column>, stem = ''): LocalText | null {
  return optionalText(row, `${stem}zh` as Column) === null ? null : requiredLocalText(row, stem);
}

/** Beyond this, figures are a slip of the pen, and no whole number is exact. */
const LARGEST = 1e15;

/** A decimal number of at most 10^15; exponents, thousands separators, units and signs other than "-" are refused. */
export function numberIn<Column extends string>(row: Row<Column>, column: Column): number {
  const value = requiredText(row, column);
  if (!/^-?\d+(\.\d+)?$/.test(value) || Math.abs(Number(value)) > LARGEST)
    throw new BadCell(problemOf(row, 'not-a-number', { column, value }));
  return Number(value);
}

export function choiceIn<Column extends string, Choice extends string>(
  row: Row<Column>,
  column: Column,
  choices: readonly Choice[],
): Choice {
  const value = row.cells[column];
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) {
    throw new BadCell(problemOf(row, 'bad-choice', { column, value, choices: choices.join(', ') }));
  }
  return choice;
}

/** Ascending line numbers and ranges of them, "2-5 8 10"; null where the cell is empty. */
export function lineRangesIn<Column extends string>(row: Row<Column>, column: Column): readonly number[] | null {
  const value = row.cells[column];
  if (value === '') return null;
  const lines: number[] = [];
  for (const part of value.split(/\s+/)) {
    const [, first, last = first] = /^([1-9]\d{0,4})(?:-([1-9]\d{0,4}))?$/.exec(part) ?? [];
    const isNext = Number(first) > (lines.at(-1) ?? 0) && Number(last) >= Number(first);
    if (!isNext) throw new BadCell(problemOf(row, 'bad-lines', { column, value }));
    for (let line = Number(first); line <= Number(last); line += 1) lines.push(line);
  }
  return lines;
}

/** Line numbers counted from 1, separated by spaces; an empty cell is an empty list. */
export function paragraphsIn<Column extends string>(row: Row<Column>, column: Column): readonly number[] {
  const value = row.cells[column];
  if (value === '') return [];
  const parts = value.split(/\s+/);
  if (!parts.every((part) => /^[1-9]\d*$/.test(part))) throw new BadCell(problemOf(row, 'bad-paragraph', { value }));
  return parts.map(Number);
}
