export type Severity = 'info' | 'warning' | 'error';

/**
 * A data problem told to the reader. The domain knows no language: `code` picks the sentence (`notice.<code>` in the
 * languages), `values` fill its places. Dates are ISO strings, numbers are numbers; the surface formats them.
 */
export interface Notice {
  readonly code: string;
  readonly severity: Severity;
  readonly values: Readonly<Record<string, string | number>>;
}

export function warning(code: string, values: Notice['values']): Notice {
  return { code, severity: 'warning', values };
}

/**
 * Every notice that a portrayal can carry, with the names of its values. A value called `adcodes` holds the first few
 * adcodes of those concerned, joined by commas, for the surface to name; `count` says how many there are in all.
 */
export const PORTRAYAL_NOTICES = {
  /** The theme is none that is at hand, so that only land is drawn; the id is as the link names it. */
  'absent-theme': ['theme'],
  /** The figures are of a table that is not at hand: of one that nothing is known of, one whose name is, and one whose source is. */
  'absent-table': [],
  'absent-named-table': ['table'],
  'absent-sourced-table': ['table', 'publisher', 'date'],
  /** Nothing was published for the theme at this level. */
  'no-figures': [],
  /** Nothing was published for the level that is shown, but for others. */
  'no-figures-at-level': ['level', 'levels'],
  /** Nothing was published of the period that was chosen. */
  'no-figures-of-period': ['start', 'end'],
  /** The figures may not share a legend, and so none is shown: why, and two of the areas. Found only as they came. */
  'figures-not-comparable': ['reason', 'count', 'adcodes'],
  /** One or two areas: no pattern and no class can be read from so few. */
  'few-areas': ['count'],
  /** Not all figures have the same period: the earliest and the latest of `count` different ones. */
  'periods-differ': ['count', 'firstStart', 'firstEnd', 'lastStart', 'lastEnd'],
  /** A campaign of weeks beside a year: the shortest and the longest period in days, and where they stand. */
  'period-lengths-differ': ['shortestDays', 'shortestAdcode', 'longestDays', 'longestAdcode'],
  /** A count fills areas: large and populous areas stand out by being so. */
  'raw-count-fills-areas': [],
  /** Computed by the atlas from the boundaries; no document published it. */
  'computed-figures': [],
  /** Figures whose note says what they include or leave out, or how their period was inferred. */
  'figure-notes': ['count', 'adcodes'],
  /** Figures that the source hedges upwards (余, 以上, 逾): at least so much. */
  'at-least-figures': ['count', 'adcodes'],
  /** Figures that the source calls nearly so much (近). */
  'nearly-figures': ['count', 'adcodes'],
  /** Figures that the source gives roughly (约, 左右). */
  'about-figures': ['count', 'adcodes'],
  /** Daily means (日均) shown beside totals. */
  'daily-means-beside-totals': ['count', 'adcodes'],
  /** Results of operations, or figures of a part, shown beside figures of everything. */
  'scopes-differ': ['count', 'adcodes'],
  /** What the measures of a comparability group have to be compared with in mind; the sentence in both languages. */
  'group-statement': ['zh', 'en'],
  /** Counties are drawn where their boundaries are known: so many, in so many provinces. */
  'counties-of-some-provinces': ['counties', 'adcodes'],
  /** The provinces whose counties are not drawn, on a map of those of all others. */
  'counties-not-drawn': ['adcodes'],
  /** The chosen denominators do not suit the measure, and so none of its figures is shown. */
  'not-divisible': [],
  /** The same of a theme whose figures are not on the map; the theme's own denominators are used beside it. */
  'normalisation-not-offered': [],
  /** Sources disagree about the same area and period; the one that was published last is shown. */
  'sources-differ': ['count', 'adcodes'],
  /** Changes of which the source does not say what they are against. */
  'comparator-unsaid': ['count', 'adcodes'],
  /** Areas whose figures compare with something else (环比 beside 同比) and so are not shown. */
  'other-comparator-left-out': ['count', 'adcodes'],
  /** The residents divided by were counted (from `start` to `end`) more than a year before some of the figures. */
  'residents-date': ['start', 'end'],
  /** Areas divided by the residents inside their boundary, which differ from those that bulletins give of the place. */
  'residents-inside': ['count', 'adcodes'],
  /** What a reader's table has for areas, and could not be read as figures. */
  'figures-unread': ['count', 'adcodes'],
  /** Figures not shown, since no usable number of residents was published for their areas by then. */
  'no-population': ['count', 'adcodes'],
  /** Figures not shown, since the land of their areas is not known. */
  'no-land-area': ['count', 'adcodes'],
  /** Figures not shown, since the column that they are divided by has no usable figure for their areas by then. */
  'no-own-divisor': ['count', 'adcodes'],
  /** Counts of the reader's own from 1 to 9: so few cases may let persons be recognised. */
  'small-counts': ['count', 'adcodes'],
  /** Fewer classes than asked for, since there are fewer different values or some would lie outside the data. */
  'fewer-classes': ['asked', 'shown'],
  /** Classes were chosen, but there are five values or fewer, which have one tint: each is written. */
  'few-unclassed': [],
  /** A fixed edge, or one by hand, parts figures that rounding or a hedge does not tell apart. */
  'classes-part-alike': [],
  /** The chosen method does not suit the measure; the theme's own is used. */
  'classification-not-offered': [],
  /** The chosen breaks are missing or not ascending; the theme's own classification is used. */
  'manual-breaks-invalid': [],
  /** The chosen breaks did not cover the figures: a class was added on a side or both, so that they reach to these. */
  'manual-breaks-extended': [],
  /** A parameter of an overlay was asked for outside its range; the nearest value is used. */
  'overlay-parameter-range': ['wanted', 'value', 'min', 'max', 'unit'],
  /** The link asks for parts side by side, and the measure has none, or too many. */
  'parts-not-offered': [],
  /** So many categories share a class, since there are more than colours can tell apart; their names, one a line. */
  'categories-grouped': ['count', 'names'],
  /** Counts below zero have no symbol. */
  'negative-without-symbol': ['count', 'adcodes'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PortrayalNoticeCode = keyof typeof PORTRAYAL_NOTICES;

export const NOTICE_CODES = Object.keys(PORTRAYAL_NOTICES) as readonly PortrayalNoticeCode[];

/** Makes the notices of a list of codes, each with exactly the values that its sentence has places for. */
export function noticeMaker<Names extends Readonly<Record<string, readonly string[]>>>() {
  return <Code extends keyof Names & string>(
    code: Code,
    severity: Severity,
    values: Readonly<Record<Names[Code][number], string | number>>,
  ): Notice => ({ code, severity, values });
}

export const portrayalNotice = noticeMaker<typeof PORTRAYAL_NOTICES>();
