import { type Adcode, levelOf, provinceAdcode } from '../core/areas/area';
import type { Geography } from '../core/areas/geography';
import { absentTheme, UNDATED } from '../core/portrayal/absentTheme';
import type { MapState } from '../core/portrayal/mapState';
import { hasPeriod } from '../core/portrayal/missingChoice';
import type { Appearance } from '../core/portrayal/palette';
import type { Portrayal } from '../core/portrayal/portrayal';
import { shownLevel } from '../core/portrayal/shownLevel';
import type { PublishedRecord } from '../core/record/observation';
import { periodKey } from '../core/record/period';
import type { Theme } from '../core/record/theme';
import { keptBy } from '../core/text/keptBy';
import type { AtlasData } from '../data/assembleAtlas';
import { dataAt } from '../data/dataAt';
import type { PortrayalCache } from './portrayalCache';

/** What follows from MapState and the data, whether or not it is on the page. */
export interface Derived {
  /** With the figures of the edition that MapState names; whatever shows figures reads these. */
  readonly data: AtlasData;
  readonly theme: Theme;
  readonly appearance: Appearance;
  /** What the portrayal is drawn on: its areas are in this order. */
  readonly geography: Geography;
  readonly portrayal: Portrayal;
}

/** @param newest the data with the figures of the newest edition. */
export function derive(
  newest: AtlasData,
  portrayalCache: PortrayalCache,
  state: MapState,
  systemAppearance: Appearance,
): Derived {
  const data = dataAt(newest, state.edition);
  const theme = themeOf(data, state);
  const appearance = state.basemap.appearance === 'auto' ? systemAppearance : state.basemap.appearance;
  const level = shownLevel(state.geography.level, theme, data.record, state.view);
  const geography = data.geographies[level] ?? data.geographies.prefecture;
  return { data, theme, appearance, geography, portrayal: portrayalCache.of(theme, state, geography, appearance) };
}

/** Whether a map of counties is asked for that cannot be drawn yet. */
export function needsCounties(data: AtlasData, state: MapState): boolean {
  return (
    canLoadCounties(data) &&
    shownLevel(state.geography.level, themeOf(data, state), data.record, state.view) === 'county'
  );
}

/** Whether a county is selected whose outline could be drawn, had it come. */
export function outlinesCounty(data: AtlasData, { selection }: MapState): boolean {
  const isAtHand = (adcode: Adcode) =>
    levelOf(adcode) === 'county' && data.countyProvinces.includes(provinceAdcode(adcode));
  return canLoadCounties(data) && selection.some(isAtHand);
}

function canLoadCounties({ geographies, countyProvinces }: AtlasData): boolean {
  return geographies.county === null && countyProvinces.length > 0;
}

/** Of a period that it has nothing of, no other period's figures nor their lack are shown. */
function themeOf(data: AtlasData, { theme: id, period }: MapState): Theme {
  const theme = data.themes.get(id) ?? absentTheme(id);
  if (period === null || theme.origin === 'absent' || theme.symbol === 'none') return theme;
  const known = themesOfPeriods(data.record)(theme);
  const key = periodKey(period);
  const shown = known.get(key) ?? (hasPeriod(theme, data.record, period) ? theme : absentTheme(`${UNDATED}${id}`));
  known.set(key, shown);
  return shown;
}

// Asked for at every movement of the camera.
const themesOfPeriods = keptBy((_: PublishedRecord) => keptBy((_: Theme) => new Map<string, Theme>()));
