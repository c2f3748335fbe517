import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { checkAscending, checkCompleteness, checkNames } from '../../../../scripts/geodata/validate/checkCompleteness';
import { checkCountySums, checkDrawnAreas } from '../../../../scripts/geodata/validate/checkCountyAreas';
import { checkCountyBorders, checkCountyGaps } from '../../../../scripts/geodata/validate/checkCountyBorders';
import { checkCountyNames } from '../../../../scripts/geodata/validate/checkCountyNames';
import { checkLabels } from '../../../../scripts/geodata/validate/checkPoints';
import { checkRings } from '../../../../scripts/geodata/validate/checkRings';
import { checkSize } from '../../../../scripts/geodata/validate/checkSize';
import { changed } from './topologies';

const NAMES = { zh: '市中区', hant: '市中區', en: 'Shizhong' };

/** The two squares as counties, each the only one of its prefecture; a third arc may be a hole. */
function counties(change: (geometries: County[], arcs: number[][][]) => void = () => {}): Topology {
  const topology = changed(({ objects, arcs }) => {
    const geometries = objects.prefectures.geometries as County[];
    for (const geometry of geometries) {
      const prefecture = geometry.id;
      geometry.id = `${prefecture.slice(0, 4)}03`;
      Object.assign(geometry.properties, NAMES, { prefecture, km2: prefecture === '370100' ? 12_300 : 12_310 });
    }
    change(geometries, arcs);
  }) as Topology;
  return { ...topology, objects: { counties: topology.objects.prefectures as never } };
}

interface County {
  type: string;
  id: string;
  arcs: number[][];
  properties: Record<string, unknown>;
}

const national = changed(({ objects }) => {
  for (const { properties } of objects.prefectures.geometries) Object.assign(properties ?? {}, { km2: 12_305 });
});

/** Another province on the same ground. */
const abroad = changed(({ objects }) => {
  for (const { properties } of objects.prefectures.geometries) {
    Object.assign(properties ?? {}, { province: '410000', zh: '濮阳市' });
  }
});

const gazetteer = {
  edition: '2023',
  undrawn: [],
  simplified: new Map(),
  entries: [
    entry('370000', 'province', null),
    entry('370100', 'prefecture', '370000'),
    entry('370103', 'county', '370100'),
    entry('370500', 'prefecture', '370000'),
    entry('370503', 'county', '370500'),
  ],
} as const;

function entry(adcode: string, level: 'province' | 'prefecture' | 'county', parent: string | null) {
  return { adcode, level, parent, names: NAMES, aliases: [] };
}

/** A hole of 0.2° by 0.02° in the western square. */
const withHole = (geometries: County[], arcs: number[][][]) => {
  arcs.push([
    [40, 40],
    [20, 0],
    [0, 2],
    [-20, 0],
    [0, -2],
  ]);
  geometries[0]?.arcs.push([3]);
};

const first = (change: (county: County) => void) => (geometries: County[]) => {
  if (geometries[0]) change(geometries[0]);
};

describe('counties that fill their prefectures', () => {
  const good = counties();
  it.each([
    checkCountyBorders(good, 'test'),
    checkCountyGaps(good, 'test', national),
    checkRings(good, 'test'),
    checkCompleteness(good, 'test', new Set(['370103', '370503']), [], 'counties'),
    checkAscending(good, 'test'),
    checkNames(good, 'test'),
    checkCountyNames(good, 'test', gazetteer),
    checkLabels(good, 'test'),
    checkCountySums(good, 'test', national),
    checkDrawnAreas(good, 'test', national),
  ])('hold $name', (invariant) => {
    expect(invariant).toMatchObject({ ok: true, offending: [] });
  });
});

describe('borders of counties', () => {
  it('fail where two counties lie on the same side of an arc, and where an arc bounds none', () => {
    expect(
      checkCountyBorders(
        counties((all) => all[1]?.arcs.splice(0, 1, [0, 1])),
        'test',
      ).ok,
    ).toBe(false);
    expect(
      checkCountyBorders(
        counties((all) => all.pop()),
        'test',
      ).ok,
    ).toBe(false);
    expect(checkCountyBorders(counties(first((county) => county.arcs.splice(0, 1, [~0, 1]))), 'test').ok).toBe(false);
  });
});

describe('rings and names of counties', () => {
  it('fail where a ring is wound as a hole, or a name is empty', () => {
    const reversed = counties(first((county) => county.arcs.splice(0, 1, [~1, ~0])));
    expect(checkRings(reversed, 'test').ok).toBe(false);
    const nameless = counties(first(({ properties }) => Object.assign(properties, { en: '' })));
    expect(checkNames(nameless, 'test').ok).toBe(false);
  });
});

