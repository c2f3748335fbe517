import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../../src/core/record/authored/describeProblem';
import { parseRecord } from '../../../../src/core/record/authored/parseRecord';

const observationHeader =
  'id,source,adcode,measure,value,unit,comparator,period_start,period_end,qualifier,scope,published,paragraph,note';
const row = 'a,town-2024,370500,thefts-change,-34.2,percent,yoy,2024-01-01,2024-10-12,none,all,34.2%,4,';

const tables = {
  'topics.csv': 'id,zh,en\ncalls,警情,Calls\n',
  'sources.csv':
    'id,kind,title_zh,title_en,publisher_zh,publisher_en,date,adcode,url,licence\n' +
    'town-2024,bulletin,通报,Bulletin,局,Bureau,2024-10-12,370500,,\n' +
    'shapes,boundaries,边界,Boundaries,图,Maps,2018,,,\n',
  'measures.csv':
    'id,topic,kind,unit,span,polarity,decimals,zh,en\n' +
    'thefts-change,calls,change,percent,flow,bad,1,盗窃变化,"Thefts, change"\n' +
    'thefts,calls,count,cases,flow,bad,0,盗窃,Thefts\n',
  'comparability.csv': 'id,requires,zh,en\nthefts-of-all-kinds,scope period-kind,各地口径不同。,Places differ.\n',
  'named-places.csv': 'source,adcode,paragraphs\n',
  'contradictions.csv': 'source,observations,zh,en\n',
  'observations/town-2024.csv': `${observationHeader}\n${row}\n`,
};

const context = { hasArea: (adcode: string) => ['370500', '210200'].includes(adcode) };

function parse(changes: Record<string, string | null> = {}) {
  return parseRecord({ ...tables, ...changes }, context);
}

function parseRows(...rows: string[]) {
  return parse({ 'observations/town-2024.csv': [observationHeader, ...rows].join('\n') });
}

/** The row with one cell changed. */
function rowWith(column: string, cell: string): string {
  return replaceCell(row, column, cell);
}

function replaceCell(line: string, column: string, cell: string): string {
  const cells = line.split(',');
  cells[observationHeader.split(',').indexOf(column)] = cell;
  return cells.join(',');
}

