import type { Area } from '../../src/core/areas/area';
import type { View } from '../../src/core/geometry/view';
import { inksOf } from '../../src/core/portrayal/palette';
import { AtlasPage, say } from './atlasPage';
import { expect, test } from './fixtures';
import { classColours, lookAt, type MapPicture, takeStillPicture, uncovered, viewLink } from './mapPicture';
import { difference, patch, type Rgb } from './picture';
import { readAllCounties, readBoundaries, readCounties } from './publishedData';

/** A colour of the map may differ from that of the legend by rounding, no more. */
const TOLERANCE = 4;
/** Of a colour's channel: the smoothing of edges differs, and a reader could not tell such pixels apart. */
const LIKE = 40;
/** Share of pixels that a reader could tell apart: along the edges of areas lines as wide as a pixel lie side by side. */
const MOST_UNLIKE = 0.005;
/** The same where every area is filled: each has a light edge on its side of the line, a pixel from that of its neighbour. */
const MOST_UNLIKE_FILLED = 0.009;
/** The same where it is full of circles, whose dashes begin elsewhere. */
const MOST_UNLIKE_DASHED = 0.008;

/** For what is drawn a moment later. */
const PATIENCE = { timeout: 30_000 };

test.use({ surface: null, viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

interface Looked {
  readonly title: string;
  readonly legend: string;
  readonly link: string;
  readonly view: View;
  readonly areas: readonly Area[];
  /** How many of the areas stand in the open part of the map. */
  readonly least: number;
  readonly mostUnlike?: number;
  /** Areas whose land is measured where their outline is in force, if the title alone does not tell that they have come. */
  readonly measured?: readonly Area[];
}

const prefectures = readBoundaries().areas;
const counties = readCounties('370000');
const countiesOfLiaoning = readCounties('210000');
const shandong = lookAt(119.2, 36.6, 5.6);
const LOOKS: readonly Looked[] = [
  {
    title: 'a theme',
    legend: '常住人口',
    link: 'theme=population&symbol=fill&light=day',
    view: lookAt(112, 37, 4.6),
    areas: prefectures,
    least: 60,
    mostUnlike: MOST_UNLIKE_FILLED,
  },
  {
    title: 'by night, the map turned',
    legend: '面积',
    link: 'theme=land-area&light=night',
    view: { ...lookAt(112, 37, 4.6), bearing: 40 },
    areas: prefectures,
    least: 60,
  },
  {
    title: 'counties',
    legend: '面积',
    link: 'theme=land-area&level=county&light=day',
    view: lookAt(119.2, 36.5, 7),
    areas: counties,
    least: 40,
    measured: readAllCounties(),
  },
  {
    title: 'symbols',
    legend: '破获刑事案件',
    link: 'theme=cases-solved&light=day',
    view: shandong,
    areas: prefectures,
    least: 15,
  },
  {
    title: 'a selection',
    legend: '电信网络诈骗发案',
    link: 'theme=fraud-cases&area=370500,210200&light=day',
    view: shandong,
    areas: prefectures,
    least: 15,
  },
  {
    title: 'circles of a theme',
    legend: '大连 1、3、5 分钟处置圈',
    link: 'theme=dalian-circles&light=day',
    view: lookAt(121.8, 39, 8.5),
    areas: countiesOfLiaoning,
    least: 3,
    mostUnlike: MOST_UNLIKE_DASHED,
  },
];

test('a canvas and WebGL show the same: areas, classes, names', async ({ page, context }) => {
  const both = [new AtlasPage(page, '/?map=2d'), new AtlasPage(await context.newPage(), '/?map=gl')] as const;
  for (const atlas of both) await atlas.open('light=day');
  await expect(both[0].page.locator('.canvas-map')).toBeVisible();
  await expect(both[1].page.locator('.maplibregl-canvas')).toBeVisible();
  for (const look of LOOKS) await test.step(look.title, () => expectAlike(both, look));
});

async function expectAlike(
  both: Both,
  { legend, link, view, areas, least, mostUnlike = MOST_UNLIKE, measured }: Looked,
): Promise<void> {
  const look = (names: 0 | 1) =>
    onBoth(both, async (atlas) => {
      const turned = view.bearing === 0 ? '' : `,${view.bearing}`;
      await atlas.follow(`${link}&${viewLink(view)}${turned}&labels=${names}`);
      await expect(atlas.legendTitle).toHaveText(legend);
      if (measured === undefined) return;
      const published = measured.filter(({ isFormerOutline }) => isFormerOutline !== true).length;
      await expect(atlas.legend).toContainText(say('legend.coverage', { published, all: measured.length }));
    });
  const pictures = () => onBoth(both, (atlas) => takeStillPicture(atlas, view));

  await look(0);
  const [classes, classesGl] = await onBoth(both, ({ legendClasses }) => legendClasses.allInnerTexts());
  expect(classesGl).toEqual(classes);
  const colours = await classColours(both[0].legendClasses);
  let bare = await pictures();
  const seen = await uncovered(both[0], bare[0], areas, ({ labelPoint }) => labelPoint, 4);
  expect(seen.length, 'areas in the open part of the map').toBeGreaterThanOrEqual(least);
  await expect(async () => {
    bare = await pictures();
    expect(fills(bare[1], seen, colours)).toEqual(fills(bare[0], seen, colours));
    expect(unlikeShare(...bare), 'share of pixels that differ').toBeLessThan(mostUnlike);
  }).toPass(PATIENCE);

  await look(1);
  await expect(async () => {
    const named = await pictures();
    const names = namedAreas(seen, named[0], bare[0]);
    const namesGl = namedAreas(seen, named[1], bare[1]);
    expect(namesGl, 'labels that stand on both').toEqual(names);
    test.info().annotations.push({
      type: legend,
      description: `${unlikeShare(...bare)} ${unlikeShare(...named)}, ${names.length} labels`,
    });
    expect(unlikeShare(...named), 'share of pixels that differ with labels').toBeLessThan(mostUnlike);
  }).toPass(PATIENCE);
}

type Both = readonly [canvas: AtlasPage, webGl: AtlasPage];

function onBoth<Result>([canvas, webGl]: Both, act: (atlas: AtlasPage) => Promise<Result>): Promise<[Result, Result]> {
  return Promise.all([act(canvas), act(webGl)]);
}

function fills(picture: MapPicture, areas: readonly Area[], colours: readonly Rgb[]): readonly string[] {
  return areas.map(({ names, labelPoint }) => `${names.zh}: ${fillAt(picture, labelPoint, colours)}`);
}

/** What fills an area: the class of the legend, from the lowest up; plain or hatched land; or neither. */
function fillAt(picture: MapPicture, position: Area['labelPoint'], colours: readonly Rgb[]): string {
  const around = patch(picture, picture.pixelOf(position), 3);
  const has = (colour: Rgb) => around.some((pixel) => difference(pixel, colour) <= TOLERANCE);
  const found = colours.flatMap((colour, index) => (has(colour) ? [`class ${index}`] : []));
  if (found.length > 0) return found.join();
  return (['day', 'night'] as const).some((light) => has(inksOf(light).land)) ? 'land' : 'neither';
}

/** Which of the areas have letters of a name at their label points, where the map without names has none. */
function namedAreas(areas: readonly Area[], named: MapPicture, bare: MapPicture): string[] {
  return areas
    .filter(({ labelPoint }) => {
      const at = named.pixelOf(labelPoint);
      const before = patch(bare, at, 6);
      const changed = patch(named, at, 6).filter((pixel, index) => difference(pixel, before[index] as Rgb) > LIKE);
      return changed.length > 12;
    })
    .map(({ names }) => names.zh);
}

/**
 * Share of the pixels whose colour the other has neither there nor beside it: a canvas is laid on whole pixels, so it may
 * lie half a pixel off. To the right of the legend and between what stands at the edges.
 */
function unlikeShare(one: MapPicture, other: MapPicture): number {
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  let [unlike, all] = [0, 0];
  for (let y = 60; y < one.height - 60; y++)
    for (let x = Math.round(one.width * 0.35); x < one.width; x++) {
      all += 1;
      const colour = one.at(x, y);
      if (difference(colour, other.at(x, y)) <= LIKE) continue;
      if (patch(other, [x, y], 1).every((beside) => difference(colour, beside) > LIKE)) unlike += 1;
    }
  return unlike / all;
}
