import type { Topology } from '../../src/core/areas/topology';
import { type AtlasData, type AtlasParts, assembleAtlas } from '../../src/data/assembleAtlas';
import { parts } from '../state/smallAtlas';

/** A row of a table of figures, as an author writes it. */
interface FigureRow {
  readonly source?: string;
  readonly adcode?: string;
  readonly measure?: string;
  readonly value?: number;
  readonly start?: string;
  readonly end?: string;
  readonly qualifier?: string;
  readonly scope?: string;
  readonly published?: string;
  readonly paragraph?: string;
}

const UNITS: Readonly<Record<string, string>> = {
  'fraud-cases-change': 'percent',
  'resident-population': 'persons',
};

const text = (zh: string, en: string) => ({ zh, en });
const theme = (id: string, fields: object) => ({
  id,
  topic: 'calls',
  normalisation: [],
  classification: { method: 'quantile', classCount: 3 },
  ramp: 'blues',
  symbol: 'choropleth',
  caption: text('说明', 'Caption'),
  ...fields,
});

/** Themes of the small tables: a change, counts as circles, and a census that divides them. */
const THEMES = {
  topics: [
    { id: 'calls', name: text('警情', 'Calls') },
    { id: 'enforcement', name: text('执法', 'Enforcement') },
  ],
  themes: [
    theme('fraud-cases', {
      measure: 'fraud-cases-change',
      classification: { method: 'symmetric', classCount: 4 },
      ramp: 'blue-orange',
      title: text('诈骗发案', 'Fraud'),
    }),
    theme('cases', {
      measure: 'cases',
      topic: 'enforcement',
      symbol: 'proportionalSymbol',
      title: text('破案', 'Solved'),
    }),
    theme('residents', {
      measure: 'resident-population',
      topic: 'enforcement',
      title: text('常住人口', 'Residents'),
    }),
  ],
};

const CENSUS = { source: 'census', measure: 'resident-population', start: '2020-11-01', end: '2020-11-01' };

/** Two changes of different periods, a count, and a census of two prefectures that divides it. */
export const CHANGES_CASES_CENSUS: readonly FigureRow[] = [
  { adcode: '370500', value: -34.2 },
  { adcode: '210200', value: -31.4, start: '2022-01-01', end: '2022-08-04' },
  { adcode: '370500', measure: 'cases', value: 1192 },
  { ...CENSUS, adcode: '370500', value: 2_000_000 },
  { ...CENSUS, adcode: '370100', value: 9_000_000 },
];

/** An atlas of the three prefectures of the small atlas with these figures, of two bulletins and a census. */
export function atlasOf(figures: readonly FigureRow[], changes: Partial<AtlasParts> = {}): AtlasData {
  return assembleAtlas({
    ...parts,
    boundaries: { ...parts.boundaries, topology: SQUARES },
    ...changes,
    files: {
      ...parts.files,
      'topics.csv': 'id,zh,en\ncalls,警情,Calls\nenforcement,执法,Enforcement\n',
      'sources.csv': SOURCES,
      'measures.csv': MEASURES,
      'definitions.csv': DEFINITIONS,
      'themes.json': JSON.stringify(THEMES),
      ...Object.fromEntries(
        ['bulletin', 'report', 'census'].map((source) => [
          `observations/${source}.csv`,
          tableOf(figures.filter((figure) => (figure.source ?? 'bulletin') === source)),
        ]),
      ),
      ...changes.files,
    },
  });
}

/** One degree by one for each of the three prefectures, in their order, so that they can be drawn. */
const SQUARES: Topology = {
  type: 'Topology',
  arcs: [
    [121, 39],
    [117, 36],
    [118, 37],
  ].map(([west = 0, south = 0]) => [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ]),
  objects: {
    prefectures: {
      type: 'GeometryCollection',
      geometries: [0, 1, 2].map((arc) => ({ type: 'Polygon', arcs: [[arc]] })),
    },
    provinces: { type: 'GeometryCollection', geometries: [{ type: 'MultiPolygon', arcs: [[[1]], [[2]]] }] },
    nation: { type: 'GeometryCollection', geometries: [{ type: 'MultiPolygon', arcs: [[[0]], [[1]], [[2]]] }] },
  },
};

const SOURCES = `id,kind,title_zh,title_en,publisher_zh,publisher_en,date,adcode,url,licence
bulletin,bulletin,通报,Bulletin,局,Bureau,2024-10-12,,https://example.org/bulletin,
report,bulletin,报告,Report,厅,Department,2023-02-01,,,
census,census,普查公报,Census,统计局,Statistics,2021-05,,,
boundaries,boundaries,边界,Boundaries,制图者,Mapmakers,2018,,,Apache-2.0
`;

const MEASURES = `id,topic,kind,unit,span,polarity,decimals,zh,en,comparability
fraud-cases-change,calls,change,percent,flow,bad,1,诈骗变化,"Fraud, change",
cases,enforcement,count,cases,flow,neither,0,破案数,Cases solved,
patrols,enforcement,count,cases,flow,neither,0,巡逻,Patrols,
resident-population,enforcement,count,persons,stock,neither,0,常住人口,Resident population,
land-area,enforcement,count,km2,stock,neither,0,面积,Area,
`;

const DEFINITIONS = `id,zh,en
fraud-cases-change,诈骗发案数与上年同期相比,Fraud against the year before
cases,已破的案件,Cases that were solved
patrols,巡逻的次数,How often was patrolled
resident-population,常住人口数,Who lives there
land-area,面积,Land
`;

const HEADER =
  'id,source,adcode,measure,value,unit,comparator,period_start,period_end,qualifier,scope,published,paragraph,note';

function tableOf(figures: readonly FigureRow[]): string {
  return `${[HEADER, ...figures.map(lineOf)].join('\n')}\n`;
}

function lineOf(figure: FigureRow, index: number): string {
  const { source = 'bulletin', adcode = '370500', measure = 'fraud-cases-change', value = -34.2 } = figure;
  const { start = '2024-01-01', end = '2024-10-12', qualifier = 'none', scope = 'all', paragraph = '4' } = figure;
  const published = figure.published ?? String(Math.abs(value));
  const comparator = measure === 'fraud-cases-change' ? 'yoy' : 'none';
  const when = [comparator, start, end, qualifier, scope];
  return [
    `${source}-${index + 1}`,
    source,
    adcode,
    measure,
    value,
    UNITS[measure] ?? 'cases',
    ...when,
    published,
    paragraph,
    '',
  ].join(',');
}