describe('parseRecord', () => {
  it('reads the tables and needs no file of observations for boundaries', () => {
    const { record, problems } = parse();
    expect(problems).toEqual([]);
    expect([...record.sources.keys()]).toEqual(['town-2024', 'shapes']);
    expect(record.topics.get('calls')).toEqual({ id: 'calls', name: { zh: '警情', en: 'Calls' } });
    expect(record.measures.get('thefts-change')?.name.en).toBe('Thefts, change');
    expect(record.observations).toEqual([
      {
        id: 'a',
        source: 'town-2024',
        adcode: '370500',
        measure: 'thefts-change',
        value: -34.2,
        unit: 'percent',
        comparator: 'yoy',
        period: { start: '2024-01-01', end: '2024-10-12' },
        qualifier: 'none',
        scope: 'all',
        published: '34.2%',
        paragraphs: [4],
        note: '',
        file: 'observations/town-2024.csv',
        line: 2,
      },
    ]);
  });

  it('keeps a zero, which is a value', () => {
    expect(parseRows(rowWith('value', '0')).record.observations[0]?.value).toBe(0);
  });

  it('reads Windows line ends, a byte order mark and an empty last line', () => {
    const { record, problems } = parse({
      'observations/town-2024.csv': `\uFEFF${observationHeader}\r\n${row}\r\n\r\n`,
    });
    expect(problems).toEqual([]);
    expect(record.observations).toHaveLength(1);
  });

  it.each([
    ['adcode', '东营市', 'unknown-adcode'],
    ['adcode', '379900', 'unknown-adcode'],
    ['measure', 'burglaries', 'unknown-measure'],
    ['source', 'elsewhere', 'unknown-source'],
    ['source', 'shapes', 'wrong-file'],
    ['value', '34.2%', 'not-a-number'],
    ['value', '1e3', 'not-a-number'],
    ['value', 'NaN', 'not-a-number'],
    ['value', '9'.repeat(400), 'not-a-number'],
    ['value', '', 'empty-cell'],
    ['id', '', 'empty-cell'],
    ['unit', 'cases', 'wrong-unit'],
    ['comparator', 'year-on-year', 'bad-choice'],
    ['qualifier', '余', 'bad-choice'],
    ['scope', '', 'bad-choice'],
    ['scope', '部分', 'bad-choice'],
    ['period_start', '2024-02-30', 'bad-period'],
    ['period_end', '2023-12-31', 'bad-period'],
    ['period_end', '2024', 'bad-period'],
    ['paragraph', '0', 'bad-paragraph'],
    ['paragraph', '4;5', 'bad-paragraph'],
  ])('leaves out a row whose %s is "%s" and calls it %s', (column, cell, code) => {
    const good = rowWith('id', 'good').replace('2024-01-01', '2023-01-01');
    const { record, problems } = parseRows(rowWith(column, cell), good);
    expect(problems).toEqual([{ file: 'observations/town-2024.csv', line: 2, code, values: expect.anything() }]);
    expect(record.observations.map(({ id }) => id)).toEqual(['good']);
  });

  it.each(['2023/1/1', '2023-1-1', '2023/01/01'])('reads a day as spreadsheets write it: %s', (day) => {
    const { record, problems } = parseRows(rowWith('period_start', day));
    expect(problems).toEqual([]);
    expect(record.observations[0]?.period.start).toBe('2023-01-01');
  });

  it.each([
    [
      'a count of less than none',
      { measure: 'thefts', unit: 'cases', value: '-3', comparator: 'none' },
      'negative-count',
    ],
    ['a rate of less than none', { measure: 'solved-rate', value: '-1', comparator: 'none' }, 'negative-count'],
    ['a count that is compared', { measure: 'thefts', unit: 'cases', value: '3' }, 'compared-count'],
    ['a rate that is compared', { measure: 'solved-rate', value: '3', comparator: 'mom' }, 'compared-count'],
    ['a rate of more than all', { measure: 'solved-rate', value: '100.1', comparator: 'none' }, 'more-than-whole'],
    ['a fall by more than all', { value: '-100.1' }, 'more-than-whole'],
    ['a period that ends after publication', { period_end: '2024-10-13' }, 'period-after-publication'],
    ['a place elsewhere', { adcode: '210200' }, 'place-of-another'],
  ])('refuses %s', (_, changed: Record<string, string>, code) => {
    const measures = `${tables['measures.csv']}solved-rate,calls,rate,percent,flow,good,1,破案率,Clear-up rate\n`;
    const cells = Object.entries(changed).reduce((line, [column, cell]) => replaceCell(line, column, cell), row);
    const text = `${observationHeader}\n${cells}`;
    const { record, problems } = parse({ 'measures.csv': measures, 'observations/town-2024.csv': text });
    expect(problems.map((problem) => [problem.line, problem.code])).toEqual([[2, code]]);
    expect(record.observations).toEqual([]);
    expect(problems.map(describeProblem)[0]).not.toMatch(/undefined|NaN/);
  });

  it.each([
    ['a district of the source’s place', 'adcode', '370502', '2024-10-12,370500'],
    ['the province around it', 'adcode', '370000', '2024-10-12,370500'],
    ['any place, of a source of the whole country', 'adcode', '210200', '2024-10-12,'],
    ['the last day of the month of publication', 'period_end', '2024-10-31', '2024-10,370500'],
    ['the last day of the year of publication', 'period_end', '2024-12-31', '2024,370500'],
  ])('takes %s', (_, column, cell, source) => {
    const sources = tables['sources.csv'].replace('2024-10-12,370500', source);
    const text = `${observationHeader}\n${rowWith(column, cell)}`;
    const files = { ...tables, 'sources.csv': sources, 'observations/town-2024.csv': text };
    expect(parseRecord(files, { hasArea: () => true }).problems).toEqual([]);
  });

  it('takes a rate above 100 % where the measure says that it can be', () => {
    const measures = `id,topic,kind,unit,span,polarity,decimals,zh,en,range
thefts-change,calls,change,percent,flow,bad,1,盗窃变化,"Thefts, change",open
plan-rate,calls,rate,percent,flow,good,1,完成率,Plan fulfilled,open
`;
    const rows = [
      rowWith('value', '-120'),
      replaceCell(rowWith('measure', 'plan-rate'), 'value', '103.5').replace('yoy', 'none').replace('a,', 'b,'),
    ];
    const text = [observationHeader, ...rows].join('\n');
    expect(parse({ 'measures.csv': measures, 'observations/town-2024.csv': text }).problems).toEqual([]);
  });

  it('confines an unclosed quotation mark to its own line', () => {
    const { record, problems } = parseRows(rowWith('note', '"open'), rowWith('id', 'b'));
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['unclosed-quote', 2]]);
    expect(record.observations.map(({ id }) => id)).toEqual(['b']);
  });

  it('names a line with too many cells', () => {
    expect(parseRows(`${row},`).problems[0]).toMatchObject({
      code: 'wrong-cell-count',
      values: { found: 15, expected: 14 },
    });
  });

  it('leaves out a second figure of the same place, measure, source, comparator and period', () => {
    const { record, problems } = parseRows(row, rowWith('id', 'b'));
    expect(problems[0]).toMatchObject({
      line: 3,
      code: 'duplicate-observation',
      values: { otherLine: 2, otherId: 'a' },
    });
    expect(record.observations).toHaveLength(1);
  });

  it('names both values of two figures that conflict, and keeps the second as a conflict', () => {
    const { record, problems } = parseRows(row, rowWith('id', 'b').replace('-34.2', '-33'));
    expect(problems[0]).toMatchObject({ code: 'conflicting-observation', values: { value: -33, otherValue: -34.2 } });
    expect(record.observations.map(({ id }) => id)).toEqual(['a']);
    expect(record.conflicts.map(({ kept, other }) => [kept.id, kept.value, other.id, other.value])).toEqual([
      ['a', -34.2, 'b', -33],
    ]);
    expect(record.conflicts[0]?.other).toMatchObject({ file: 'observations/town-2024.csv', line: 3 });
  });

  it('finds no conflict between figures that agree or are of different periods', () => {
    const otherPeriod = rowWith('id', 'c').replace('2024-01-01', '2023-01-01').replace('-34.2', '-33');
    expect(parseRows(row, rowWith('id', 'b'), otherPeriod).record.conflicts).toEqual([]);
  });

  it('calls a repeated id so, whatever the figure', () => {
    const { problems } = parseRows(row, rowWith('period_start', '2023-01-01'));
    expect(problems[0]).toMatchObject({ line: 3, code: 'duplicate-id', values: { id: 'a', otherLine: 2 } });
  });

  it('keeps the figures of two sources that disagree and says so', () => {
    const second = row.replace('a,town-2024', 'b,town-2025').replace('-34.2', '-30');
    const { record, problems } = parse({
      'sources.csv': `${tables['sources.csv']}town-2025,bulletin,通报,Bulletin,局,Bureau,2025,370500,,\n`,
      'observations/town-2025.csv': `${observationHeader}\n${second}\n`,
    });
    expect(record.observations).toHaveLength(2);
    expect(problems.map(({ code }) => code)).toEqual(['sources-disagree']);
    expect(record.conflicts).toEqual([{ kept: record.observations[0], other: record.observations[1] }]);
  });

  it('names a missing file and draws on the rest', () => {
    expect(parse({ 'observations/town-2024.csv': null }).problems).toEqual([
      { file: 'observations/town-2024.csv', line: 0, code: 'missing-file', values: {} },
    ]);
    const withoutTopics = parse({ 'topics.csv': null });
    expect(withoutTopics.problems.map(({ code }) => code)).toEqual(['missing-file']);
    expect(withoutTopics.record.observations).toHaveLength(1);
  });

  it('names every missing column of a damaged file, such as a page in its place', () => {
    const { record, problems } = parse({ 'topics.csv': '<!doctype html>\n<title>Not found</title>' });
    expect(problems.map(({ code }) => code)).toEqual([
      ...['missing-column', 'missing-column', 'missing-column', 'unknown-column'],
    ]);
    expect(record.topics.size).toBe(0);
  });

  it('names a renamed column', () => {
    const text = `${observationHeader.replace('value', 'number')}\n${row}`;
    expect(parse({ 'observations/town-2024.csv': text }).problems.map(({ code, values }) => [code, values])).toEqual([
      ['missing-column', { column: 'value' }],
      ['unknown-column', { column: 'number' }],
    ]);
  });

  it('names a file of observations whose source is not listed', () => {
    expect(parse({ 'observations/city-2020.csv': observationHeader }).problems).toEqual([
      { file: 'observations/city-2020.csv', line: 0, code: 'unlisted-file', values: { source: 'city-2020' } },
    ]);
  });

  it('checks topics, units, dates and places of the authored tables', () => {
    const measures = tables['measures.csv'].replace('thefts,calls', 'thefts,weather').replace('percent', 'furlongs');
    const sources = tables['sources.csv'].replace('2024-10-12', '12 Oct').replace('shapes', 'town-2024');
    expect(parse({ 'measures.csv': measures }).problems.map(({ code }) => code)).toEqual([
      ...['unknown-unit', 'unknown-topic', 'unknown-measure'],
    ]);
    expect(parse({ 'sources.csv': sources }).problems.map(({ code }) => code)).toEqual(['bad-date']);
    const twice = tables['topics.csv'] + tables['topics.csv'].split('\n')[1];
    expect(parse({ 'topics.csv': twice }).problems.map(({ code }) => code)).toEqual(['duplicate-id']);
    const place = tables['sources.csv'].replace('2024-10-12,370500', '2024-10-12,379900');
    expect(parse({ 'sources.csv': place }).problems.map(({ code }) => code)).toEqual([
      ...['unknown-adcode', 'unlisted-file'],
    ]);
  });

  it('reads what a source covers and a measure means once those tables have come', () => {
    const head = 'id,covers_zh,covers_en,note_zh,note_en\n';
    const evidence = {
      'source-notes.csv': `${head}town-2024,甲市全年。,All of the year.,,\n`,
      'definitions.csv': 'id,zh,en\nthefts,报案的盗窃,Thefts reported\nthefts-change,变化,Change\n',
    };
    const { record, problems } = parse(evidence);
    expect(problems).toEqual([]);
    expect(record.sources.get('town-2024')).toMatchObject({ covers: { en: 'All of the year.' }, note: null });
    expect(record.measures.get('thefts')?.definition.en).toBe('Thefts reported');
    expect(parse().record.sources.get('town-2024')?.covers).toBeNull();
    expect(parse().record.measures.get('thefts')?.definition.en).toBe('Thefts');
  });

  it('reads which lines of a document are its paragraphs, and names a list that is none', () => {
    const head = 'id,covers_zh,covers_en,note_zh,note_en,body\n';
    const bodyOf = (cell: string) => parse({ 'source-notes.csv': `${head}town-2024,,,,,${cell}\n` });
    expect(bodyOf('2-4 6 9').record.sources.get('town-2024')?.body).toEqual([2, 3, 4, 6, 9]);
    expect(bodyOf('').record.sources.get('town-2024')).not.toHaveProperty('body');
    for (const cell of ['4-2', '3 3', '0', '2 to 4', '9 1'])
      expect(
        bodyOf(cell).problems.map(({ code }) => code),
        cell,
      ).toEqual(expect.arrayContaining(['bad-lines']));
  });

  it('names what is wrong in those tables by file and line, and keeps the rest', () => {
    const bad = parse({
      'source-notes.csv': 'id,covers_zh,covers_en,note_zh,note_en\ntown-2024,甲市。,,,\nelsewhere,,,,\n',
      'definitions.csv': 'id,zh,en\nthefts,报案的盗窃,Thefts reported\nunheard-of,无,None\n',
    });
    expect(bad.problems).toMatchObject([
      { file: 'source-notes.csv', line: 2, code: 'empty-cell', values: { column: 'covers_en' } },
      { file: 'source-notes.csv', line: 3, code: 'unknown-source' },
      { file: 'definitions.csv', line: 3, code: 'unknown-measure' },
      { file: 'definitions.csv', line: 0, code: 'missing-definition', values: { measure: 'thefts-change' } },
    ]);
    expect(bad.record.measures.get('thefts')?.definition.en).toBe('Thefts reported');
    const gone = parse({ 'definitions.csv': null });
    expect(gone.problems).toMatchObject([{ file: 'definitions.csv', line: 0, code: 'missing-file' }]);
  });

  it('says a problem in a sentence with file and line', () => {
    const [problem] = parseRows(rowWith('value', '34.2%')).problems;
    expect(problem && describeProblem(problem)).toBe(
      'observations/town-2024.csv:2: "34.2%" in the column "value" is not a number [not-a-number]',
    );
  });
});

