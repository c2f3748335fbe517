import { describe, expect, it } from 'vitest';
import { project } from '../../../src/core/geometry/mercator';
import type { MapLabel } from '../../../src/core/scene/mapLabels';
import { overlap } from '../../../src/render/labels/box';
import type { PlacedLabel } from '../../../src/render/labels/label';
import { type LabelPlace, labelAt, placeLabels } from '../../../src/render/labels/placeLabels';
import { label } from '../smallScene';

const VIEW = { longitude: 103, latitude: 31, zoom: 6, bearing: 0, pitch: 0 };
const SIZE = { widthPixels: 800, heightPixels: 500 };
const PLACE: LabelPlace = {
  toPixels: project(VIEW, SIZE),
  zoom: VIEW.zoom,
  symbolScale: 1,
  gapPixels: 4,
  within: { x: 4, y: 4, width: 792, height: 492 },
  taken: [],
  fontPixels: 12,
  face: 'sans-serif',
  longestLineEm: Infinity,
  widthOf: (line, { fontPixels }) => fontPixels * line.length,
};
const ALL: LabelPlace = { ...PLACE, within: null };

const place = (labels: readonly MapLabel[], on: LabelPlace) => placeLabels(labels, on).map(labelAt);

/** An area so many degrees wide and high, with a figure. */
function figure(name: string, [x, y]: MapLabel['position'], degrees: number, change: Partial<MapLabel> = {}): MapLabel {
  const half = degrees / 2;
  const extent = [x - half, y - half, x + half, y + half] as const;
  return label(name, [x, y], { rank: 'figure', value: '−34.2%', extent, fill: [9, 65, 139], ...change });
}

const boxesOf = (placed: readonly PlacedLabel[]) => placed.flatMap(({ boxes }) => boxes);
const textsOf = ({ lines }: PlacedLabel) => lines.map(({ text }) => text);

