import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import type { Area } from '../../src/core/areas/area';
import type { Geography } from '../../src/core/areas/geography';
import { asAuthored } from '../../src/core/overlays/choices';
import type { OverlayPart } from '../../src/core/overlays/geometry';
import type { Recipe } from '../../src/core/overlays/recipe';
import type { Portrayal, PortrayedArea, Rgb } from '../../src/core/portrayal/portrayal';
import type { MapLabel } from '../../src/core/scene/mapLabels';
import type { DrawnOverlay, MapScene } from '../../src/core/scene/mapScene';

export const BLUE: Rgb = [0, 0, 255];

/** Squares of two degrees on the 30th parallel, by their western edge. */
export function squares(...wests: number[]): Geography {
  const features = wests.map((west, index) => ({
    type: 'Feature' as const,
    id: `${index + 1}10000`,
    properties: {},
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [west, 30],
          [west, 32],
          [west + 2, 32],
          [west + 2, 30],
          [west, 30],
        ],
      ],
    },
  }));
  const prefectures: FeatureCollection = { type: 'FeatureCollection', features };
  const areas: readonly Area[] = wests.map((west, index) => ({
    adcode: `${index + 1}10000`,
    level: 'prefecture',
    names: { zh: `地${index}`, hant: `地${index}`, en: `Area ${index}` },
    province: `${index + 1}10000`,
    areaKm2: 1000 - index,
    labelPoint: [west + 1, 31],
  }));
  return { level: 'prefecture', topology: topology({ prefectures }) as Topology, object: 'prefectures', areas };
}

export function portrayal(...areas: Partial<PortrayedArea>[]): Portrayal {
  return {
    areas: areas.map((area, index) => ({
      adcode: `${index + 1}10000`,
      value: null,
      observation: null,
      classIndex: -1,
      fill: null,
      isGap: false,
      radiusPixels: 0,
      ...area,
    })),
    legend: { symbolColour: [255, 0, 0] },
  } as unknown as Portrayal;
}

export function scene(geography: Geography, shown: Portrayal, change: Partial<MapScene> = {}): MapScene {
  return {
    portrayal: shown,
    geography,
    geographies: { province: geography, prefecture: geography, county: null },
    land: null,
    overlays: [],
    selection: [],
    hovered: null,
    labels: {
      language: 'zh',
      list: geography.areas.map(({ names, labelPoint }, order) => label(names.zh, labelPoint, { order })),
    },
    appearance: 'day',
    ...change,
  };
}

/** A name, wherever one looks from. */
export function label(name: string, position: MapLabel['position'], change: Partial<MapLabel> = {}): MapLabel {
  const none = { value: null, extent: null, fill: null, seenFrom: null } as const;
  return {
    rank: 'place',
    name,
    position,
    order: 0,
    ...none,
    radiusPixels: 0,
    isOfFar: false,
    isSought: false,
    ...change,
  };
}

export function overlay(parts: readonly OverlayPart[], opacity = 1): DrawnOverlay {
  const recipe = { entries: parts.map(({ entry }) => ({ id: entry, ink: 'blue' })) } as unknown as Recipe;
  return { choice: { ...asAuthored('small'), opacity }, recipe, parts, metresPerMinute: 10_000, districts: [] };
}

/** That every element is closed in its order, and that attributes are quoted; gives the names of all elements. */
export function elementsOf(svg: string): readonly string[] {
  const open: string[] = [];
  const names: string[] = [];
  let rest = svg;
  while (rest !== '') {
    const text = /^[^<>]+/.exec(rest)?.[0] ?? '';
    const tag = /^<(\/?)([a-zA-Z]+)((?: [a-zA-Z:-]+="[^"<>]*")*)(\/?)>/.exec(rest.slice(text.length));
    if (/&(?!(amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`not escaped: ${text}`);
    if (tag === null) throw new Error(`not well formed: ${rest.slice(text.length, text.length + 120)}`);
    const [whole, isEnd, name = '', , isEmpty] = tag;
    if (isEnd === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes another element`);
    } else {
      names.push(name);
      if (isEmpty !== '/') open.push(name);
    }
    rest = rest.slice(text.length + whole.length);
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(' ')}`);
  return names;
}
