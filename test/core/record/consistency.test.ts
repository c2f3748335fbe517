import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/core/record/authored/parseRecord';
import { checkConsistency } from '../../../src/core/verify/consistency/checkConsistency';
import type { CheckTables } from '../../../src/core/verify/consistency/checkTables';
import { describeInconsistency } from '../../../src/core/verify/consistency/inconsistency';

/** A bulletin of a town with a paragraph on calls, one on an operation, and a list of two districts. */
const ROWS = [
  'town-calls-change,town,370500,calls-change,-12.5,percent,yoy,2024-01-01,2024-10-12,none,all,12.5%,2 4,',
  'town-calls,town,370500,calls,350,cases,none,2024-01-01,2024-10-12,none,all,350起,2,',
  'town-calls-difference,town,370500,calls-difference,-50,cases,yoy,2024-01-01,2024-10-12,none,all,50起,2,',
  'town-raids,town,370500,raids,1200,cases,none,2024-06-25,2024-08-31,over,operation,1200余起,3,',
  'town-posts,town,370500,posts,12,sites,none,2024-10-12,2024-10-12,none,all,12个,3,',
  'town-posts-370502,town,370502,posts,7,sites,none,2024-10-12,2024-10-12,none,all,7个,4,',
  'town-posts-370503,town,370503,posts,5,sites,none,2024-10-12,2024-10-12,none,all,5处,4,',
];
const HEADER =
  'id,source,adcode,measure,value,unit,comparator,period_start,period_end,qualifier,scope,published,paragraph,note';
const TABLES = {
  'topics.csv': 'id,zh,en\ncalls,警情,Calls\n',
  'sources.csv':
    'id,kind,title_zh,title_en,publisher_zh,publisher_en,date,adcode,url,licence\n' +
    'town,bulletin,通报,Bulletin,局,Bureau,2024-10-12,370500,,\n',
  'measures.csv':
    'id,topic,kind,unit,span,polarity,decimals,zh,en\ncalls-change,calls,change,percent,flow,bad,1,警情变化,a\n' +
    'calls,calls,count,cases,flow,bad,0,警情,a\ncalls-difference,calls,change,cases,flow,bad,0,警情增减起数,a\n' +
    'raids,calls,count,cases,flow,neither,0,a,a\nposts,calls,count,sites,stock,neither,0,a,a\n' +
    'thefts,calls,count,cases,flow,bad,0,a,a\n',
  'comparability.csv': 'id,requires,zh,en\n',
};
const AGAINST: CheckTables = {
  'frames.csv': `source,paragraphs,figures,of,adcode,start,end,scope,comparator,about
town,2 4,2 1,change,370500,2024-01-01,2024-10-12,all,yoy,changes of the year
town,2,1,,370500,2024-01-01,2024-10-12,all,none,counts of the year
town,3,1,flow,370500,2024-06-25,2024-08-31,operation,none,the operation
town,3,1,stock,370500,2024-10-12,2024-10-12,all,none,what there is
town,4,2,posts,,2024-10-12,2024-10-12,all,none,the districts
`,
  'sums.csv': `whole,how,parts,rest,about
town-posts,sum,town-posts-*,,its districts
town-calls-change,change,town-calls town-calls-difference,,against the year before
`,
};

function check(rows: readonly string[], against: CheckTables = AGAINST) {
  const files = { ...TABLES, 'observations/town.csv': [HEADER, ...rows].join('\n') };
  const { record, problems } = parseRecord(files, { hasArea: () => true });
  expect(problems).toEqual([]);
  const found = checkConsistency(record, true, against);
  for (const inconsistency of found.inconsistencies)
    expect(describeInconsistency(inconsistency)).not.toMatch(/undefined|NaN|null/);
  return found;
}

