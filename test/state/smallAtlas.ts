import { type AtlasParts, assembleAtlas } from '../../src/data/assembleAtlas';
import type { Session } from '../../src/state/session';
import { area, CHANGE, GEOGRAPHIES } from '../ui/atlasFixture';

/** A whole atlas of three prefectures, three themes and one figure, read from literal tables. */
export const SHIZHONG = area('370103', '市中区', 'Shizhong', 'county');
const theme = (id: string) => ({
  id,
  topic: 'calls',
  measure: CHANGE.id,
  normalisation: [],
  classification: { method: 'symmetric', classCount: 4 },
  ramp: 'blue-orange',
  symbol: 'choropleth',
  title: { zh: id, en: id },
  caption: { zh: '', en: '' },
});
export const session: Session = {
  hovered: null,
  focus: null,
  upcoming: [],
  surface: 'map',
  stage: 'page',
  map: 'ready',
  counties: 'absent',
  systemAppearance: 'day',
  notices: [],
};
const ROW = 'a,bulletin,370500,fraud-cases-change,-34.2,percent,yoy,2024-01-01,2024-10-12,none,all,34.2%,4,';
export const parts: AtlasParts = {
  boundaries: {
    edition: { id: 'small', date: '2018', sources: [] },
    topology: GEOGRAPHIES.prefecture.topology,
    areas: GEOGRAPHIES.prefecture.areas,
    provinces: GEOGRAPHIES.province.areas,
  },
  countyProvinces: [],
  overlayIds: [],
  laterThemes: [],
  overlayThemes: [],
  recipes: new Map(),
  counties: null,
  derivesThemes: true,
  land: null,
  projectFigures: null,
  files: {
    'topics.csv': 'id,zh,en\ncalls,警情,Calls\n',
    'sources.csv':
      'id,kind,title_zh,title_en,publisher_zh,publisher_en,date,adcode,url,licence\n' +
      'bulletin,bulletin,通报,Bulletin,局,Bureau,2024-10-12,370500,,\n',
    'measures.csv':
      'id,topic,kind,unit,span,polarity,decimals,zh,en\nfraud-cases-change,calls,change,percent,flow,bad,1,诈骗,Fraud\n',
    'comparability.csv': 'id,requires,zh,en\n',
    'observations/bulletin.csv': `id,source,adcode,measure,value,unit,comparator,period_start,period_end,qualifier,scope,published,paragraph,note\n${ROW}\n`,
    'themes.json': JSON.stringify({
      topics: [{ id: 'calls', name: { zh: '警情', en: 'Calls' } }],
      themes: ['fraud-cases', 'second', 'third'].map(theme),
    }),
  },
};
export const data = assembleAtlas(parts);
