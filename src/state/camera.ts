import { type Adcode, type Level, parentAdcode, provinceAdcode } from '../core/areas/area';
import { boundsOfAreas, union } from '../core/areas/areaBounds';
import type { Geography } from '../core/areas/geography';
import { type Bounds, fitView, type Padding, project, type Size, unprojectFrom } from '../core/geometry/mercator';
import type { View } from '../core/geometry/view';
import type { Portrayal, PortrayedArea } from '../core/portrayal/portrayal';
import { figuresOf } from '../core/record/recordIndex';
import type { Box } from '../render/labels/box';
import type { Atlas } from './atlas';
import { closestThemeZoom, fitTheme } from './opening/fitTheme';

/** The window of the map, and what of it the panels leave free. */
export interface Frame {
  readonly size: Size;
  readonly padding: Padding;
  /** With the card open too. */
  readonly paddingBesideCard: Padding;
  /** So much smaller the map may get to make room for the card; beyond, the card covers some of it, never the place. */
  readonly mostZoomForCard: number;
  /** What the switch below the map takes up; 0 where there is none, as in a picture. */
  readonly footPixels?: number;
  /** What covers the window, in its pixels, where that has been measured: the panels that stand, and the card. */
  readonly covered?: readonly Box[];
  /** How much larger everything is drawn than on a desk: on a wall the root size of the page grows. */
  readonly magnification: number;
}

const CLOSEST_AREA_ZOOM: Readonly<Record<Level, number>> = { province: 5.5, prefecture: 7, county: 9 };
/** Overlays are of one place, which may fill the window. */
export const CLOSEST_OVERLAY_ZOOM = 11;
/** From the top of the map to below the mark that something is schematic; see layers.css. */
const MARK_PIXELS = 44;
/** From the foot of the map to above its switch; see overMap.css. */
const SWITCH_PIXELS = 84;
/** The ground that the map may be moved over: the country, with its neighbours. */
export const EXTENT: Bounds = [48, -12, 162, 66];

/** What the camera depends on. */
export type Seen = Pick<Atlas, 'mapState' | 'portrayal' | 'geography' | 'data'>;

/** The camera that MapState asks for, in a window: its own, or where the theme's figures and what is selected are. */
export function viewOf(atlas: Seen, frame: Frame): View {
  const { mapState, geography } = atlas;
  if (mapState.view !== null) return mapState.view;
  const place = overlayPlace(atlas);
  const extent = { level: geography.level, isOfOneProvince: isOfOneProvince(atlas) };
  const own = place?.bounds ?? themeBounds(atlas);
  if (place === null && mapState.selection.length === 0) return fitTheme(own, extent, frame);
  const room = place === null ? frame : besideMarks(frame);
  const selected = selectedPlaces(atlas).map(({ bounds }) => bounds);
  const shown = [own, ...selected].reduce(union);
  const closest =
    place === null
      ? closestThemeZoom(extent, frame.magnification)
      : CLOSEST_OVERLAY_ZOOM + Math.log2(frame.magnification);
  const view = fitView(shown, frame.size, room.padding, closest);
  if (mapState.selection.length === 0) return view;
  return withSelected(view, selectedPlaces(atlas), frame, {
    besideCard: fitView(shown, frame.size, room.paddingBesideCard, closest),
    padding: room.paddingBesideCard,
  });
}

/** The view with what is selected beside the card: with all that is shown, else moved to it, else of it alone. */
function withSelected(
  view: View,
  selected: readonly Place[],
  { size, mostZoomForCard }: Frame,
  { besideCard, padding }: { readonly besideCard: View; readonly padding: Padding },
): View {
  // Where there is no card, nothing stands in the way.
  const isOnGround = (wanted: View) => mostZoomForCard === 0 || isWithinExtent(wanted, size);
  if (view.zoom - besideCard.zoom <= mostZoomForCard && isOnGround(besideCard)) return besideCard;
  if (selected.length === 0) return view;
  const bounds = selected.map((place) => place.bounds).reduce(union);
  const moved = movedClear(view, bounds, size, padding);
  return isOnGround(moved) ? moved : fitView(bounds, size, padding, closestOf(selected));
}

/** Else the map, which shows no other ground, would move back below the panels. */
function isWithinExtent(view: View, { widthPixels, heightPixels }: Size): boolean {
  const toPosition = unprojectFrom(view, { widthPixels, heightPixels });
  const [[west, north], [east, south]] = [toPosition([0, 0]), toPosition([widthPixels, heightPixels])];
  return west >= EXTENT[0] && south >= EXTENT[1] && east <= EXTENT[2] && north <= EXTENT[3];
}

export function closestOf(selected: readonly Place[]): number {
  return Math.max(...selected.map(({ level }) => CLOSEST_AREA_ZOOM[level]));
}

/** The view, moved no further than it takes for a place to lie beside the panels; one larger than that by its middle. */
function movedClear(view: View, [west, south, east, north]: Bounds, size: Size, padding: Padding): View {
  const toPixels = project(view, size);
  const [left, top] = toPixels([west, north]);
  const [right, bottom] = toPixels([east, south]);
  const [dx, dy] = [
    excess(left, right, padding.left, size.widthPixels - padding.right),
    excess(top, bottom, padding.top, size.heightPixels - padding.bottom),
  ];
  const [longitude, latitude] = unprojectFrom(view, size)([size.widthPixels / 2 + dx, size.heightPixels / 2 + dy]);
  return { ...view, longitude, latitude };
}

