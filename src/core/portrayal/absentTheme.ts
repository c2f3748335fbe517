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
/** The same for a theme that is here, but has nothing of the period that is asked for. */
export const UNDATED = 'undated-';

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
      fill: inks.land,
      radiusPixels: 0,
    })),
    classification: null,
    legend: {
      measure: unknownMeasure(theme),
      normalisation: [],
      denominators: [],
      period: null,
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
    notices: [absenceNotice(theme.id, noted, period)],
    credits: [BOUNDARIES_SOURCE],
  };
}

/** What is missing, and how to come by it. */
function absenceNotice(asked: string, noted: ReadonlyMap<string, NotedTable>, period: Period | null): Notice {
  if (asked.startsWith(UNDATED) && period !== null)
    return portrayalNotice('no-figures-of-period', 'warning', { ...period });
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
