import { type Adcode, levelOf, provinceAdcode } from '../core/areas/area';
import type { Geography } from '../core/areas/geography';
import { absentTheme, type Lacking, lackingTheme } from '../core/portrayal/absentTheme';
import type { MapState } from '../core/portrayal/mapState';
import { canDivide, hasPeriod } from '../core/portrayal/missingChoice';
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

/** Of a period that it has nothing of, or divided as it cannot be, nothing else of it is shown in the place of that. */
function themeOf(data: AtlasData, state: MapState): Theme {
  const { theme: id, period, normalisation } = state;
  const theme = data.themes.get(id) ?? absentTheme(id);
  if ((period === null && normalisation === null) || theme.origin === 'absent' || theme.symbol === 'none') return theme;
  const known = themesOfChoices(data.record)(theme);
  const key = [period === null ? '' : periodKey(period), normalisation?.join() ?? 'own'].join(' ');
  const lacking = known.has(key) ? null : lackingOf(theme, state, data.record);
  const shown = known.get(key) ?? (lacking === null ? theme : lackingTheme(id, lacking));
  known.set(key, shown);
  return shown;
}

function lackingOf(theme: Theme, { period, normalisation }: MapState, record: PublishedRecord): Lacking | null {
  if (!canDivide(theme, record, normalisation)) return 'per';
  return period !== null && !hasPeriod(theme, record, period) ? 'period' : null;
}

// Asked for at every movement of the camera.
const themesOfChoices = keptBy((_: PublishedRecord) => keptBy((_: Theme) => new Map<string, Theme>()));
