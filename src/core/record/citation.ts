import type { Level } from '../areas/area';
import { type Language, type LocalText, localise } from '../text/text';
import { scaledUnitName, singularUnitName } from './authored/units';
import { countedParagraphs } from './countedParagraphs';
import { formatValue, qualifierMark } from './format';
import { formatPeriod } from './formatPeriod';
import type { Measure, Observation, Period, Source } from './observation';

export const ATLAS_NAME: LocalText = { zh: '通报图谱', en: 'Bulletin Atlas' };

/** Which state of the atlas was seen, where, and when. */
export interface Access {
  /** What the atlas calls itself. */
  readonly atlas: LocalText;
  /** Date of the newest document in the record (`DataEdition.figures`). */
  readonly edition: string;
  readonly link: string;
  /** ISO date of the reader's visit. */
  readonly accessed: string;
}

/** A theme as the legend heads it. */
export interface CitedTheme {
  readonly title: string;
  /** What the values are in, with what they are divided by. */
  readonly unit: string;
  readonly level: Level;
  readonly period: Period | null;
  /** The documents that its figures were read from. */
  readonly sources: readonly Source[];
}

/** A figure with the document that it was read from; no document for what the atlas computed. */
export interface CitedFigure {
  readonly observation: Observation;
  readonly measure: Measure;
  readonly source: Source | null;
  /** Name of the area. */
  readonly place: string;
}

/**
 * Citations in two forms: Chinese after GB/T 7714–2015 (data set online, [DS/OL]), English after APA, 7th edition. Both
 * end with the bare address, so that it can be followed.
 */
export function citeAtlas(access: Access, language: Language): string {
  if (language === 'zh') return `${access.atlas.zh}[DS/OL]. ${retrieved(access, 'zh')}`;
  return `${access.atlas.en}. (${yearOf(access.edition)}). ${access.atlas.en} ${retrieved(access, 'en')}`;
}

export function citeTheme(theme: CitedTheme, access: Access, language: Language): string {
  const { title, unit, level, period, sources } = theme;
  const details = [
    unit,
    localise(LEVELS[level], language),
    ...(period === null ? [] : [formatPeriod(period, language)]),
  ];
  const documents = sources.map((source) => {
    const publisher = publisherOf(source, language);
    const date = source.date === '' ? localise(UNDATED, language) : source.date;
    return language === 'zh' ? `${publisher}（${date}）` : `${publisher} (${date})`;
  });
  if (language === 'zh') {
    const origin = documents.length === 0 ? '' : `数字来源：${documents.join('、')}. `;
    return `${access.atlas.zh}. ${title}：${details.join('，')}[DS/OL]. ${origin}${retrieved(access, 'zh')}`;
  }
  const origin = documents.length === 0 ? '' : ` Figures from ${documents.join(', ')}.`;
  const [edition, visit] = [editionMark(access), visited(access)];
  return `${access.atlas.en}. (${yearOf(access.edition)}). ${title}: ${details.join(', ')} ${edition}.${origin} ${visit}`;
}

/** Publisher, title, date and paragraph of the document, the figure as printed, and the atlas it was read through. */
export function citeFigure(figure: CitedFigure, access: Access, language: Language): string {
  const { source } = figure;
  const said = figureText(figure, language);
  if (source === null || source.kind === 'boundaries') {
    const through = retrieved(access, language);
    return language === 'zh'
      ? `${access.atlas.zh}. ${said}[DS/OL]. ${through}`
      : `${access.atlas.en}. (${yearOf(access.edition)}). ${said} ${through}`;
  }
  const url = source.url === null ? '' : `${source.url} `;
  if (language === 'zh') {
    const document = `${publisherOf(source, 'zh')}. ${source.title.zh}[${source.url === null ? 'Z' : 'EB/OL'}]`;
    return `${document}. ${source.date === '' ? UNDATED.zh : source.date}: ${said}. ${url}转引自：${access.atlas.zh}[DS/OL]. ${retrieved(access, 'zh')}`;
  }
  const title = source.kind === 'own' ? source.title.en : `${source.title.zh} [${source.title.en}]`;
  const document = `${publisherOf(source, 'en')}. (${publishedOn(source.date)}). ${title}`;
  return `${document}, ${said}. ${url}As cited in ${access.atlas.en} ${retrieved(access, 'en')}`;
}

