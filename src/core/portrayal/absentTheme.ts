import { tableOfTheme } from '../record/measureId';
import type { NotedTable } from '../record/notedTable';
import type { Measure, Period } from '../record/observation';
import { BOUNDARIES_SOURCE } from '../record/observeAreas';
import type { Theme } from '../record/theme';
import { type Notice, portrayalNotice } from '../text/notice';
import { sameInAll } from '../text/text';
import { inksOf } from './palette';
import type { PortrayInput } from './portray';
import type { Portrayal } from './portrayal';

/** In front of the id of a theme, makes one that there is not. */
export const UNREAD = 'unread-';
/** The same for a theme that is here, but has nothing of the period, or cannot be divided as is asked for. */
const LACKING = { period: 'undated-', per: 'undivided-' } as const;

/** What is asked of a theme, and its figures do not allow. */
export type Lacking = keyof typeof LACKING;

/** What stands for a theme that is here, but not as it is asked for. */
export function lackingTheme(id: string, lacking: Lacking): Theme {
  return absentTheme(`${LACKING[lacking]}${id}`);
}

/** What such a theme lacks; null for any other. */
export function lackingIn({ id, origin }: Pick<Theme, 'id' | 'origin'>): Lacking | null {
  if (origin !== 'absent') return null;
  if (id.startsWith(LACKING.period)) return 'period';
  return id.startsWith(LACKING.per) ? 'per' : null;
}

/**
 * What stands for a theme whose data are not at hand, as those of a table in another browser: plain land, so that no other
 * map ever stands under what an author wrote of this one.
 *
 * @param id as the link or the slide names it.
 */
export function absentTheme(id: string): Theme {
  return {
    id,
    topic: '',
    measure: id,
    alongside: [],
    normalisation: [],
    classification: { method: 'quantile', classCount: 1 },
    ramp: '',
    symbol: 'none',
    overlays: [],
    place: null,
    // As every theme's, its title is in both languages; which table is wanted is worded where it is said.
    title: { zh: '数据不在此处', en: 'Data not here' },
    caption: sameInAll(''),
    origin: 'absent',
  };
}

/**
 * Land alone: no value, no class and no credit but the boundaries'.
 *
 * @param noted tables that are known by name, by their id.
 * @param period the one that is asked for.
 */
export function portrayAbsent(
  theme: Theme,
  { level, areas, appearance }: Pick<PortrayInput, 'level' | 'areas' | 'appearance'>,
  noted: ReadonlyMap<string, NotedTable>,
  period: Period | null,
): Portrayal {
  const inks = inksOf(appearance);
  return {
    theme,
    level,
    areas: areas.map(({ adcode }) => ({
      adcode,
      value: null,
      observation: null,
      unread: null,
      classIndex: -1,
      fill: null,
      isGap: false,
      radiusPixels: 0,
    })),
    classification: null,
    legend: {
      measure: unknownMeasure(theme),
      normalisation: [],
      denominators: [],
      period: null,
      periods: [],
      classes: [],
      symbols: [],
      symbolColour: inks.symbol,
      isWhole: true,
      published: 0,
      notPublished: areas.length,
      notComparable: 0,
      notComparableColour: inks.notComparable,
      notRead: 0,
      notReadColour: inks.notRead,
    },
    notices: [absenceNotice(theme, noted, period)],
    credits: [BOUNDARIES_SOURCE],
  };
}

/** What is missing, and how to come by it. */
function absenceNotice(absent: Theme, noted: ReadonlyMap<string, NotedTable>, period: Period | null): Notice {
  const { id: asked } = absent;
  const lacking = lackingIn(absent);
  if (lacking === 'period' && period !== null) return portrayalNotice('no-figures-of-period', 'warning', { ...period });
  if (lacking === 'per') return portrayalNotice('not-divisible', 'warning', {});
  const theme = asked.startsWith(UNREAD) ? asked.slice(UNREAD.length) : asked;
  const id = tableOfTheme(theme);
  if (id === null) return portrayalNotice('absent-theme', 'warning', { theme });
  const table = noted.get(id);
  if (table === undefined) return portrayalNotice('absent-table', 'warning', {});
  const { name, publisher, date } = table;
  if (publisher === '' || date === '') return portrayalNotice('absent-named-table', 'warning', { table: name });
  return portrayalNotice('absent-sourced-table', 'warning', { table: name, publisher, date });
}

/** Nothing is known of it but that it is asked for. */
function unknownMeasure({ id, title }: Theme): Measure {
  return {
    id,
    topic: '',
    kind: 'rate',
    unit: '',
    polarity: 'neither',
    span: 'stock',
    decimals: 0,
    name: title,
    definition: title,
    comparability: id,
    divisor: null,
  };
}
