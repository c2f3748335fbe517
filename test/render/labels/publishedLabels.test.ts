import { beforeAll, describe, expect, it } from 'vitest';
import type { Level } from '../../../src/core/areas/area';
import { boundsOfAreas, union } from '../../../src/core/areas/areaBounds';
import { type Bounds, fitView, type Size } from '../../../src/core/geometry/mercator';
import type { View } from '../../../src/core/geometry/view';
import { portray } from '../../../src/core/portrayal/portray';
import type { Portrayal } from '../../../src/core/portrayal/portrayal';
import { AS_AUTHORED } from '../../../src/core/portrayal/shownTheme';
import type { Observation } from '../../../src/core/record/observation';
import { type MapLabels, mapLabels } from '../../../src/core/scene/mapLabels';
import { labelsOn, wholeOf } from '../../../src/render/drawing/labelsOn';
import type { MapWindow } from '../../../src/render/drawing/painter';
import { type Box, isWithin, overlap } from '../../../src/render/labels/box';
import type { PlacedLabel } from '../../../src/render/labels/label';
import type { Setting } from '../../../src/render/labels/labelBlock';
import { mapScale } from '../../../src/render/style/mapScale';
import { PICTURE_STYLE } from '../../../src/render/svg/mapStyle';
import { textWidth } from '../../../src/render/svg/textWidth';
import { type PublishedAtlas, readPublishedAtlas } from '../../publishedAtlas';

/** Labels are measured on what the atlas ships, as on a page of 1920 × 1080. */
const PAGE: Size = { widthPixels: 1920, heightPixels: 1080 };
/** Beside the legend; see frame.ts. */
const PADDING = { top: 24, right: 24, bottom: 48, left: 300 };
const LEVELS: readonly Level[] = ['province', 'prefecture', 'county'];
const NATIONAL: View = { longitude: 104, latitude: 36, zoom: 3.9, bearing: 0, pitch: 0 };

let atlas: PublishedAtlas;
let chinese: readonly Shown[];

beforeAll(async () => {
  atlas = await readPublishedAtlas();
  chinese = shownThemes();
});

interface Shown {
  readonly name: string;
  readonly portrayal: Portrayal;
  readonly labels: MapLabels;
}

/** All themes at all levels that they have figures of. */
function shownThemes(): readonly Shown[] {
  const { geographies, record, themes } = atlas;
  return themes.flatMap((theme) =>
    LEVELS.flatMap((level): readonly Shown[] => {
      const geography = geographies[level];
      if (geography === null) return [];
      const portrayal = portray({
        ...{ theme, choices: AS_AUTHORED, level, record, appearance: 'day' },
        areas: geography.areas,
      });
      if (portrayal.legend.published === 0 || theme.symbol === 'none') return [];
      return [{ name: `${theme.id} ${level}`, portrayal, labels: labelsOf(portrayal, level) }];
    }),
  );
}

function labelsOf(portrayal: Portrayal, level: Level, language: 'zh' | 'en' = 'zh'): MapLabels {
  const { geographies, record } = atlas;
  const geography = geographies[level] ?? geographies.prefecture;
  return mapLabels({ geography, geographies, portrayal, overlays: [], measures: record.measures, language });
}

/** A made theme: so many prefectures, evenly through the list, have a value. */
function madeTheme(count: number): Shown {
  const { geographies, record, themes } = atlas;
  const theme = themes.find(({ id }) => id === 'population');
  const observed = record.observations.find(({ measure }) => measure === theme?.measure);
  if (theme === undefined || observed === undefined) throw new Error('no population');
  const { areas } = geographies.prefecture;
  const observations = Array.from({ length: count }, (_, index): Observation => {
    const { adcode } = areas[Math.floor((index * areas.length) / count)]!;
    return { ...observed, id: `${observed.id}-${adcode}`, adcode, value: 100_000 + ((index * 7919) % 977) * 10_007 };
  });
  const portrayal = portray({
    ...{ theme, choices: AS_AUTHORED, level: 'prefecture', areas, appearance: 'day' },
    record: { ...record, observations },
  });
  return { name: `${count} prefectures`, portrayal, labels: labelsOf(portrayal, 'prefecture') };
}

const widthOf: Setting['widthOf'] = (line, { fontPixels, weight }) => textWidth(line, fontPixels, weight >= 600);

function onPage(view: View, size = PAGE, rem = 16): MapWindow {
  return { view, size, scale: mapScale(rem, rem) };
}

/** Where the figures are, as the page shows them at first. */
function viewOf({ portrayal }: Shown, size = PAGE): View {
  const geography = atlas.geographies[portrayal.level] ?? atlas.geographies.prefecture;
  const shown = boundsOfAreas(geography).filter((_, index) => portrayal.areas[index]?.value != null);
  const closest = { province: 4.2, prefecture: 4.7, county: 7.2 }[portrayal.level];
  return fitView(shown.reduce<Bounds>(union, [180, 90, -180, -90]), size, PADDING, closest);
}

const boxesOf = (placed: readonly PlacedLabel[]) => placed.flatMap(({ boxes }) => boxes);

function overlaps(boxes: readonly Box[]): number {
  let count = 0;
  boxes.forEach((box, index) => {
    for (let other = index + 1; other < boxes.length; other += 1) if (overlap(box, boxes[other]!)) count += 1;
  });
  return count;
}

const valuesOf = (placed: readonly PlacedLabel[]) =>
  placed.filter(({ label, lines }) => label.value !== null && lines.some(({ text }) => text === label.value)).length;

