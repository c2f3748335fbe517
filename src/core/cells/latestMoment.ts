import { foldText } from './foldText';

/** When a snapshot was taken, as a cell says it. */
interface Moment {
  /** ISO; null where day and month may be either. */
  readonly date: string | null;
  /** As printed, '' where none is. */
  readonly dateText: string;
  readonly seconds: number;
}

const DATE = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;
const TIME = /(上午|下午)?\s*(\d{1,2})(?:[:时點点](\d{1,2})?分?(?:[:]?(\d{1,2}(?:\.\d+)?)秒?)?)\s*(am|pm)?/i;
const EPOCH_MILLISECONDS = /^1\d{12}$/;
const EPOCH_SECONDS = /^1\d{9}$/;

/**
 * Index of the text that says the latest moment: of 2020/1/26 9:00 and 2020/1/26 17:30 the second. null where one says
 * none, where two say the same, or where it cannot be told which day 3/4/2020 is and they are not of one day.
 */
export function latestMoment(texts: readonly string[]): number | null {
  const moments = texts.map(momentOf);
  if (moments.length === 0 || !moments.every((moment) => moment !== null)) return null;
  const areDated = moments.every(({ date }) => date !== null);
  const areOfOneDay = moments.every(({ dateText }) => dateText === moments[0]!.dateText);
  if (!areDated && !areOfOneDay) return null;
  const order = (one: Moment, other: Moment) => {
    const byDate = areDated ? one.date!.localeCompare(other.date!) : 0;
    return byDate || one.seconds - other.seconds;
  };
  const latest = moments.reduce((best, moment, index) => (order(moment, moments[best]!) > 0 ? index : best), 0);
  const isAlone = moments.every((moment, index) => index === latest || order(moment, moments[latest]!) < 0);
  return isAlone ? latest : null;
}

/** Whether a cell says a time of day, as 2020-01-26 17:30 does. */
export function saysTimeOfDay(text: string): boolean {
  return TIME.test(foldText(text)) && momentOf(text) !== null;
}

function momentOf(text: string): Moment | null {
  const cell = foldText(text).trim();
  if (EPOCH_MILLISECONDS.test(cell)) return { date: '', dateText: '', seconds: Number(cell) / 1000 };
  if (EPOCH_SECONDS.test(cell)) return { date: '', dateText: '', seconds: Number(cell) };
  const date = DATE.exec(cell);
  const time = TIME.exec(date === null ? cell : cell.replace(date[0], ' '));
  if (date === null && time === null) return null;
  return {
    date: date === null ? '' : isoOf(date),
    dateText: date?.[0] ?? '',
    seconds: time === null ? 0 : secondsOf(time),
  };
}

function isoOf([, year, month, day, first, second, end]: RegExpExecArray): string | null {
  if (year !== undefined) return [year, two(month!), two(day!)].join('-');
  const [one, other] = [Number(first), Number(second)];
  if (one <= 12 && other <= 12 && one !== other) return null;
  const fullYear = end!.length === 2 ? `20${end}` : end!;
  return one <= 12 ? [fullYear, two(first!), two(second!)].join('-') : [fullYear, two(second!), two(first!)].join('-');
}

function secondsOf([, half, hours, minutes = '0', seconds = '0', english = '']: RegExpExecArray): number {
  const isAfternoon = half === '下午' || english.toLowerCase() === 'pm';
  const isMorning = half === '上午' || english.toLowerCase() === 'am';
  const hour = (Number(hours) % (isAfternoon || isMorning ? 12 : 24)) + (isAfternoon ? 12 : 0);
  return 3600 * hour + 60 * Number(minutes) + Number(seconds);
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
