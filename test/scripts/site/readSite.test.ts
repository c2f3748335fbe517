import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from '../../../scripts/site/buildSite';
import { readSite } from '../../../scripts/site/readSite';

const SAMPLE = join(import.meta.dirname, '../../sample-atlas');

let folder: string;
const change = (file: string, edit: (text: string) => string) =>
  writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const errors = async () => {
  const { site, findings } = await readSite(folder);
  expect(site).toBeNull();
  return findings.filter(({ severity }) => severity === 'error').map(({ text }) => text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-data-'));
  cpSync(SAMPLE, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('readSite', () => {
  it('passes on no column that the page does not read', async () => {
    const [file = ''] = readdirSync(join(folder, 'observations'));
    change(`observations/${file}`, (text) =>
      text
        .trimEnd()
        .split('\n')
        .map((line, index) => `${line},${index === 0 ? '负责人' : '"张三, 13800138000"'}`)
        .join('\n'),
    );
    const { site, findings } = await readSite(folder);
    expect(findings.map(({ text }) => text).join()).toContain('负责人');
    const { files } = JSON.parse(site?.files['record.json'] ?? '');
    expect(files[`observations/${file}`].split('\n')[1]).toMatch(/^[a-z]/);
    expect(JSON.stringify(site)).not.toMatch(/负责人|张三|13800138000/);
  });

  it('takes a ramp of the publisher’s own, and refuses one that cannot be read, with what was measured', async () => {
    const night = ['#2e446d', '#3096cf', '#b6e4f0'];
    const withRamp = (day: readonly string[]) =>
      change('themes.json', (text) => {
        const list = JSON.parse(text);
        list.themes[0].ramp = { day, night };
        return JSON.stringify(list, null, 2);
      });
    withRamp(['#b9e6fb', '#3991d4', '#213d74']);
    expect((await readSite(folder)).site).not.toBeNull();
    withRamp(['#213d74', '#3991d4', '#b9e6fb']);
    expect(await errors()).toEqual([
      expect.stringMatching(
        /^themes\.json:\d+: the ramp of "liaoning-density" by day: #\w{6} has to be darker than #213d74 by L\* 2; .* more$/,
      ),
    ]);
  });

  it('names cells that say how a person is called or reached', async () => {
    const [file = ''] = readdirSync(join(folder, 'observations'));
    change(`observations/${file}`, (text) => {
      const [heading = '', first = '', ...rest] = text.split('\n');
      const noted = `${first.replace(/,[^,]*$/, '')},联系人：张三 13800138000`;
      return [heading, noted, ...rest].join('\n');
    });
    const slides = [{ map: '', notes: { zh: '', en: 'Call 13800138000' } }];
    write('story.json', JSON.stringify({ format: 'bulletin-atlas-story', version: 1, slides }));
    change('atlas.json', (text) => JSON.stringify({ ...JSON.parse(text), description: '联系人：张三' }));
    const { findings } = await readSite(folder);
    const named = findings.filter(({ text }) => text.includes('person'));
    expect(named.map(({ text }) => text.split(': ')[0])).toEqual([
      `observations/${file}:2`,
      'atlas.json, description',
      'story.json, slides.0.notes.en',
    ]);
  });

  it('passes over what systems hide or lock, and folders in the place of tables', async () => {
    write('observations/.hidden.csv', 'x');
    write('observations/~$census-2020.csv', 'x');
    expect((await readSite(folder)).site).not.toBeNull();
    rmSync(join(folder, 'sources.csv'));
    mkdirSync(join(folder, 'sources.csv'));
    expect((await errors()).join()).toContain('sources.csv: the file is missing or could not be read');
    rmSync(join(folder, 'observations'), { recursive: true });
    write('observations', 'x');
    expect((await errors()).join()).toContain('sources.csv: the file is missing');
  });

  it('gives the page all that it fetches, on the publisher’s own boundaries and on no others', async () => {
    const { site, findings } = await readSite(folder);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(Object.keys(site?.files ?? {}).sort()).toEqual([
      'detail.topo.json',
      'evidence.json',
      'former-divisions.json',
      'gazetteer.json',
      'land.topo.json',
      'overlay-ground.topo.json',
      'overview.topo.json',
      'record.json',
      'residents.json',
      'story.json',
    ]);
    const record = JSON.parse(site?.files['record.json'] ?? '');
    expect(record).toMatchObject({
      counties: [],
      overlays: [],
      laterThemes: [],
      site: { title: { zh: '辽宁人口图' }, defaultTheme: 'liaoning-residents' },
    });
    expect(record.files['sources.csv']).toMatch(/^boundaries,boundaries,辽宁省各市边界（化简）,/m);
    const story = JSON.parse(site?.files['story.json'] ?? '');
    expect(story.title).toEqual({ zh: '辽宁人口图', en: 'Liaoning Population Atlas' });
    expect(story.slides.map(({ map }: { map: string }) => map)).toEqual([
      'theme=liaoning-density',
      'theme=liaoning-residents',
    ]);
  });

  it('draws on the built-in boundaries, with their counties, where the folder has none', async () => {
    rmSync(join(folder, 'boundaries.geojson'));
    expect(await errors()).toEqual([expect.stringMatching(/^atlas\.json: it describes boundaries, but there is no/)]);
    write('atlas.json', '{"title":"Map"}');
    const { site, findings } = await readSite(folder);
    expect(findings).toEqual([]);
    expect(Object.keys(site?.files ?? {})).toContain('counties/210000.topo.json');
    expect(JSON.parse(site?.files['record.json'] ?? '')).toMatchObject({
      counties: expect.arrayContaining(['110000', '370000', '650000']),
      site: { defaultTheme: 'liaoning-density' },
    });
  });

  it('names an unknown measure of a theme, and an unknown area of a figure, by file and line', async () => {
    change('themes.json', (text) => text.replace('resident-population', 'no-such'));
    change('observations/census-2020.csv', (text) => text.replace(',210200,', ',330100,'));
    expect(await errors()).toEqual([
      expect.stringMatching(
        /^observations\/census-2020\.csv:\d+: no area has the adcode "330100".*; correct it, or draw/,
      ),
      expect.stringMatching(/^themes\.json:5: the measure "no-such" is not listed in measures\.csv.*; list it there/),
    ]);
  });

  it('holds values against what was printed, and names file, line and column', async () => {
    change('observations/census-2020.csv', (text) =>
      text
        .replace(
          ',1861372,persons,none,2020-11-01,2020-11-01,none,all,,,',
          ',1861372,persons,none,2020-11-01,2020-11-01,none,all,1816372人,,',
        )
        .replace(
          ',1326018,persons,none,2020-11-01,2020-11-01,none,all,,,',
          ',1326018,persons,none,2020-11-01,2020-11-01,none,all,"1,326,018",,',
        ),
    );
    expect(await errors()).toEqual([
      'observations/census-2020.csv:5: the column "value" has 1861372, but "published" says 1816372 (“1816372人”) ' +
        '[print-value]; correct the one that is wrong',
    ]);
  });

  it('warns of a print that does not read as one figure', async () => {
    change('observations/census-2020.csv', (text) => text.replace('none,all,,,', 'none,all,九百万至一千万,,'));
    const { site, findings } = await readSite(folder);
    expect(site).not.toBeNull();
    expect(findings.map(({ text }) => text)).toContainEqual(expect.stringContaining('it has several numbers'));
  });

  it('counts the figures of areas that the boundaries lack, each area once', async () => {
    change('boundaries.geojson', (text) => text.replace(/\{[^{]*\{"adcode":"210500".*\n/, ''));
    change('observations/census-2020.csv', (text) =>
      [
        text.trimEnd(),
        ...['2019', '2018'].map(
          (year) =>
            `census-${year},census-2020,210500,resident-population,1300000,persons,none,${year}-11-01,${year}-11-01,none,all,,,`,
        ),
      ].join('\n'),
    );
    expect(await errors()).toEqual([
      expect.stringMatching(
        /^observations\/census-2020\.csv:6: no area has the adcode "210500" \[unknown-adcode\] \(3 figures; also observations\/census-2020\.csv:17, .*:18\); correct it, or draw the area in the boundary file$/,
      ),
    ]);
  });

  it('says one mistake once, and not of all that depends on it', async () => {
    change('measures.csv', (text) => text.replace(',persons,', ',furlongs,'));
    expect(await errors()).toEqual([expect.stringMatching(/^measures\.csv:2: the unit "furlongs" is not known/)]);
    change('measures.csv', (text) => text.replace(',furlongs,', ',persons,"'));
    expect(await errors()).toEqual([expect.stringMatching(/^measures\.csv:2: a quotation mark is not closed/)]);
    rmSync(join(folder, 'sources.csv'));
    change('measures.csv', (text) => text.replace('"', ''));
    expect(await errors()).toEqual([expect.stringMatching(/^sources\.csv: the file is missing/)]);
  });

  it('says once that a measure is unknown, with how many figures are of it', async () => {
    change('observations/census-2020.csv', (text) => text.replaceAll(',resident-population,', ',residents,'));
    expect(await errors()).toEqual([
      expect.stringMatching(
        /^observations\/census-2020\.csv:2: the measure "residents" .* \(15 figures; also .* and 10 more\)/,
      ),
    ]);
  });

  it('names workbooks and files that it does not know, with what to do', async () => {
    write('observations/town.xlsx', 'PK');
    write('measure.csv', '');
    write('map.geojson', '{}');
    write('drafts/a.csv', '');
    write('README.md', '');
    write('.DS_Store', '');
    const { findings } = await readSite(folder);
    expect(findings.map(({ severity, text }) => [severity, text]).slice(1)).toEqual([
      ['warning', 'drafts/: nothing in this folder is read; move what belongs to the data out of it'],
      ['warning', 'map.geojson: it is not read; a boundary file is called boundaries.geojson or boundaries.topo.json'],
      [
        'warning',
        expect.stringMatching(/^measure\.csv: it is not read; tables are called sources\.csv, measures\.csv/),
      ],
      [
        'warning',
        expect.stringMatching(/^observations\/town\.xlsx: it is not read; save each of its sheets as “CSV UTF-8”/),
      ],
    ]);
  });

  it('holds figures against the frames and sums of a publisher who wrote some', async () => {
    const head = 'source,paragraphs,figures,of,adcode,start,end,scope,comparator,about';
    write('frames.csv', `${head}\ncensus-2020,,15,,,2020-11-01,2020-11-01,all,none,census\n`);
    write(
      'sums.csv',
      'whole,how,parts,rest,about\ncensus-2020-resident-population-210100,sum,census-2020-resident-population-2112*,,?\n',
    );
    change('observations/census-2020.csv', (text) =>
      text.replace('2020-11-01,2020-11-01,none,all', '2020-11-01,2020-11-02,none,all'),
    );
    const found = await errors();
    for (const expected of [
      expect.stringMatching(
        /^observations\/census-2020\.csv:2: the column "period_end" has "2020-11-02", but its frame \(frames\.csv:2\)/,
      ),
      expect.stringMatching(
        /^sums\.csv:2: "census-2020-resident-population-210100" says 9070093, and its 1 parts make 2388294/,
      ),
    ])
      expect(found).toContainEqual(expected);
    expect(found.filter((text) => text.includes('id-says'))).toEqual([]);
  });

  it('names a default theme that there is none of, with those there are', async () => {
    change('atlas.json', (text) => text.replace('"liaoning-residents"', '"elsewhere"'));
    expect(await errors()).toEqual([
      'atlas.json:7: themes.json has no theme "elsewhere"; write one of liaoning-density, liaoning-residents',
    ]);
  });

  const writeTopics = (...name: readonly number[]) =>
    writeFileSync(
      join(folder, 'topics.csv'),
      Buffer.from([...Buffer.from('id,zh,en\npeople,'), ...name, ...Buffer.from(',People\n')]),
    );

  it('reads a table as Chinese spreadsheets save it', async () => {
    // 大连 in GB 18030.
    writeTopics(0xb4, 0xf3, 0xc1, 0xac);
    const { site } = await readSite(folder);
    expect(site?.files['record.json']).toContain('people,大连,People');
  });

  it('names a table that is no text', async () => {
    writeTopics(0xff, 0xff);
    expect(await errors()).toEqual([expect.stringMatching(/^topics\.csv: this is no UTF-8; save it as/)]);
  });

  it('names each table that is missing', async () => {
    for (const file of ['sources.csv', 'measures.csv', 'topics.csv', 'themes.json']) rmSync(join(folder, file));
    const found = (await errors()).join('\n');
    for (const file of ['sources.csv', 'measures.csv', 'topics.csv', 'themes.json'])
      expect(found).toContain(`${file}: the file is missing or could not be read`);
  });

  it('names what is wrong with the boundary file and with tables at once', async () => {
    change('boundaries.geojson', (text) => text.replace('"adcode":"210200"', '"adcode":"210100"'));
    change('themes.json', (text) => text.replace('resident-population', 'no-such'));
    expect(await errors()).toEqual([
      expect.stringMatching(/^boundaries\.geojson:\d+, feature 2 \(210100\): this adcode was there before/),
      expect.stringMatching(/^themes\.json:5/),
    ]);
  });

  it('names slides whose theme or figure there is none of', async () => {
    const slide = { map: 'theme=elsewhere', callouts: [{ figure: 'nobody', place: '210200' }] };
    write('story.json', JSON.stringify({ format: 'bulletin-atlas-story', version: 1, slides: [slide] }));
    expect(await errors()).toEqual([
      expect.stringMatching(/slide 1 shows the theme "elsewhere"/),
      expect.stringMatching(/slide 1 calls out the figure "nobody"/),
    ]);
  });

  it('refuses overlays on boundaries that they do not stand on', async () => {
    write('overlays/own.json', '{}');
    expect((await errors()).join('\n')).toMatch(
      /^overlays: overlays stand on the counties of the built-in boundaries/m,
    );
  });
});

describe('buildSite', () => {
  it('writes nothing where there is an error, and tells it', async () => {
    change('atlas.json', (text) => text.replace('"title"', '"titel"'));
    const told: string[] = [];
    const out = join(folder, 'site');
    expect(await buildSite(folder, out, (line) => told.push(line))).toBe(false);
    expect(told).toContainEqual(expect.stringMatching(/^error: atlas\.json:2: "titel" is not known here/));
    expect(told.at(-1)).toMatch(/^Nothing was written/);
    expect(() => readFileSync(out)).toThrow(/ENOENT/);
  });
});