describe('labels of what the atlas ships', () => {
  it('give at least 95 of 100 values where up to 60 areas have one, and as a rule all', () => {
    const few = [...chinese, madeTheme(20), madeTheme(40), madeTheme(60)].filter(
      ({ portrayal }) => portrayal.legend.published <= 60,
    );
    expect(few.length).toBeGreaterThan(150);
    const shares = few.map((shown) => {
      const placed = labelsOn(shown.labels, onPage(viewOf(shown)), widthOf, null);
      const share = valuesOf(placed) / shown.portrayal.legend.published;
      return { name: shown.name, share };
    });
    expect(shares.filter(({ share }) => share < 0.95)).toEqual([]);
    const whole = shares.filter(({ share }) => share === 1).length;
    expect(whole / shares.length).toBeGreaterThan(0.97);
  });

  it('lie on nothing of each other in a hundred views, nor on what stands on a picture', () => {
    const all = [...chinese, madeTheme(60), madeTheme(200)];
    let views = 0;
    for (let index = 0; index < 100; index += 1) {
      const asIs = all[(index * 37) % all.length]!;
      const { portrayal } = asIs;
      const shown = index % 2 === 0 ? asIs : { ...asIs, labels: labelsOf(portrayal, portrayal.level, 'en') };
      const at = viewOf(shown);
      const view = {
        ...at,
        zoom: at.zoom + ((index * 13) % 40) / 20 - 0.5,
        longitude: at.longitude + ((index * 17) % 9) / 4 - 1,
        bearing: index % 5 === 0 ? 30 : 0,
      };
      const live = labelsOn(shown.labels, onPage(view, PAGE, index % 3 === 0 ? 32 : 16), widthOf, null);
      expect(overlaps(boxesOf(live)), `${shown.name} at ${JSON.stringify(view)}`).toBe(0);
      const taken = [
        { x: 0, y: 700, width: 300, height: 380 },
        { x: 1500, y: 100, width: 300, height: 300 },
      ];
      const still = labelsOn(
        shown.labels,
        { view, size: PAGE, scale: PICTURE_STYLE.scale },
        widthOf,
        wholeOf({ view, size: PAGE, scale: PICTURE_STYLE.scale }, taken),
      );
      expect(overlaps([...boxesOf(still), ...taken])).toBe(0);
      views += live.length > 0 ? 1 : 0;
    }
    expect(views).toBeGreaterThan(90);
  });

  it('name Beijing, Shanghai and Guangzhou in every view of the country, and most capitals', () => {
    for (const shown of chinese.filter(({ portrayal }) => portrayal.level !== 'province')) {
      const names = labelsOn(shown.labels, onPage(NATIONAL), widthOf, null).map(({ label }) => label.name);
      expect(names, shown.name).toEqual(expect.arrayContaining(['北京', '上海', '广州']));
      if (shown.portrayal.legend.published > 60) continue;
      const capitals = ['西安', '成都', '武汉', '沈阳', '昆明', '乌鲁木齐', '拉萨', '哈尔滨', '兰州', '重庆'];
      expect(capitals.filter((name) => names.includes(name)).length, shown.name).toBeGreaterThanOrEqual(8);
    }
  });

  it('leave others unnamed from afar', () => {
    const [shown] = chinese.filter(({ portrayal }) => portrayal.legend.published < 5);
    const ranks = (zoom: number) =>
      new Set(labelsOn(shown!.labels, onPage({ ...NATIONAL, zoom }), widthOf, null).map(({ label }) => label.rank));
    expect(ranks(4)).not.toContain('other');
    expect(ranks(6.2)).toContain('other');
  });

  it('stay where they are while the map is panned', () => {
    const shown = madeTheme(60);
    const at = (longitude: number) => {
      const view = { ...viewOf(shown), longitude };
      return labelsOn(shown.labels, onPage(view), widthOf, null);
    };
    const named = (placed: readonly PlacedLabel[]) =>
      new Map(placed.map(({ label, boxes }) => [label.name, boxes[0]!.x] as const));
    const [one, other] = [named(at(104)), named(at(105))];
    const both = [...one.keys()].filter((name) => other.has(name));
    expect(both.length).toBeGreaterThan(60);
    const shifts = both.map((name) => Math.round((one.get(name)! - other.get(name)!) * 100));
    expect(new Set(shifts).size).toBe(1);
  });

  it('stand below no panel of a map at rest, and are cut off by no edge where their area is seen', () => {
    const panels = [
      { x: 12, y: 600, width: 280, height: 460 },
      { x: 1500, y: 12, width: 400, height: 1056 },
    ];
    const room = { within: { x: 0, y: 0, width: 1920, height: 1080 }, taken: panels };
    for (const shown of [madeTheme(40), madeTheme(60), madeTheme(200), ...chinese.slice(0, 40)]) {
      const window = onPage(viewOf(shown));
      const moving = labelsOn(shown.labels, window, widthOf, null);
      const still = labelsOn(shown.labels, window, widthOf, room);
      expect(overlaps([...boxesOf(still), ...panels]), shown.name).toBe(0);
      const whole = moving.filter(({ boxes }) =>
        boxes.every((box) => isWithin(box, room.within) && !panels.some((panel) => overlap(panel, box))),
      );
      const placeOf = ({ label, boxes }: PlacedLabel) => `${label.name} ${boxes[0]?.x} ${boxes[0]?.y}`;
      expect(still.map(placeOf)).toEqual(expect.arrayContaining(whole.map(placeOf)));
    }
  });

  it('are of the figure that the map shows, and of no other', () => {
    for (const { portrayal, labels, name } of chinese) {
      const withValue = labels.list.filter(({ value }) => value !== null);
      const shown = portrayal.areas.filter(({ value }) => value !== null);
      expect(withValue.length, name).toBe(shown.length);
    }
  });
});