/** The codes that are told when one row is changed, with the column where it is said. */
function told(from: string, to: string, against?: CheckTables): readonly string[] {
  const rows = ROWS.map((row) => row.replace(from, to));
  expect(rows, `"${from}" stands in no row`).not.toEqual(ROWS);
  return check(rows, against).inconsistencies.map(({ code, values }) =>
    values.column === undefined ? code : `${code} ${values.column}`,
  );
}

describe('checkConsistency', () => {
  it('finds nothing in a record that agrees with its prints, ids, frames and sums', () => {
    expect(check(ROWS)).toEqual({ inconsistencies: [], problems: [] });
  });

  it.each([
    ['another value', ',350,cases', ',305,cases', ['print-value', 'wrong-sum']],
    ['another print', '1200余起', '1200起', ['print-qualifier']],
    ['a dropped hedge', 'over,operation', 'none,operation', ['print-qualifier']],
    ['the counting word of another unit', '350起', '350人次', ['print-unit']],
    ['a print of two figures', '12个', '12个、13个', ['print-unread']],
    ['no print', '12个', '', ['no-print published']],
    ['another measure', ',raids,', ',thefts,', ['id-says-otherwise']],
    ['a district for the town', '370500,raids', '370502,raids', ['id-says-otherwise', 'not-as-framed adcode']],
    ['another district', '370502,posts', '370505,posts', ['id-says-otherwise']],
    ['a later start', '2024-06-25', '2024-06-26', ['not-as-framed period_start']],
    ['an earlier end', '2024-08-31', '2024-08-30', ['not-as-framed period_end']],
    [
      'a daily mean of what is not counted by days',
      'over,operation,1200余起',
      'daily-mean,operation,1200起',
      ['not-as-measured'],
    ],
    ['another scope', 'over,operation', 'over,all', ['not-as-framed scope']],
    ['a comparator that is left out', 'cases,yoy', 'cases,none', ['not-as-framed comparator']],
    ['a hedge without a print', 'none,all,12个', 'over,all,', ['no-print published', 'hedge-without-print']],
    ['another paragraph of the same kind', '%,2 4', '%,2', ['figures-of-frame']],
    ['a paragraph without a frame', '起,3', '起,5', ['unframed', 'figures-of-frame']],
    ['no paragraph', '起,3', '起,', ['no-print paragraph', 'unframed', 'figures-of-frame']],
  ])('tells of %s', (_, from, to, codes) => {
    expect(told(from, to)).toEqual(codes);
  });

  it.each([
    ['a flow that is called a stock', 'raids,calls,count,cases,flow', 'raids,calls,count,cases,stock'],
    ['a stock that is called a flow', 'posts,calls,count,sites,stock', 'posts,calls,count,sites,flow'],
    [
      'a change that is called a rate',
      'calls-change,calls,change,percent,flow',
      'calls-change,calls,rate,percent,flow',
    ],
    ['a count that is called a rate', 'raids,calls,count', 'raids,calls,rate'],
    ['a count that is called a change', 'raids,calls,count', 'raids,calls,change'],
  ])('tells of %s', (_, from, to) => {
    const files = { ...TABLES, 'measures.csv': TABLES['measures.csv'].replace(from, to) };
    const rows = ROWS.map((row) => row.replace(',yoy,', ',none,').replace(',-12.5,', ',12.5,'));
    const record = parseRecord(
      { ...files, 'observations/town.csv': [HEADER, ...rows].join('\n') },
      { hasArea: () => true },
    );
    expect(record.problems).toEqual([]);
    const found = checkConsistency(record.record, true, AGAINST).inconsistencies;
    expect(found.map(({ code }) => code)).toContain('not-as-measured');
    expect(found.map(describeInconsistency).join()).not.toMatch(/undefined/);
  });

  it('tells of a bulletin that is not of the year in its id', () => {
    const of = (id: string) => {
      const sources = TABLES['sources.csv'].replace('town,', `${id},`);
      const rows = ROWS.map((row) => row.replaceAll('town', id));
      const files = { ...TABLES, 'sources.csv': sources, [`observations/${id}.csv`]: [HEADER, ...rows].join('\n') };
      const { record } = parseRecord(files, { hasArea: () => true });
      const found = checkConsistency(record, true, {
        'frames.csv': AGAINST['frames.csv']?.replaceAll('town', id) ?? null,
      });
      return found.inconsistencies.map(({ code }) => code);
    };
    expect(of('town-2024')).toEqual([]);
    expect(of('town-2023')).toEqual(['source-says-otherwise']);
  });

  it('tells of a figure that has the value and the print of another', () => {
    const prints = (rows: string) => ({ ...AGAINST, 'prints.csv': `source,paragraph,prints\n${rows}\n` });
    const whole = prints('town,2,12.5% | 350起 | 50起\ntown,3,1200余起|12个\ntown,4,7个 | 5处');
    expect(check(ROWS, whole)).toEqual({ inconsistencies: [], problems: [] });
    const codes = ['unlisted-print', 'printed-for-nothing'];
    expect(
      told(
        '-50,cases,yoy,2024-01-01,2024-10-12,none,all,50起',
        '-350,cases,yoy,2024-01-01,2024-10-12,none,all,350起',
        whole,
      ),
    ).toEqual(['wrong-sum', ...codes]);
    // The print is there, but in another paragraph.
    expect(
      told(
        '7,sites,none,2024-10-12,2024-10-12,none,all,7个',
        '12,sites,none,2024-10-12,2024-10-12,none,all,12个',
        whole,
      ),
    ).toEqual(['wrong-sum', ...codes]);
    // Each print is that of one figure: two that are equal are listed twice.
    const twice = check(
      ROWS,
      prints('town,2,12.5% | 350起 | 350起 | 50起\ntown,3,1200余起|12个\ntown,4,7个 | 5处'),
    ).inconsistencies;
    expect(twice.map(({ code }) => code)).toEqual(['printed-for-nothing']);
    const { inconsistencies } = check(
      ROWS,
      prints('town,2,12.5% | 350起\ntown,3,1200余起|12个\ntown,4,7个\ntown,4,5处'),
    );
    expect(inconsistencies.map(describeInconsistency)).toEqual([
      'observations/town.csv:4: “50起” of "town-calls-difference" is not among what paragraph 2 of "town" prints, or there already is a figure for it [unlisted-print]',
    ]);
  });

  it('reads a list of prints of one paragraph in each row', () => {
    const { inconsistencies, problems } = check(ROWS, {
      'prints.csv': 'source,paragraph,prints\ntown,2 3,350起\ntown,2,\ntown,,5处\n',
    });
    expect(inconsistencies).toEqual([]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['bad-paragraph', 2],
      ['empty-cell', 3],
      ['bad-paragraph', 4],
    ]);
    expect(check(ROWS, { 'prints.csv': null }).problems.map(({ code }) => code)).toEqual(['missing-file']);
  });

  it('tells of a source that is dated otherwise than figures up to its publication are', () => {
    const frames = AGAINST['frames.csv']?.replaceAll('2024-10-12', 'publication') ?? null;
    expect(frames).toContain('2024-01-01,publication');
    const of = (date: string) => {
      const sources = TABLES['sources.csv'].replace('2024-10-12', date);
      const files = { ...TABLES, 'sources.csv': sources, 'observations/town.csv': [HEADER, ...ROWS].join('\n') };
      const { record, problems } = parseRecord(files, { hasArea: () => true });
      expect(problems).toEqual([]);
      const { inconsistencies } = checkConsistency(record, true, { 'frames.csv': frames });
      return inconsistencies.map(({ code, values }) => `${code} ${values.column} ${values.expected}`);
    };
    expect(of('2024-10-12')).toEqual([]);
    expect(new Set(of('2024-10-13'))).toEqual(
      new Set(['not-as-framed period_end 2024-10-13', 'not-as-framed period_start 2024-10-13']),
    );
    // Of a source that has no day it is the last of the month.
    expect(of('2024-10')[0]).toBe('not-as-framed period_end 2024-10-31');
  });

  it('tells of a figure that is gone, and of one too many', () => {
    const without = check(ROWS.filter((row) => !row.includes('town-raids')));
    expect(without.inconsistencies.map(describeInconsistency)).toEqual([
      'frames.csv:4: the frame has 1 figures in paragraph 3, and there are 0 [figures-of-frame]',
    ]);
    const twice = check([...ROWS, 'town-thefts,town,370500,thefts,9,cases,none,2024-01-01,2024-10-12,none,all,9起,2,']);
    expect(twice.inconsistencies.map(({ code, line }) => [code, line])).toEqual([['figures-of-frame', 3]]);
  });

  it('tells of sums whose figures are gone or do not make the whole', () => {
    const sums = (row: string) => ({ ...AGAINST, 'sums.csv': `whole,how,parts,rest,about\n${row}\n` });
    const of = (row: string) => check(ROWS, sums(row)).inconsistencies.map(describeInconsistency);
    expect(of('town-posts,sum,town-posts-370502,5,the rest')).toEqual([]);
    expect(of('town-posts,sum,town-posts-370502,4,the rest')).toEqual([
      'sums.csv:2: "town-posts" says 12, and its 1 parts make 11 [wrong-sum]',
    ]);
    expect(of('town-posts,sum,town-posts-37060*,,none')).toEqual([
      'sums.csv:2: no figure has the id "town-posts-37060*" [bad-sum]',
    ]);
    expect(of('town-post,sum,town-posts-*,,none')).toEqual(['sums.csv:2: no figure has the id "town-post" [bad-sum]']);
  });

  it('names what is wrong with a frame itself', () => {
    const frames = (row: string) => ({
      'frames.csv': `source,paragraphs,figures,of,adcode,start,end,scope,comparator,about\n${row}\n`,
    });
    const short = frames('town,2 3 4,1,,,2024-01-01,2024-10-12,all,none,all');
    expect(check(ROWS, short).inconsistencies.map(({ code }) => code)).toContain('bad-frame');
    const late = frames('town,2,1,,,2024-10-12,2024-01-01,all,none,all');
    expect(check(ROWS, late).problems.map(({ code }) => code)).toEqual(['bad-period']);
    expect(check(ROWS, { 'frames.csv': null }).problems).toMatchObject([{ file: 'frames.csv', code: 'missing-file' }]);
  });

  it('asks of a record without frames and sums only that it agrees with its prints', () => {
    expect(told(',raids,', ',thefts,', {})).toEqual([]);
    expect(told(',350,cases', ',305,cases', {})).toEqual(['print-value']);
  });

  it.each([
    ['1,200起', 'none'],
    ['1200 cases', 'none'],
    ['1.2 thousand', 'none'],
    ['1200余起', 'over'],
    ['逾1200起', 'exceeding'],
    ['1200', 'daily-mean'],
  ])('takes “%s” for what it says', (print, qualifier) => {
    const row = `town-raids,town,370500,raids,1200,cases,none,2024-06-25,2024-08-31,${qualifier},operation,"${print}",3,`;
    expect(check([row], {}).inconsistencies).toEqual([]);
  });

  it('knows a fall by its words', () => {
    const row = (value: number, print: string) =>
      `a,town,370500,calls-change,${value},percent,yoy,2024-01-01,2024-10-12,none,all,${print},2,`;
    const codes = (value: number, print: string) =>
      check([row(value, print)], {}).inconsistencies.map(({ code }) => code);
    expect(codes(-3, '下降3%')).toEqual([]);
    expect(codes(3, '下降3%')).toEqual(['print-sign']);
    expect(codes(3, '-3%')).toEqual(['print-sign']);
    expect(codes(-3, '上升3%')).toEqual(['print-sign']);
    expect(codes(3, '+3%')).toEqual([]);
  });
});
