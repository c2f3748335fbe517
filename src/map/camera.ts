import type { Area } from '../domain/area';
import { areaBounds, union } from '../domain/areaBounds';
import type { MapState, View } from '../domain/mapState';
import { type Bounds, fitView, project } from '../domain/mercator';
import type { Portrayal } from '../domain/portrayal';
import type { Topology } from '../domain/topology';
import type { Frame } from './frame';

/** Closer than this, a theme with two cities would show nothing that tells where they are. */
const CLOSEST_THEME_ZOOM = 4.7;
const CLOSEST_AREA_ZOOM = 7;
/** So much smaller the map may get to make room for the card; beyond, the card covers some of it. */
const MOST_ZOOM_FOR_CARD = 0.75;
/** An area that is drawn smaller than this has to be gone to. */
const SMALLEST_AREA_PIXELS = 24;

/** The ground that the map may be moved over: the country, with its neighbours. */
export const EXTENT: Bounds = [48, -12, 162, 66];

/** The camera that MapState asks for, in a window: its own, or where the theme's figures are. */
export function viewOf(mapState: MapState, portrayal: Portrayal, bounds: readonly Bounds[], frame: Frame): View {
  if (mapState.view !== null) return mapState.view;
  const shown = themeBounds(portrayal, bounds);
  const closest = CLOSEST_THEME_ZOOM + Math.log2(frame.magnification);
  const view = fitView(shown, frame.size, frame.padding, closest);
  if (mapState.selection.length === 0) return view;
  const besideCard = fitView(shown, frame.size, frame.paddingBesideCard, closest);
  return view.zoom - besideCard.zoom > MOST_ZOOM_FOR_CARD ? view : besideCard;
}

const knownThemeBounds = new WeakMap<Portrayal, Bounds>();

/** Where the figures of a theme are; the whole country where it has none. Computed once for a portrayal. */
function themeBounds(portrayal: Portrayal, bounds: readonly Bounds[]): Bounds {
  let known = knownThemeBounds.get(portrayal);
  if (known === undefined) {
    const withFigures = bounds.filter((_, index) => portrayal.areas[index]?.value != null);
    known = (withFigures.length === 0 ? bounds : withFigures).reduce(union);
    knownThemeBounds.set(portrayal, known);
  }
  return known;
}

/** The camera for what is selected, or null where all of it can be seen well already. */
export function selectionView(
  { selection }: MapState,
  areas: readonly Area[],
  bounds: readonly Bounds[],
  { size, padding }: Frame,
  current: View,
): View | null {
  const selected = bounds.filter((_, index) => {
    const area = areas[index];
    return area !== undefined && (selection.includes(area.adcode) || selection.includes(area.province));
  });
  if (selected.length === 0) return null;
  const [west, south, east, north] = selected.reduce(union);
  const toPixels = project(current, size);
  const [left, top] = toPixels([west, north]);
  const [right, bottom] = toPixels([east, south]);
  const isInside = right > 0 && left < size.widthPixels && bottom > 0 && top < size.heightPixels;
  const isLarge = Math.max(right - left, bottom - top) >= SMALLEST_AREA_PIXELS;
  if (isInside && isLarge) return null;
  return fitView([west, south, east, north], size, padding, CLOSEST_AREA_ZOOM);
}

const knownBounds = new WeakMap<Topology, readonly Bounds[]>();

/** Bounds of each area, computed once for a topology. */
export function boundsOf(topology: Topology): readonly Bounds[] {
  let bounds = knownBounds.get(topology);
  if (bounds === undefined) {
    bounds = areaBounds(topology, 'prefectures');
    knownBounds.set(topology, bounds);
  }
  return bounds;
}
