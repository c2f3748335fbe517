import { type RefObject, useLayoutEffect, useState } from 'react';
import { boundsOfAreas } from '../../../core/areas/areaBounds';
import { createAreaIndex } from '../../../core/areas/areaIndex';
import type { Geography } from '../../../core/areas/geography';
import { project, unprojectFrom } from '../../../core/geometry/mercator';
import type { Position } from '../../../core/geometry/position';
import { districtsOf } from '../../../core/scene/districtsOf';
import { keptBy } from '../../../core/text/keptBy';
import { frameOf } from '../../../map/frame';
import type { Box } from '../../../render/labels/box';
import type { Point } from '../../../render/labels/label';
import type { Atlas } from '../../../state/atlas';
import { seenAtRest, stageView } from '../../../state/stageView';
import { useAtlas } from '../../../ui/AtlasContext';
import { useRootSize } from '../../../ui/useRootSize';
import { type PlacedCallout, placeCallouts } from '../model/placeCallouts';
import { leaderEnd } from './leaderEnd';

/** A callout with what it points at; null where that is not on the map. */
export interface PointingCallout extends PlacedCallout {
  readonly at: Point | null;
}

/** Of the stage, what callouts keep clear of. */
const TAKEN = '.stage__head > *, .plain-legend, .schematic-mark, .stage__foot';
const GAP_REM = 0.75;
const MARGIN_REM = 1.5;
/** More areas with figures are everywhere. */
const MOST_SHOWN = 60;

/**
 * Where the callouts of a slide stand on the map at rest, measured once their words stand; null in a window that is higher than
 * wide, where they stand below the map.
 *
 * @param list holds them, one element each.
 * @param adcodes what each points at; null: nothing.
 */
export function useCalloutPlaces(
  list: RefObject<HTMLElement | null>,
  adcodes: readonly (string | null)[],
): readonly (PointingCallout | null)[] | null {
  const [places, setPlaces] = useState<readonly (PointingCallout | null)[] | null>(null);
  const rem = useRootSize();
  const seen = useAtlas((atlas) => atlas.mapState);
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const overlays = useAtlas((atlas) => atlas.overlays);
  const atlas = useAtlas((state) => state);
  const key = adcodes.join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew where what is seen, or its size, is another
  useLayoutEffect(() => {
    const measure = () => setPlaces(placesOf(list.current, adcodes, atlas, rem));
    measure();
    // What stands beside the map may be laid out a frame later.
    const timer = setTimeout(measure, 200);
    window.addEventListener('resize', measure);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('resize', measure);
    };
  }, [key, seen, portrayal, overlays, rem]);
  return places;
}

function placesOf(
  list: HTMLElement | null,
  adcodes: readonly (string | null)[],
  atlas: Atlas,
  rem: number,
): readonly (PointingCallout | null)[] | null {
  const stage = list?.closest<HTMLElement>('.stage') ?? null;
  if (list === null || stage === null || stage.clientWidth <= stage.clientHeight) return null;
  // The speaker sees the whole of it small.
  const scale = stage.getBoundingClientRect().width / stage.offsetWidth;
  const frame = frameOf(stage, atlas.session);
  const { size } = frame;
  const view = seenAtRest(atlas, stageView(atlas, frame), size);
  const toPixels = project(view, size);
  const margin = MARGIN_REM * rem;
  const within = {
    x: margin,
    y: margin,
    width: size.widthPixels - 2 * margin,
    height: size.heightPixels - 2 * margin,
  };
  const isSeen = ([x, y]: Point) => x > 0 && y > 0 && x < size.widthPixels && y < size.heightPixels;
  const sizes = [...list.children].slice(0, adcodes.length).map((item, index) => {
    const { width, height } = item.getBoundingClientRect();
    // A slide of one place need not point at it.
    const position = atlas.portrayal.theme.place === null ? pointOf(adcodes[index] ?? null, atlas) : null;
    const at = position === null ? null : toPixels(position);
    return { width: width / scale, height: height / scale, at: at !== null && isSeen(at) ? at : null };
  });
  const placed = placeCallouts(sizes, {
    within,
    taken: takenOn(stage, scale),
    shown: shownOn(atlas, toPixels),
    gapPixels: GAP_REM * rem,
  });
  const toPosition = unprojectFrom(view, size);
  return placed.map((place, index) => {
    if (place === null) return null;
    const at = sizes[index]?.at ?? null;
    if (place.leader === null) return { ...place, at };
    const { from, to } = place.leader;
    const isInside = insideTest(atlas, adcodes[index] ?? null, to, toPosition, frame.magnification);
    return { ...place, at, leader: { from, to: leaderEnd(to, from, isInside, frame.magnification) } };
  });
}

/** Whether a point of the stage lies in the symbol of an area, or else in the area. */
function insideTest(
  { portrayal, geography }: Atlas,
  adcode: string | null,
  middle: Point,
  toPosition: (point: Point) => Position,
  magnification: number,
): (point: Point) => boolean {
  const index = geography.areas.findIndex((area) => area.adcode === adcode);
  if (index === -1) return () => false;
  const radius = (portrayal.areas[index]?.radiusPixels ?? 0) * magnification;
  if (radius > 0) return ([x, y]) => Math.hypot(x - middle[0], y - middle[1]) <= radius;
  const areas = indexOf(geography);
  return (point) => areas.at(toPosition(point)) === index;
}

const indexOf = keptBy(({ topology, object }: Geography) => createAreaIndex(topology, object));

/** Where an area is pointed at; that of the area around it where its own is not on the map. */
function pointOf(adcode: string | null, { geography, data }: Atlas): Position | null {
  if (adcode === null) return null;
  const { county, prefecture, province } = data.geographies;
  const around = [adcode, `${adcode.slice(0, 4)}00`, `${adcode.slice(0, 2)}0000`];
  for (const code of around)
    for (const searched of [geography, county, prefecture, province]) {
      const found = searched?.areas.find((area) => area.adcode === code);
      if (found !== undefined) return found.labelPoint;
    }
  return null;
}

function takenOn(stage: HTMLElement, scale: number): readonly Box[] {
  const { left, top } = stage.getBoundingClientRect();
  return [...stage.querySelectorAll(TAKEN), ...document.querySelectorAll('.south-inset')].map((part) => {
    const box = part.getBoundingClientRect();
    const [x, y] = [(box.left - left) / scale, (box.top - top) / scale];
    return { x, y, width: box.width / scale, height: box.height / scale };
  });
}

function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

function shownOn({ portrayal, geography, overlays }: Atlas, toPixels: (position: Position) => Point): readonly Box[] {
  if (portrayal.theme.place !== null)
    return districtsOf(overlays).map(({ rings }) => {
      const points = rings.flatMap((ring) =>
        Array.from({ length: ring.length / 2 }, (_, i) => toPixels([ring[2 * i] as number, ring[2 * i + 1] as number])),
      );
      return boxAround(points);
    });
  const bounds = boundsOfAreas(geography);
  const shown = portrayal.areas.flatMap(({ value }, index) => (value === null ? [] : [bounds[index]]));
  if (shown.length > MOST_SHOWN) return [];
  return shown.flatMap((area) => {
    if (area === undefined) return [];
    const [west, south, east, north] = area;
    const [[left, top], [right, bottom]] = [toPixels([west, north]), toPixels([east, south])];
    return [{ x: left, y: top, width: right - left, height: bottom - top }];
  });
}