/** How far a span reaches out of another, its ends or, where it is longer, its middle. */
function excess(start: number, end: number, from: number, to: number): number {
  const isLonger = end - start > to - from;
  const [first, last] = isLonger ? [(start + end) / 2, (start + end) / 2] : [start, end];
  return Math.min(0, first - from) + Math.max(0, last - to);
}

const knownThemeBounds = new WeakMap<Portrayal, Bounds>();

/** Fewer areas may be anywhere in their province. */
const FEWEST_OF_PROVINCE = 3;

/** Whether the figures of a theme are all of one province, and more than two: they then say where they are by themselves. */
export function isOfOneProvince(atlas: Pick<Seen, 'portrayal' | 'geography' | 'data'>): boolean {
  const areas = areasWithFigures(atlas);
  const provinces = new Set(areas.map(({ adcode }) => provinceAdcode(adcode)));
  return areas.length >= FEWEST_OF_PROVINCE && provinces.size === 1;
}

/** What `shownBounds` give, as one; computed once for a portrayal. */
export function themeBounds(atlas: Seen): Bounds {
  let known = knownThemeBounds.get(atlas.portrayal);
  if (known === undefined) {
    known = shownBounds(atlas).reduce(union);
    knownThemeBounds.set(atlas.portrayal, known);
  }
  return known;
}

/**
 * Where the figures of a theme are, of whatever period, so that the map stays where it is while one follows the other; all
 * areas of the level where it has none.
 */
function shownBounds(atlas: Pick<Seen, 'portrayal' | 'geography' | 'data'>): readonly Bounds[] {
  const bounds = boundsOfAreas(atlas.geography);
  const shown = new Set(areasWithFigures(atlas));
  const withFigures = bounds.filter((_, index) => {
    const area = atlas.portrayal.areas[index];
    return area !== undefined && shown.has(area);
  });
  return withFigures.length === 0 ? bounds : withFigures;
}

function areasWithFigures({ portrayal, data }: Pick<Seen, 'portrayal' | 'data'>): readonly PortrayedArea[] {
  const { table, countOf } = figuresOf(data.record, portrayal.theme.measure);
  return portrayal.areas.filter(
    ({ adcode, value }) => value !== null || (table !== null && table.periods.length > 1 && countOf(adcode) > 0),
  );
}

/**
 * Whether a camera that somebody set looks past everything that the theme shows: `areas` where it sees no area of the map
 * at all. null where something is in sight, and where no figures are here to look at. Bounds stand for areas, so that it is said only where it is certain.
 */
export function outOfSight(atlas: Seen, size: Size): 'figures' | 'areas' | null {
  const { view } = atlas.mapState;
  if (view === null) return null;
  const toPixels = project(view, size);
  const isInSight = ([west, south, east, north]: Bounds) => {
    const corners = [
      toPixels([west, south]),
      toPixels([west, north]),
      toPixels([east, south]),
      toPixels([east, north]),
    ];
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    return (
      Math.max(...xs) > 0 &&
      Math.min(...xs) < size.widthPixels &&
      Math.max(...ys) > 0 &&
      Math.min(...ys) < size.heightPixels
    );
  };
  const place = overlayPlace(atlas);
  if ((place === null ? shownBounds(atlas) : [place.bounds]).some(isInSight)) return null;
  if (!boundsOfAreas(atlas.geography).some(isInSight)) return 'areas';
  return atlas.portrayal.theme.origin === 'absent' ? null : 'figures';
}

/** What an overlay theme is of; null for a theme of figures. */
function overlayPlace({ portrayal, geography, data }: Seen): Place | null {
  const { place } = portrayal.theme;
  return place === null ? null : placeOf(place, searchedIn(geography, data));
}

interface Place {
  readonly bounds: Bounds;
  readonly level: Level;
}

export function selectedPlaces({
  mapState,
  geography,
  data,
}: Pick<Atlas, 'mapState' | 'geography' | 'data'>): readonly Place[] {
  const searched = searchedIn(geography, data);
  return mapState.selection.map((adcode) => placeOf(adcode, searched)).filter((place) => place !== null);
}

/** Overlays reach to the edges of their place: they are kept from the mark above and from the switch below. */
function besideMarks({
  padding,
  paddingBesideCard,
  magnification,
  footPixels = SWITCH_PIXELS,
}: Frame): Pick<Frame, 'padding' | 'paddingBesideCard'> {
  const [top, bottom] = [MARK_PIXELS * magnification, footPixels * magnification];
  const widened = (own: Padding): Padding => ({
    ...own,
    top: Math.max(own.top, top),
    bottom: Math.max(own.bottom, bottom),
  });
  return { padding: widened(padding), paddingBesideCard: widened(paddingBesideCard) };
}

function searchedIn(geography: Geography, { geographies }: Atlas['data']): readonly Geography[] {
  const { province, prefecture, county } = geographies;
  return [geography, prefecture, province, ...(county === null ? [] : [county])];
}

/** Where an area is, or the one around it that has boundaries: a county whose own are not on the page. */
function placeOf(adcode: Adcode, searched: readonly Geography[]): Place | null {
  for (const geography of searched) {
    const bounds = boundsOfAreas(geography)[geography.areas.findIndex((area) => area.adcode === adcode)];
    if (bounds !== undefined) return { bounds, level: geography.level };
  }
  const around = parentAdcode(adcode);
  return around === null ? null : placeOf(around, searched);
}
