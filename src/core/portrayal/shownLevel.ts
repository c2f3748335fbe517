import type { Level } from '../areas/area';
import { areasAtLevel } from '../areas/areasAtLevel';
import type { View } from '../geometry/view';
import type { PublishedRecord } from '../record/observation';
import { isContext } from '../record/publishedCounts';
import { figuresOf } from '../record/recordIndex';
import type { Theme } from '../record/theme';
import type { LevelChoice } from './mapState';

/** From this zoom on, a window shows a few prefectures, and counties are large enough to be told apart. */
export const COUNTY_ZOOM = 7.5;

/** Where as many figures were published for two levels, the first is shown. */
const PREFERENCE: readonly Level[] = ['prefecture', 'county', 'province'];

/**
 * The level that a theme is shown at. Chosen automatically it is the one that most of the theme's figures were
 * published for, and counties once the reader has zoomed in on them, if there are figures of counties.
 *
 * A figure is never shown at another level than its own, so a level without figures shows none.
 *
 * Residents and land are of every level, and those of counties come only with the counties: what they open with must not depend on it.
 */
export function shownLevel(choice: LevelChoice, theme: Theme, record: PublishedRecord, view: View | null): Level {
  if (choice !== 'auto') return choice;
  const counts = figureCounts(theme, record);
  if (counts.prefecture > 0 && isOfContext(theme, record)) return 'prefecture';
  if (view !== null && view.zoom >= COUNTY_ZOOM && counts.county > 0) return 'county';
  return PREFERENCE.reduce((best, level) => (counts[level] > counts[best] ? level : best));
}

/** Whether a theme shows nothing that a bulletin or a reader's table says. */
function isOfContext({ measure }: Theme, record: PublishedRecord): boolean {
  const figures = figuresOf(record, measure);
  const [adcode] = figures.adcodes;
  const [first] = adcode === undefined ? [] : figures.newestOf(adcode);
  return first !== undefined && isContext(record, first);
}

type Counts = Readonly<Record<Level, number>>;

// A record never changes once it is read, and its levels are asked for at every movement of the camera.
const known = new WeakMap<PublishedRecord, Map<string, Counts>>();

/** How many areas of each level a theme has figures of. */
export function figureCounts(
  { measure, alongside }: Pick<Theme, 'measure' | 'alongside'>,
  record: PublishedRecord,
): Counts {
  const ofRecord = known.get(record) ?? new Map<string, Counts>();
  known.set(record, ofRecord);
  const key = [measure, ...alongside].join(' ');
  const counts = ofRecord.get(key) ?? countFigures([measure, ...alongside], record);
  ofRecord.set(key, counts);
  return counts;
}

function countFigures(measures: readonly string[], record: PublishedRecord): Counts {
  const adcodes = [...new Set(measures.flatMap((id) => figuresOf(record, id).adcodes))];
  const count = (level: Level) => areasAtLevel(adcodes, level).length;
  return { province: count('province'), prefecture: count('prefecture'), county: count('county') };
}
