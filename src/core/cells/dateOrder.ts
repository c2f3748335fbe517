import { foldText } from './foldText';

/** In which order the numbers of dates stand: 1/22/20, 22/1/20, 20/1/22. */
export type DateOrder = 'mdy' | 'dmy' | 'ymd';

/**
 * The order that all dates among the texts can be read in; null where none is written with its year last or in two
 * digits, or left out (2/15), or where no order fits them all. `ambiguous` where several do: 2/1/20 alone is a day of
 * February or of January.
 */
export function dateOrderOf(texts: readonly string[]): DateOrder | 'ambiguous' | null {
  const dates = texts.map(numbersOf).filter((numbers) => numbers !== null);
  if (dates.length === 0) return null;
  const [order, another] = ORDERS.filter((each) => dates.every((numbers) => placed(numbers, each) !== null));
  if (another !== undefined) return dates.every((numbers) => isSameInBoth(numbers)) ? order! : 'ambiguous';
  return order ?? null;
}

/** A date in an order as ISO 8601, without its time; 2/15 as 2月15日. Any other text as it is. */
export function inDateOrder(text: string, order: DateOrder): string {
  const numbers = numbersOf(text);
  const date = numbers === null ? null : placed(numbers, order);
  if (date === null) return text;
  const { year, month, day } = date;
  if (year === null) return `${month}月${day}日`;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Texts with the dates among them in ISO 8601, where it is known in which order they stand. */
export function withDatesInOrder(texts: readonly string[]): readonly string[] {
  const order = dateOrderOf(texts);
  return order === null || order === 'ambiguous' ? texts : texts.map((text) => inDateOrder(text, order));
}

/** Whether a text is a date whose order has to be known; with `isHeaded`, also 2/15, which may be a fraction elsewhere. */
export function isOrderedDate(text: string, isHeaded: boolean): boolean {
  const numbers = numbersOf(text);
  return numbers !== null && (isHeaded || numbers.length === 3);
}

const ORDERS: readonly DateOrder[] = ['mdy', 'dmy', 'ymd'];

/** Two numbers are a date only with a stroke between them: 2-15 is a range, 2.15 a number. */
const DATE =
  /^(?:(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})|(\d{1,2})\/(\d{1,2}))(?:[ T]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?)?$/i;

/** The two or three numbers as they are written; null where the text is no such date. */
function numbersOf(text: string): readonly string[] | null {
  const match = DATE.exec(foldText(text).trim());
  if (match === null) return null;
  const [, first, , second, third, month, day] = match;
  return first === undefined ? [month!, day!] : [first, second!, third!];
}

interface DateParts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** null where the month or the day is none, or the order has another number of digits for the year. */
function placed(numbers: readonly string[], order: DateOrder): DateParts | null {
  const [first = '', second = '', third] = numbers;
  if (order === 'ymd') {
    if (third === undefined || third.length !== 2 || first.length !== 2) return null;
    return valid(yearOf(first), Number(second), Number(third));
  }
  const [month, day] = order === 'mdy' ? [first, second] : [second, first];
  return valid(third === undefined ? null : yearOf(third), Number(month), Number(day));
}

function valid(year: number | null, month: number, day: number): DateParts | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}

/** As spreadsheets take years of two digits: 49 is 2049, 50 is 1950. */
function yearOf(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 50 ? 2000 : 1900);
}

/** 3/3/2020 is one day in each order that it can be read in. */
function isSameInBoth(numbers: readonly string[]): boolean {
  const dates = ORDERS.map((order) => placed(numbers, order)).filter((date) => date !== null);
  return dates.every(({ year, month, day }) => {
    const [first] = dates;
    return year === first!.year && month === first!.month && day === first!.day;
  });
}
