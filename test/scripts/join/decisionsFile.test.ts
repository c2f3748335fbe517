import { describe, expect, it } from 'vitest';
import { InputError } from '../../../scripts/commandLine';
import { decisionsText, NOTHING_DECIDED, parseDecisions } from '../../../scripts/join/decisionsFile';
import { figureLines } from '../../../scripts/join/figureLines';
import { openOf } from '../../../scripts/join/joinJson';
import { joinTable } from '../../../scripts/join/joinTable';

const january = '城市,2024年1月案件\n济南,1\n东菅市,3\n吉林,4\n大连,5\n大连,6\n';
const february = '城市,2024年2月案件\n济南,7\n东菅市,8\n吉林,9\n大连,10\n大连,11\n';

function joinText(text: string, decisions = '') {
  const decided = decisions === '' ? NOTHING_DECIDED : parseDecisions(decisions, 'decisions.json', 'table.csv');
  return joinTable(new TextEncoder().encode(text), 'table.csv', { decided });
}

describe('a file of decisions', () => {
  it('lists what is open, and once filled in asks for nothing of the next table', async () => {
    const first = await joinText(january);
    const written = JSON.parse(decisionsText(NOTHING_DECIDED, first.report.matchReport));
    expect(written).toMatchObject({ places: { '东菅市||': '' }, duplicates: { 210200: '' } });
    expect(written.open.places[0].candidates).toEqual(['370500 东营市']);
    expect(openOf((await joinText(january, JSON.stringify(written))).report)).toEqual(openOf(first.report));

    const places = Object.fromEntries(Object.keys(written.places).map((key) => [key, '220200']));
    const filled = JSON.stringify({
      ...written,
      places: { ...places, '东菅市||': '370500' },
      duplicates: { 210200: 'keep-first' },
    });
    const next = await joinText(february, filled);
    expect(openOf(next.report)).toEqual({ places: 0, cells: 0, question: 0 });
    expect(figureLines(next).map(({ adcode, value, end }) => [adcode, value, end])).toContainEqual([
      '370500',
      8,
      '2024-02-29',
    ]);
    expect(figureLines(next).find(({ adcode }) => adcode === '210200')?.value).toBe(10);
    const kept = JSON.parse(decisionsText(parseDecisions(filled, 'd.json', 'table.csv'), next.report.matchReport));
    expect(kept.open).toBeUndefined();
    expect(kept.places['东菅市||']).toBe('370500');
  });

  it('takes the name of a place alone', async () => {
    const decisions = JSON.stringify({
      format: 'bulletin-atlas-decisions',
      version: 1,
      places: { 东菅市: '370500' },
      duplicates: {},
    });
    const { report, ...read } = await joinText(january, decisions);
    expect(figureLines({ report, ...read }).map(({ adcode }) => adcode)).toContain('370500');
    const written = JSON.parse(decisionsText(parseDecisions(decisions, 'd.json', 'table.csv'), report.matchReport));
    expect(written.places).toMatchObject({ '东菅市||': '370500' });
  });

  it('takes a project of the page, and of its table the columns but not the period', async () => {
    const layout = {
      headingRow: 1,
      headingRows: 1,
      roles: ['place', 'value', 'ignored'],
      level: 'prefecture',
      period: { start: '2024-01-01', end: '2024-01-31' },
      year: 2024,
      columns: ['城市', '案件', '破案'],
    };
    const table = { id: 't', fileName: 'table.csv', cells: ['a'], layout };
    const project = JSON.stringify({ format: 'bulletin-atlas-project', version: 1, tables: [table] });
    const next = await joinText('城市,2024年2月案件,2024年2月破案\n济南,7,1\n大连,8,2\n', project);
    expect(figureLines(next).map(({ measure, start }) => [measure, start])).toEqual([
      ['案件', '2024-02-01'],
      ['案件', '2024-02-01'],
    ]);
    const swapped = await joinText('城市,2024年2月破案,2024年2月案件\n济南,7,1\n大连,8,2\n', project);
    expect(new Set(figureLines(swapped).map(({ measure }) => measure))).toEqual(new Set(['破案', '案件']));
  });

  it('names what is decided for an area that does not exist or is not drawn, whatever the table makes of the place', async () => {
    const remarks = async (places: object, duplicates = {}) =>
      (await joinText(january, JSON.stringify({ format: 'bulletin-atlas-decisions', version: 1, places, duplicates })))
        .remarks;
    expect(await remarks({ 东菅市: '370500', 吉林: null })).toEqual({ faults: [], unused: [] });
    const { faults, unused } = await remarks({ 济南: '999999', 东菅市: '100000' }, { 999998: 'sum' });
    expect(unused).toEqual([]);
    expect(faults).toEqual([
      'The decision for “济南” is not taken: there is no area 999999.',
      expect.stringMatching(/^The decision for “东菅市” is not taken: /),
      'The decision for several figures of 999998 is not taken: there is no area 999998.',
    ]);
  });

  it('names what a choice cannot do with several figures', async () => {
    const rates = '城市,2024年破案率（%）\n济南,1\n大连,5\n大连,6\n';
    const decisions = { format: 'bulletin-atlas-decisions', version: 1, places: {}, duplicates: { '*': 'sum' } };
    const { remarks } = await joinText(rates, JSON.stringify(decisions));
    expect(remarks.faults).toEqual([
      expect.stringMatching(/“sum” .* 210200 大连市, but keep-first, keep-last, refuse/),
    ]);
  });

  it('tells what the next table has no use for, which is no fault', async () => {
    const layout = {
      headingRow: 1,
      headingRows: 1,
      roles: ['place', 'value'],
      level: 'prefecture',
      period: null,
      year: null,
      columns: ['城市', '接报'],
    };
    const decisions = {
      format: 'bulletin-atlas-decisions',
      version: 1,
      places: { 东营区: '370502', '朝阳|辽宁|': '211300' },
      duplicates: { 370500: 'keep-first' },
      measures: { 接报: { unit: 'cases' } },
      layout,
    };
    const { remarks } = await joinText('城市,2024年3月案件\n济南,1\n东营,2\n', JSON.stringify(decisions));
    expect(remarks.faults).toEqual([]);
    expect(remarks.unused).toEqual([
      'No place of this table is “东营区”.',
      'No place of this table is “朝阳|辽宁”.',
      'Of 370500 this table has not several figures.',
      'No measure of this table is “接报”: what was said of it does not count here.',
      'The columns of this table have other names than those decided on, so they are read as recognised.',
    ]);
  });

  it('refuses what it cannot take at its word', () => {
    const problem = (value: unknown) => () => parseDecisions(JSON.stringify(value), 'd.json', 'table.csv');
    const file = { format: 'bulletin-atlas-decisions', version: 1 };
    expect(problem('text')).toThrow(InputError);
    expect(problem({ ...file, version: 9 })).toThrow(/d\.json is of version 9/);
    expect(problem({ ...file, places: { 'x||': 'no code' } })).toThrow(/d\.json/);
    expect(problem({ ...file, duplicates: { 210200: 'guess' } })).toThrow(/d\.json/);
    const two = ['a', 'b'].map((id) => ({ id, fileName: `${id}.csv`, cells: ['a'] }));
    expect(problem({ format: 'bulletin-atlas-project', version: 1, tables: two })).toThrow(/2 tables/);
  });
});
