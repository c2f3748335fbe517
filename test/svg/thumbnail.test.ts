import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { Geography } from '../../src/domain/geography';
import type { Portrayal, PortrayedArea, Rgb } from '../../src/domain/portrayal';
import { createThumbnailPress } from '../../src/svg/thumbnail';

const SIZE = { widthPixels: 64, heightPixels: 48 };
const INKS = { hatchGround: [1, 1, 1], hatch: [2, 2, 2], border: [3, 3, 3] } as const;
const BLUE: Rgb = [0, 0, 255];

/** Three squares of two degrees in a row. */
const SQUARES = squares(100, 102, 104);

function squares(...wests: number[]): Geography {
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
  return { level: 'prefecture', topology: topology({ prefectures }) as Topology, object: 'prefectures', areas: [] };
}

function portrayal(...areas: Partial<PortrayedArea>[]): Portrayal {
  return {
    areas: areas.map((area, index) => ({
      adcode: `${index + 1}10000`,
      value: null,
      observation: null,
      classIndex: -1,
      fill: null,
      radiusPixels: 0,
      ...area,
    })),
    legend: { symbolColour: [255, 0, 0] },
  } as unknown as Portrayal;
}

describe('createThumbnailPress', () => {
  it('fills an area whose value is zero, and hatches one that has none', () => {
    const svg = createThumbnailPress(SQUARES, SIZE).draw(portrayal({ value: 0, fill: BLUE }, {}, {}), INKS);
    expect(svg.match(/<path fill="#0000ff" d="M[^"]*z"/g)).toHaveLength(1);
    expect(svg.match(/<path fill="url\(#n\)" d="(M[^z]*z)+"/g)).toHaveLength(1);
  });

  it('draws a circle where there is a symbol, and none where there is not', () => {
    const press = createThumbnailPress(SQUARES, SIZE);
    expect(press.draw(portrayal({ value: 9, fill: BLUE, radiusPixels: 34 }, {}, {}), INKS)).toContain('<circle');
    expect(press.draw(portrayal({ value: 9, fill: BLUE }, {}, {}), INKS)).not.toContain('<circle');
  });

  it('shows the places that have figures, and leaves out what lies far outside', () => {
    const press = createThumbnailPress(squares(100, 102, 140), SIZE);
    const near = press.draw(portrayal({ value: 1, fill: BLUE }, {}, { fill: [9, 9, 9] }), INKS);
    expect(near).not.toContain('#090909');
    expect(press.draw(portrayal({}, {}, { fill: [9, 9, 9] }), INKS)).toContain('#090909');
  });

  it('is well formed, draws the same twice, and needs no style of the page', () => {
    const press = createThumbnailPress(SQUARES, SIZE);
    const picture = portrayal({ value: 1, fill: BLUE }, {}, {});
    const svg = press.draw(picture, INKS);
    expect(press.draw(picture, INKS)).toBe(svg);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="64" height="48".*<\/svg>$/);
    expect(svg).not.toMatch(/NaN|style=|undefined/);
    const opened = svg.match(/<(g|pattern|svg)[ >]/g) ?? [];
    expect(svg.match(/<\/(g|pattern|svg)>/g)).toHaveLength(opened.length);
  });
});
