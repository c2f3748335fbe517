import { LEVELS } from '../../core/areas/area';
import { unitName } from '../../core/record/authored/units';
import { REFUSAL_CODES, type RefusalCode } from '../../core/record/compare';
import { formatPeriodInWords } from '../../core/record/formatPeriod';
import type { Notice } from '../../core/text/notice';
import type { Words } from './useWords';

type Spoken = Record<string, string | number>;

/** Dates that belong together, and the place in the sentence for the period that they make. */
const PERIODS = [
  ['start', 'end', 'period'],
  ['firstStart', 'firstEnd', 'first'],
  ['lastStart', 'lastEnd', 'last'],
] as const;

/** The sentence of a notice; one about a line of a file begins with that line. */
export function noticeText(words: Words, { code, values }: Notice): string {
  const { t } = words;
  const sentence = phraseOf(words, `notice.${code}`, spokenValues(words, values));
  if (sentence === null) return t('notice.unknown', { code });
  const { file, line } = values;
  // The sentence itself names a reader's own file.
  const isNamed = code === 'file-not-loaded' || /^(own|story|table|project)-/.test(code);
  if (isNamed || typeof file !== 'string') return sentence;
  if (typeof line !== 'number' || line === 0) return t('notice.atFile', { file, sentence });
  return t('notice.at', { file, line, sentence });
}

/** The most of a notice in a few words; null where it has to be said in whole. */
export function caveatText(words: Words, { code, values }: Notice): string | null {
  return phraseOf(words, `caveat.${code}`, spokenValues(words, values));
}

/**
 * i18next types the values of each phrase; which phrase it is, is known at run time only. null where there is none: it
 * then says the key.
 */
function phraseOf({ t }: Words, key: string, values: Spoken): string | null {
  const say = t as unknown as (key: string, values: Spoken) => string;
  const sentence = say(key, values);
  return sentence === key ? null : sentence;
}

/**
 * The values of a notice as the language says them: adcodes become names, dates and units are written out, keys are named, and
 * two dates also make the period between them. A statement in both languages is given in one, and a refusal explained.
 */
function spokenValues(words: Words, values: Notice['values']): Spoken {
  const spoken: Spoken = {};
  for (const [name, value] of Object.entries(values)) {
    spoken[name] = typeof value === 'string' ? spokenText(words, name, value, values) : value;
  }
  for (const [start, end, period] of PERIODS) {
    const [first, last] = [values[start], values[end]];
    if (isDate(first) && isDate(last))
      spoken[period] = formatPeriodInWords({ start: first, end: last }, words.language);
  }
  const { zh, en, reason } = values;
  if (typeof zh === 'string' && typeof en === 'string') spoken.statement = words.of({ zh, en });
  if (typeof reason === 'string' && isRefusalCode(reason)) spoken.refusal = words.t(`refusal.${reason}`);
  return spoken;
}

function levelsText({ t }: Words, value: string): string {
  const named = LEVELS.filter((level) => value.split(',').includes(level));
  return named.map((level) => t(`level.of.${level}`)).join(t('list.separator'));
}

function isRefusalCode(text: string): text is RefusalCode {
  return REFUSAL_CODES.some((code) => code === text);
}

function spokenText(words: Words, name: string, value: string, values: Notice['values']): string {
  const { areaName, language } = words;
  if (name === 'adcodes') return listText(words, value.split(','), values.count);
  if (name === 'names') return value.split('\n').join(words.t('list.separator'));
  if (name === 'level' || name === 'levels') return levelsText(words, value);
  if (name === 'unitKey') return words.of(unitName(value));
  if (/adcode$/i.test(name)) return areaName(value);
  if (isDate(value)) return formatPeriodInWords({ start: value, end: value }, language);
  return value;
}

function listText({ t, areaName }: Words, adcodes: readonly string[], count: string | number | undefined): string {
  const list = adcodes.map(areaName).join(t('list.separator'));
  const more = typeof count === 'number' ? count - adcodes.length : 0;
  return more > 0 ? t('list.more', { list, count: more }) : list;
}

function isDate(value: string | number | undefined): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