describe('comparability', () => {
  /** The measures with the group of each; measures.csv has no such column where none has one. */
  function parseGroups(groups: readonly [string, string], changes: Record<string, string | null> = {}) {
    const [header, ...rows] = tables['measures.csv'].trimEnd().split('\n');
    const measures = rows.map((line, index) => `${line},${groups[index]}`);
    return parse({ 'measures.csv': [`${header},comparability`, ...measures].join('\n'), ...changes });
  }

  it('gives each measure a group of its own, under all conditions, unless one was written down', () => {
    const { record, problems } = parseGroups(['thefts-of-all-kinds', '']);
    expect(problems).toEqual([]);
    expect([...record.measures.values()].map(({ comparability }) => comparability)).toEqual([
      ...['thefts-of-all-kinds', 'thefts'],
    ]);
    expect([...record.comparability.values()]).toEqual([
      {
        id: 'thefts-of-all-kinds',
        requires: ['scope', 'period-kind'],
        statement: { zh: '各地口径不同。', en: 'Places differ.' },
      },
      { id: 'thefts', requires: ['scope', 'period-kind'], statement: null },
    ]);
    expect(parse().record.measures.get('thefts-change')?.comparability).toBe('thefts-change');
  });

  it.each([
    ['', []],
    ['scope', ['scope']],
    ['period-kind  scope', ['scope', 'period-kind']],
  ])('asks for nothing but "%s"', (requires, conditions) => {
    const table = tables['comparability.csv'].replace('scope period-kind', requires);
    expect(parse({ 'comparability.csv': table }).record.comparability.get('thefts-of-all-kinds')?.requires).toEqual(
      conditions,
    );
  });

  it.each(['level', 'scope scope', 'scope,period-kind', 'Scope'])('refuses to ask for "%s"', (requires) => {
    const table = tables['comparability.csv'].replace('scope period-kind', `"${requires}"`);
    const { problems } = parseGroups(['', ''], { 'comparability.csv': table });
    expect(problems).toEqual([
      {
        file: 'comparability.csv',
        line: 2,
        code: 'bad-requires',
        values: expect.objectContaining({ value: requires }),
      },
    ]);
  });

  it('keeps a measure of an unknown group comparable with itself, and says so', () => {
    const { record, problems } = parseGroups(['burglaries', '']);
    expect(problems).toEqual([
      { file: 'measures.csv', line: 2, code: 'unknown-comparability', values: { group: 'burglaries' } },
    ]);
    expect(record.measures.get('thefts-change')?.comparability).toBe('thefts-change');
    expect(record.observations).toHaveLength(1);
    const withoutTable = parseGroups(['thefts-of-all-kinds', ''], { 'comparability.csv': null });
    expect(withoutTable.problems.map(({ code }) => code)).toEqual(['missing-file']);
    expect(withoutTable.record.comparability.get('thefts-change')?.statement).toBeNull();
  });

  it('refuses a measure that a group is named like', () => {
    const table = tables['comparability.csv'].replace('thefts-of-all-kinds', 'thefts');
    const { record, problems } = parse({ 'comparability.csv': table });
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[3, 'group-named-as-measure']]);
    expect(record.measures.has('thefts')).toBe(false);
  });
});

