import { describe, expect, it } from 'vitest';
import { NATIONAL_ALBERS } from '../../../src/core/geometry/nationalProjection';
import type { View } from '../../../src/core/geometry/view';
import { fitCountry } from '../../../src/core/scene/nationalView';
import { roundLength } from '../../../src/render/svg/mapFurniture';
import { type PictureRequest, picture } from '../../../src/render/svg/picture';
import { pictureInks } from '../../../src/render/svg/pictureInks';
import type { PictureText } from '../../../src/render/svg/pictureText';
import { insetMarks } from '../../../src/render/svg/southInset';
import { textWidth } from '../../../src/render/svg/textWidth';
import { BLUE, elementsOf, portrayal, scene, squares } from '../smallScene';

const HOSTILE = `<script>alert('x')</script> & "quoted" ]]>`;
const SQUARES = squares(100, 102, 104);
const VIEW = { longitude: 103, latitude: 31, zoom: 5, bearing: 0, pitch: 0 };

function text(change: Partial<PictureText> = {}): PictureText {
  return {
    language: 'zh',
    atlas: ['通报图谱', 'Bulletin Atlas'],
    title: '标题',
    caption: '说明',
    callouts: [],
    legend: {
      head: { unit: '起', period: '2024年' },
      key: {
        form: 'ramp',
        bands: [
          { from: 0, to: 0.5, colour: [1, 2, 3] },
          { from: 0.5, to: 1, colour: BLUE },
        ],
        ticks: [{ share: 0.5, text: '20' }],
        dots: { shares: [0.1, 0.9], names: [{ share: 0.9, texts: ['东营 38', '38'] }] },
      },
      states: [
        { swatch: 'none', label: '有数据', count: '2' },
        { swatch: null, label: '未公布', count: '1' },
      ],
      denominators: [],
      layers: [],
    },
    notices: { heading: '读图须知', items: ['时段不同。'] },
    schematic: null,
    scale: {
      metres: (length) => `${length} m`,
      kilometres: (length) => `${length} km`,
    },
    north: '北',
    credits: ['边界：某处'],
    made: '制作于某日',
    link: 'http://example.org/#theme=x',
    more: (count) => `另有 ${count} 条`,
    ...change,
  };
}

function draw(said: Partial<PictureText> = {}, change: Partial<PictureRequest> = {}): string {
  return picture({
    scene: scene(SQUARES, portrayal({ value: 1, fill: BLUE }, { value: 2, fill: [1, 2, 3] }, {})),
    text: text(said),
    size: { widthPixels: 1280, heightPixels: 720 },
    times: 1,
    viewOf: () => VIEW,
    isOnPaper: false,
    code: null,
    ...change,
  });
}

/** All texts of a picture, unescaped. */
function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) =>
    (words ?? '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  );
}

