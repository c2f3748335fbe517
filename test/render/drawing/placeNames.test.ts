import { describe, expect, it } from 'vitest';
import { overlap } from '../../../src/render/drawing/box';
import { placeNames } from '../../../src/render/drawing/placeNames';
import { mapScale, type NameFit } from '../../../src/render/style/mapScale';
import { PICTURE_STYLE } from '../../../src/render/svg/mapStyle';

const PLACE = {
  view: { longitude: 103, latitude: 31, zoom: 5, bearing: 0, pitch: 0 },
  size: { widthPixels: 800, heightPixels: 500 },
  fontPixels: 12,
  widthOf: (line: string) => 12 * line.length,
  fit: PICTURE_STYLE.scale.names as NameFit,
  taken: [],
};

describe('placeNames', () => {
  const crowd = Array.from({ length: 200 }, (_, index) => ({
    text: index % 2 === 0 ? '巴音郭楞蒙古自治州' : 'Bayingolin\nMongol',
    position: [100 + (index % 20) * 0.4, 29 + Math.floor(index / 20) * 0.4] as const,
    order: (index * 7) % 200,
  }));

  it('lets no two names overlap, none reach out of the window, and none cover what stands there', () => {
    const taken = [{ x: 300, y: 200, width: 120, height: 80 }];
    const boxes = placeNames(crowd, { ...PLACE, taken }).map(({ box }) => box);
    expect(boxes.length).toBeGreaterThan(10);
    boxes.forEach((box, index) => {
      expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
      expect(overlap(box, taken[0]!)).toBe(false);
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 800 && box.y + box.height <= 500).toBe(true);
    });
  });

  it('prefers those of the lowest order', () => {
    const same = [3, 1, 2].map((order) => ({ text: `地${order}`, position: [103, 31] as const, order }));
    expect(placeNames(same, PLACE).map(({ lines }) => lines)).toEqual([['地1']]);
  });

  it('breaks long names on a map, where they may reach out of the window', () => {
    const onMap = { ...PLACE, fit: mapScale(16, 16).names as NameFit };
    const label = { text: 'Xishuangbanna Dai Autonomous', position: [94.5, 31] as const, order: 0 };
    expect(placeNames([label], PLACE)).toEqual([]);
    const [placed] = placeNames([label], onMap);
    expect(placed?.lines.join(' ')).toBe(label.text);
    expect(placed?.lines.length).toBeGreaterThan(1);
    expect(placed?.box.x).toBeLessThan(0);
  });

  it('breaks Chinese names anywhere, in halves', () => {
    const onMap = { ...PLACE, fit: mapScale(16, 16).names as NameFit };
    const linesOf = (text: string) => placeNames([{ text, position: [103, 31], order: 0 }], onMap)[0]?.lines;
    expect(linesOf('凉山彝族自治州')).toEqual(['凉山彝族自治州']);
    expect(linesOf('恩施土家族苗族自治州')).toEqual(['恩施土家族', '苗族自治州']);
    expect(linesOf('克孜勒苏柯尔克孜自治州')).toEqual(['克孜勒苏柯尔', '克孜自治州']);
  });
});