describe('named places', () => {
  const written = `${tables['named-places.csv']}town-2024,210200,3 5\n`;

  it('are read with their paragraphs', () => {
    expect(parse({ 'named-places.csv': written }).record.namedPlaces).toEqual([
      { source: 'town-2024', adcode: '210200', paragraphs: [3, 5] },
    ]);
  });

  it.each([
    ['town-2025,210200,3', 'unknown-source'],
    ['town-2024,219900,3', 'unknown-adcode'],
    ['town-2024,大连市,3', 'unknown-adcode'],
    ['town-2024,210200,', 'empty-cell'],
    ['town-2024,210200,0', 'bad-paragraph'],
    ['town-2024,210200,4', 'duplicate-id'],
  ])('leave out "%s" as %s', (line, code) => {
    const { record, problems } = parse({ 'named-places.csv': `${written}${line}\n` });
    expect(problems.map((problem) => [problem.file, problem.line, problem.code])).toEqual([
      ['named-places.csv', 3, code],
    ]);
    expect(record.namedPlaces).toHaveLength(1);
  });
});

describe('contradictions', () => {
  const written = `${tables['contradictions.csv']}town-2024,a,和不等于总数。,The parts do not add up.\n`;

  it('are read with the figures that they concern', () => {
    const rows = [row, rowWith('id', 'b').replace('2024-01-01', '2023-01-01')].join('\n');
    const { record } = parse({
      'observations/town-2024.csv': `${observationHeader}\n${rows}\n`,
      'contradictions.csv': written.replace(',a,', ',a b,'),
    });
    expect(record.contradictions).toEqual([
      {
        source: 'town-2024',
        observations: ['a', 'b'],
        text: { zh: '和不等于总数。', en: 'The parts do not add up.' },
      },
    ]);
  });

  it.each([
    ['town-2024,a c,零,Zero', 'unknown-observation'],
    ['town-2024,other,零,Zero', 'unknown-observation'],
    ['town-2025,a,零,Zero', 'unknown-source'],
    ['town-2024,,零,Zero', 'empty-cell'],
    ['town-2024,a,零,', 'empty-cell'],
  ])('leave out "%s" as %s', (line, code) => {
    const { record, problems } = parse({ 'contradictions.csv': `${written}${line}\n` });
    expect(problems.map((problem) => [problem.file, problem.line, problem.code])).toEqual([
      ['contradictions.csv', 3, code],
    ]);
    expect(record.contradictions).toHaveLength(1);
  });

  it('of a source whose figures could not be loaded are left out without another word', () => {
    const { record, problems } = parse({ 'contradictions.csv': written, 'observations/town-2024.csv': null });
    expect(problems.map(({ code }) => code)).toEqual(['missing-file']);
    expect(record.contradictions).toEqual([]);
  });
});