describe('gaps between counties', () => {
  it('are holes that nobody fills', () => {
    expect(checkCountyGaps(counties(withHole), 'test', national).ok).toBe(false);
  });

  it('are none where a prefecture of another province fills them, which is said', () => {
    const invariant = checkCountyGaps(counties(withHole), 'test', abroad);
    expect(invariant.ok).toBe(true);
    expect(invariant.remarks).toEqual([expect.stringContaining('enclave of 370100 濮阳市')]);
  });

  it('are no enclaves where they are too narrow for a point', () => {
    const narrow = counties((geometries, arcs) => {
      withHole(geometries, arcs);
      // 0.0002° wide, between two thousandths of a degree.
      arcs[3] = [
        [40, 40.05],
        [20, 0],
        [0, 0.02],
        [-20, 0],
        [0, -0.02],
      ];
    });
    expect(checkCountyGaps(narrow, 'test', abroad).remarks).toEqual([]);
  });
});

describe('counties against lists', () => {
  it('fail where one is missing, is not official, or is out of order', () => {
    const complete = (official: string[], topology = counties()) =>
      checkCompleteness(topology, 'test', new Set(official), [], 'counties').ok;
    expect(complete(['370103', '370503', '370505'])).toBe(false);
    expect(complete(['370103'])).toBe(false);
    expect(
      checkAscending(
        counties((all) => all.reverse()),
        'test',
      ).ok,
    ).toBe(false);
  });

  it.each([
    ['zh', '市北区'],
    ['hant', '市中区'],
    ['en', 'Shizhong District'],
    ['prefecture', '370500'],
    ['province', '210000'],
  ])('fail where %s is "%s"', (key, value) => {
    const wrong = counties(first(({ properties }) => Object.assign(properties, { [key]: value })));
    expect(checkCountyNames(wrong, 'test', gazetteer).ok).toBe(false);
  });

  it('let a prefecture without counties stand for itself, and only for itself', () => {
    const standing = (prefecture: string) =>
      counties(
        first((county) => Object.assign(county, { id: '379001', properties: { ...county.properties, prefecture } })),
      );
    const known = { ...gazetteer, entries: [...gazetteer.entries, entry('379001', 'prefecture', '370000')] };
    expect(checkCountyNames(standing('379001'), 'test', known).ok).toBe(true);
    expect(checkCountyNames(standing('370100'), 'test', known).ok).toBe(false);
  });

  it('fail on a code that is no county in the gazetteer', () => {
    const wrong = counties(first((county) => Object.assign(county, { id: '370100' })));
    expect(checkCountyNames(wrong, 'test', gazetteer).ok).toBe(false);
  });
});

describe('labels of counties', () => {
  it('fail outside', () => {
    const outside = counties(first(({ properties }) => Object.assign(properties, { label: [1.5, 0.5] })));
    expect(checkLabels(outside, 'test').remarks).toEqual(['outside: 370103']);
  });
});

describe('areas of counties', () => {
  it('fail where they do not sum to their prefecture', () => {
    const larger = counties(first(({ properties }) => Object.assign(properties, { km2: 12_400 })));
    expect(checkCountySums(larger, 'test', national).remarks).toEqual([
      '370100: counties 12400 km², prefecture 12305 km²',
    ]);
  });

  it('fail where a prefecture has no county, or a county no prefecture', () => {
    expect(
      checkCountySums(
        counties((all) => all.pop()),
        'test',
        national,
      ).ok,
    ).toBe(false);
    const strange = counties((all) => {
      all.push(
        ...all.slice(0, 1).map((county) => ({ ...county, properties: { ...county.properties, prefecture: '379900' } })),
      );
    });
    expect(checkCountySums(strange, 'test', national)).toMatchObject({
      ok: false,
      remarks: ['no such prefecture: 379900'],
    });
  });

  it('fail where what is drawn is smaller than what is said', () => {
    const collapsed = counties((_, arcs) => {
      arcs[2] = arcs[2]?.map(([x = 0, y = 0], index) => [index === 0 ? x : x / 2, y]) ?? [];
    });
    expect(checkDrawnAreas(collapsed, 'test', national).ok).toBe(false);
  });
});

describe('size of several files', () => {
  it('is that of all together', () => {
    const text = Array.from({ length: 2000 }, (_, index) => Math.sin(index)).join();
    const one = Number.parseInt(checkSize('test', text, 'brotli', 0).figure, 10);
    expect(checkSize('test', [text, text], 'brotli', 2 * one)).toMatchObject({
      ok: true,
      figure: `${2 * one} bytes brotli`,
    });
    expect(checkSize('test', [text, text], 'brotli', 2 * one - 1).ok).toBe(false);
  });
});