describe('picture', () => {
  it('says all that it is given, as text', () => {
    const said = textsOf(draw()).join('');
    for (const words of ['标题', '说明', '起', '2024年', '20', '东营 38', '有数据', '未公布', '时段不同。'])
      expect(said).toContain(words);
    for (const words of ['通报图谱', '边界：某处', '制作于某日', 'http://example.org/#theme=x', '200 km'])
      expect(said).toContain(words);
  });

  it('is well formed whatever it is given', () => {
    const svg = draw({
      title: HOSTILE,
      caption: HOSTILE,
      link: HOSTILE,
      credits: [HOSTILE],
      notices: { heading: HOSTILE, items: [HOSTILE] },
      schematic: HOSTILE,
      callouts: [{ place: HOSTILE, value: HOSTILE, unit: HOSTILE, text: HOSTILE, detail: HOSTILE }],
    });
    expect(elementsOf(svg)).not.toContain('script');
    expect(svg).not.toMatch(/NaN|undefined|Infinity|style=/);
  });

  it('points out figures below the title, above the map, and makes no two overlap', () => {
    const callout = (value: string) => ({
      place: '东营市',
      value,
      unit: '',
      text: '发案数变化',
      detail: '2024年 · 同比',
    });
    const widths = (count: number) => {
      const callouts = Array.from({ length: count }, () => callout('−34.2%'));
      const svg = draw({ callouts });
      expect(textsOf(svg).filter((said) => said === '−34.2%')).toHaveLength(count);
      return [...svg.matchAll(/<rect fill="#1f5fa8" x="([\d.]+)" y="([\d.]+)"/g)].map(([, x]) => Number(x));
    };
    expect(widths(0)).toEqual([]);
    const six = widths(6);
    expect(six).toHaveLength(6);
    expect(Math.max(...six)).toBeLessThan(1280 - 26 - 150);
    const mapTop = (svg: string) => Number(/<svg x="26" y="([\d.]+)"/.exec(svg)?.[1]);
    expect(mapTop(draw({ callouts: [callout('1')] }))).toBeGreaterThan(mapTop(draw()) + 50);
  });

  it('has its legend below the map where it is higher than wide, and goes without margins onto a sheet that has them', () => {
    const size = { widthPixels: 794, heightPixels: 1123 };
    const upright = draw({}, { size });
    const [, y = '', width = '', height = ''] =
      /<svg x="[\d.]+" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(upright) ?? [];
    expect(Number(width)).toBeGreaterThan(700);
    const heading = /<text[^>]* y="([\d.]+)"[^>]*>读图须知</.exec(upright)?.[1];
    expect(Number(heading)).toBeGreaterThan(Number(y) + Number(height));
    for (const words of ['东营 38', '未公布', '时段不同。', '边界：某处']) expect(textsOf(upright)).toContain(words);
    const trimmed = draw({}, { size, isTrimmed: true });
    const [, left = '', , shown = ''] = /viewBox="([\d.]+) ([\d.]+) ([\d.]+) /.exec(trimmed) ?? [];
    expect(Number(left)).toBeGreaterThan(20);
    expect(Number(shown)).toBeCloseTo(794 - 2 * Number(left), 1);
  });

  it('is the same picture at every size', () => {
    const once = draw();
    const large = draw({}, { times: 3 });
    expect(large).toContain('width="3840" height="2160" viewBox="0 0 1280 720"');
    expect(large.replace('width="3840" height="2160"', '')).toBe(once.replace('width="1280" height="720"', ''));
  });

  it('lays classes along a ramp, with a dot for each figure and its ticks below', () => {
    const svg = draw();
    expect(svg).toMatch(/<path fill="#010203" d="M[\d.]+ [\d.]+h138v/);
    expect(svg.match(/stroke-linecap="round" d="(M[\d.]+ [\d.]+h0){2}"/)).not.toBeNull();
  });

  it.each<[string, NonNullable<PictureText['legend']['key']>, readonly string[]]>([
    [
      'a few figures of one tint',
      { form: 'values', tint: BLUE, values: [{ name: '东营', value: '38' }] },
      ['东营', '38'],
    ],
    [
      'circles with their figures',
      {
        form: 'circles',
        colour: BLUE,
        symbols: [{ radiusPixels: 30, label: '1,000' }],
        caption: '面积与数值成正比',
        figures: [{ name: '大连', value: '1,829' }],
      },
      ['1,000', '面积与数值成正比', '大连', '1,829'],
    ],
    [
      'circles with a dot for each figure',
      {
        form: 'circles',
        colour: BLUE,
        symbols: [],
        caption: '面积与数值成正比',
        figures: { shares: [0, 1], names: [{ share: 1, texts: ['大连 1,829'] }] },
      },
      ['大连 1,829'],
    ],
    ['chips of categories', { form: 'chips', chips: [{ swatch: BLUE, label: '高', count: '3' }] }, ['高', '3']],
  ])('has %s', (_, key, said) => {
    const texts = textsOf(draw({ legend: { ...text().legend, key } }));
    for (const words of said) expect(texts).toContain(words);
  });

  it('hatches the swatch of what was not published', () => {
    const swatches = /data-part="legend">(.*?)<path stroke="#cbcac6"/.exec(draw())?.[1] ?? '';
    expect(swatches.match(/fill="#efede7"/g)).toHaveLength(1);
    expect(swatches).toContain('fill="#0000ff"');
  });

  it('points north only where the map is turned', () => {
    expect(textsOf(draw())).not.toContain('北');
    expect(textsOf(draw({}, { viewOf: () => ({ ...VIEW, bearing: 30 }) }))).toContain('北');
    expect(draw({}, { viewOf: () => ({ ...VIEW, bearing: 30 }) })).toContain('rotate(-30)');
  });

  it('draws a code on white, with room around it', () => {
    const code = [
      [true, false],
      [false, true],
    ];
    const svg = draw({}, { code });
    expect(svg).toContain('fill="#ffffff" d="M0 0h10v10H0z"');
    expect(svg).toContain('M4 4h1v1h-1zM5 5h1v1h-1z');
    expect(elementsOf(svg)).toContain('svg');
  });

  it('leaves the ground to the paper', () => {
    expect(draw()).toContain('fill="#f7f6f2" d="M0 0h1280v720H0z"');
    expect(draw({}, { isOnPaper: true })).not.toContain('M0 0h1280v720H0z');
  });

  it('finds room for any number of notices, or counts those that it leaves out', () => {
    const few = draw({ notices: { heading: '读图须知', items: Array(12).fill('一句不长的说明，说了一件事。') } });
    expect(textsOf(few).join('')).not.toContain('另有');
    const many = draw({ notices: { heading: '读图须知', items: Array(80).fill('一句不长的说明，说了一件事。') } });
    const left = Number(/另有 (\d+) 条/.exec(textsOf(many).join(''))?.[1]);
    expect(left).toBeGreaterThan(0);
    // Nothing of the column reaches below the map.
    const column = /data-part="legend">(.*?)<\/g><path/.exec(many)?.[1] ?? '';
    const lowest = Math.max(...[...column.matchAll(/<text x="[^"]*" y="([^"]*)"/g)].map(([, y]) => Number(y)));
    const [, top, height] = /<rect x="[^"]*" y="([^"]*)" width="[^"]*" height="([^"]*)"/.exec(many) ?? [];
    expect(lowest).toBeLessThanOrEqual(Number(top) + Number(height));
  });
});

describe('the scale bar', () => {
  it('is of 1, 2 or 5 times a power of ten', () => {
    expect([1, 1.9, 4, 43, 999].map((metres) => roundLength(metres, 100))).toEqual([100, 100, 200, 2000, 50_000]);
  });

  it('stands only where one length holds all over the map', () => {
    const hasBar = (view: View) => textsOf(draw({}, { viewOf: () => view })).some((words) => / k?m$/.test(words));
    expect(hasBar({ ...VIEW, zoom: 7 })).toBe(true);
    expect(hasBar({ ...VIEW, zoom: 3 })).toBe(false);
    expect(hasBar({ ...VIEW, zoom: 3, projection: NATIONAL_ALBERS })).toBe(true);
  });
});

describe('the map of the south', () => {
  it('stands in the picture of the whole country, framed and named', () => {
    const svg = draw({}, { viewOf: (map) => fitCountry(map, { top: 9, right: 9, bottom: 9, left: 9 }) });
    expect(textsOf(svg)).toContain('南海诸岛');
    expect(elementsOf(svg).filter((name) => name === 'svg')).toHaveLength(3);
    expect(draw()).not.toContain('南海诸岛');
  });

  it('has a name that is no wider than it', () => {
    const name = 'Islands of the South China Sea and all of their reefs';
    const box = { x: 0, y: 0, width: 100, height: 160 };
    const view = fitCountry({ widthPixels: 100, heightPixels: 160 }, { top: 9, right: 9, bottom: 9, left: 9 });
    const shown = scene(SQUARES, portrayal({}, {}, {}));
    const { marks } = insetMarks(shown, { box, side: 'left', view, captionPixels: 16 }, name, pictureInks('day'));
    const [, font = '0'] = new RegExp(`font-size="([^"]*)"[^>]*>${name}<`).exec(marks) ?? [];
    expect(Number(font)).toBeGreaterThan(1);
    expect(textWidth(name, Number(font))).toBeLessThan(box.width);
  });
});