describe('placeLabels', () => {
  const crowd = Array.from({ length: 200 }, (_, index) =>
    label(
      index % 2 === 0 ? '巴音郭楞' : 'Bayingolin\nMongol',
      [100 + (index % 20) * 0.4, 29 + Math.floor(index / 20) * 0.4],
      {
        order: (index * 7) % 200,
      },
    ),
  );

  it('lets no two names overlap, none reach out of the window, and none cover what stands there', () => {
    const taken = [{ x: 300, y: 200, width: 120, height: 80 }];
    const boxes = boxesOf(place(crowd, { ...PLACE, taken }));
    expect(boxes.length).toBeGreaterThan(10);
    boxes.forEach((box, index) => {
      expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
      expect(overlap(box, taken[0]!)).toBe(false);
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 800 && box.y + box.height <= 500).toBe(true);
    });
  });

  it('prefers those of the lowest order', () => {
    const same = [3, 1, 2].map((order) => label(`地${order}`, [103, 31], { rank: 'other', order }));
    expect(place(same, PLACE).map(textsOf)).toEqual([['地1']]);
  });

  it('sets a value below its name, on an area that has room for both', () => {
    const [placed] = place([figure('东营', [103, 31], 2)], PLACE);
    expect(placed).toMatchObject({ leader: null, isWithin: true });
    expect(placed?.lines.map(({ text, ground, x }) => [text, ground, x])).toEqual([
      ['东营', 'fill', 400],
      ['−34.2%', 'fill', 400],
    ]);
    const [name, value] = placed?.lines ?? [];
    expect(value!.y).toBeGreaterThan(name!.y);
  });

  it('sets it beside an area that is too small, with a line that ends in it', () => {
    const [placed] = place([figure('东营', [103, 31], 0.1)], PLACE);
    expect(placed?.leader?.to).toEqual([400, 250]);
    expect(placed?.lines.every(({ ground }) => ground === 'map')).toBe(true);
    const [box] = placed?.boxes ?? [];
    expect(box!.x).toBeGreaterThan(400);
  });

  it('rather hides nothing than another area that has a figure', () => {
    const small = figure('小', [103, 31], 0.1, { order: 0 });
    const neighbour = figure('邻', [103.6, 31], 0.6, { order: 1 });
    const placed = place([small, neighbour], PLACE).find(({ label: { name } }) => name === '小');
    const [x] = PLACE.toPixels([103.3, 31]);
    const [box] = placed?.boxes ?? [];
    expect(box!.x + box!.width < x || box!.y + box!.height < 240 || box!.y > 260).toBe(true);
  });

  it('sets the value inside a symbol that is large enough, and else beside it', () => {
    const symbol = (radiusPixels: number) =>
      place([figure('东营', [103, 31], 1, { radiusPixels, fill: null })], PLACE)[0];
    expect(symbol(60)?.lines.map(({ text, ground }) => [text, ground])).toEqual([
      ['东营', 'map'],
      ['−34.2%', 'symbol'],
    ]);
    const beside = symbol(8);
    expect(beside?.leader).toBe(null);
    expect(beside?.boxes[0]?.x).toBeGreaterThan(408);
  });

  it('leads nowhere where many have figures, but from the extremes', () => {
    const many = Array.from({ length: 70 }, (_, index) =>
      figure(`地${index}`, [100 + (index % 10) * 0.6, 29 + Math.floor(index / 10) * 0.6], 0.1, {
        order: index,
        isSought: index === 0,
      }),
    );
    const placed = place(many, ALL);
    expect(placed.map(textsOf)).toEqual([['地0', '−34.2%']]);
    expect(placed[0]?.leader).not.toBe(null);
  });

  it('names areas without figures from nearby, and gives up far ones where counties are named', () => {
    const other = label('其他', [103, 31], { rank: 'other', seenFrom: 'prefecture' });
    const far = label('济南', [103, 31], { isOfFar: true });
    const shown = (zoom: number) => place([other, far], { ...ALL, zoom }).flatMap(textsOf);
    expect(shown(5)).toEqual(['济南']);
    expect(shown(6.5)).toEqual(['其他']);
  });

  it('lets no leader run through a label or across another', () => {
    const small = Array.from({ length: 20 }, (_, index) =>
      figure(`地${index}`, [101 + (index % 5) * 0.6, 30 + Math.floor(index / 5) * 0.5], 0.05, { order: index }),
    );
    const placed = place(small, { ...ALL, widthOf: (line, { fontPixels }) => fontPixels * line.length * 0.6 });
    expect(placed).toHaveLength(20);
    expect(crossings(placed)).toEqual([]);
  });

  it('breaks long names on a map, Chinese ones anywhere and in halves', () => {
    const onMap = { ...ALL, longestLineEm: 10 };
    const linesOf = (text: string) => textsOf(place([label(text, [103, 31])], onMap)[0]!);
    expect(linesOf('凉山彝族自治州')).toEqual(['凉山彝族自治州']);
    expect(linesOf('恩施土家族苗族自治州')).toEqual(['恩施土家族', '苗族自治州']);
    expect(linesOf('克孜勒苏柯尔克孜自治州')).toEqual(['克孜勒苏柯尔', '克孜自治州']);
    expect(linesOf('Xishuangbanna Dai Autonomous').join(' ')).toBe('Xishuangbanna Dai Autonomous');
  });
});

/** Where a leader touches the label of another, pairs of names. */
function crossings(placed: readonly PlacedLabel[]): readonly string[] {
  return placed.flatMap(({ leader, label: { name } }) => {
    if (leader === null) return [];
    const steps = Array.from({ length: 101 }, (_, step) => step / 100);
    return placed
      .filter(({ label: other }) => other.name !== name)
      .filter(({ boxes }) =>
        steps.some((share) => {
          const x = leader.from[0] + share * (leader.to[0] - leader.from[0]);
          const y = leader.from[1] + share * (leader.to[1] - leader.from[1]);
          return boxes.some((box) => x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height);
        }),
      )
      .map(({ label: other }) => `${name} ${other.name}`);
  });
}