/** "第 4 段，“34.2%”（东营市，…）": as printed, and in the measure's own unit where the print is not recorded. */
function figureText({ observation, measure, place, source }: CitedFigure, language: Language): string {
  const { published, paragraphs, period, comparator, qualifier, line, column } = observation;
  const details = [place, localise(measure.name, language), formatPeriod(period, language)];
  if (comparator !== 'none') details.push(localise(COMPARATORS[comparator], language));
  if (qualifier === 'daily-mean') details.push(language === 'zh' ? '日均' : 'daily mean');
  if (published === '' && paragraphs.length === 0 && observation.file === '')
    details.push(language === 'zh' ? '由本图谱计算' : 'computed by the atlas');
  const figure = published === '' ? valueText(observation, measure, language) : `“${published}”`;
  if (language === 'zh') {
    const where = column === undefined ? locatorText(paragraphs, source, 'zh') : `第 ${line} 行第 ${column} 列，`;
    return `${where}${figure}（${details.join('，')}）`;
  }
  const where = column === undefined ? locatorText(paragraphs, source, 'en') : `row ${line}, column ${column}: `;
  return `${where}${figure} (${details.join(', ')})`;
}

/** "第 4、11 段，" or "paras. 4, 11: "; by the lines of its text where a document has no such paragraphs. */
function locatorText(named: readonly number[], source: Source | null, language: Language): string {
  const { paragraphs, others } = countedParagraphs(named, source?.body);
  if (language === 'zh') {
    const inText = paragraphs.length === 0 ? '' : `第 ${paragraphs.join('、')} 段，`;
    return others.length === 0 ? inText : `${inText}文本第 ${others.join('、')} 行，`;
  }
  const many = (word: string, numbers: readonly number[]) => `${word}${numbers.length === 1 ? '' : 's'}`;
  const parts = [
    ...(paragraphs.length === 0 ? [] : [`${many('para', paragraphs)}. ${paragraphs.join(', ')}`]),
    ...(others.length === 0 ? [] : [`${many('line', others)} ${others.join(', ')}`]),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}: `;
}

/** As GB/T 7714 and APA name what nobody said, which may be of tables of the reader's own. */
const UNDATED: LocalText = { zh: '日期不详', en: 'n.d.' };
const NO_PUBLISHER: LocalText = { zh: '［出版者不详］', en: '[Publisher not stated]' };

function publisherOf({ publisher }: Source, language: Language): string {
  return localise(publisher, language) === '' ? localise(NO_PUBLISHER, language) : localise(publisher, language);
}

/** As the page writes it. */
function valueText({ value, qualifier }: Observation, measure: Measure, language: Language): string {
  const number = `${qualifierMark(qualifier)}${formatValue(value, measure, language)}`;
  if (measure.categories !== undefined) return number;
  if (measure.unit === 'rank') return language === 'zh' ? `第 ${number} 名` : `rank ${number}`;
  const { scale = 1 } = measure;
  const isOne = scale === 1 && Math.abs(value) === 1;
  const unit = localise(isOne ? singularUnitName(measure.unit) : scaledUnitName(measure.unit, scale), language);
  if (unit === '%' || unit === '') return `${number}${unit}`;
  return /^\d/.test(unit) ? `${number} × ${unit}` : `${number} ${unit}`;
}

function retrieved(access: Access, language: Language): string {
  return language === 'zh'
    ? `${access.edition} 数据版[${access.accessed}]. ${access.link}`
    : `${editionMark(access)}. ${visited(access)}`;
}

function editionMark({ edition }: Access): string {
  return `(Data edition ${edition}) [Data set]`;
}

function visited({ accessed, link }: Access): string {
  return `Retrieved ${dayInEnglish(accessed)}, from ${link}`;
}

const LEVELS: Readonly<Record<Level, LocalText>> = {
  province: { zh: '省级', en: 'by province' },
  prefecture: { zh: '地级', en: 'by prefecture' },
  county: { zh: '县级', en: 'by county' },
};

const COMPARATORS = {
  yoy: { zh: '同比', en: 'year on year' },
  mom: { zh: '环比', en: 'on the period before' },
} as const satisfies Readonly<Record<string, LocalText>>;

function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** "2024, October 12", "2021, May" or "2018", as much as is known; "n.d." of nothing. */
function publishedOn(date: string): string {
  if (date === '') return UNDATED.en;
  const [year = date, month, day] = date.split('-');
  return month === undefined ? year : `${year}, ${monthName(month)}${day === undefined ? '' : ` ${Number(day)}`}`;
}

/** "November 25, 2026", as APA writes it. */
function dayInEnglish(date: string): string {
  const [year, month = '', day] = date.split('-');
  return `${monthName(month)} ${Number(day)}, ${year}`;
}

function monthName(month: string): string {
  const name = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });
  return name.format(Date.UTC(2000, Number(month) - 1, 1));
}
