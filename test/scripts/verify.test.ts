import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verify } from '../../scripts/verify';

/** An invented bulletin with the traps of real ones: a list, a repetition, a hedge, a zero, a date, an idiom. */
const document = [
  '甲市通报',
  '10月12日,全市盗窃、诈骗发案同比分别下降34.2%、33.9%,进一步破案1192起。',
  '巡逻7.7万余人次,环比上升15.5%;抓获186名,较大事故保持“零发生”,118起调解。',
  '抓获186人。',
].join('\n');

const tables: Record<string, string> = {
  'topics.csv': 'id,zh,en\ncalls,警情,Calls\n',
  'sources.csv':
    'id,kind,title_zh,title_en,publisher_zh,publisher_en,date,adcode,url,licence\n' +
    'town,bulletin,通报,Bulletin,局,Bureau,2024-10-12,370500,,\n',
  'measures.csv':
    'id,topic,kind,unit,span,polarity,decimals,zh,en\n' +
    'thefts,calls,change,percent,flow,bad,1,盗窃发案变化,a\nfrauds,calls,change,percent,flow,bad,1,诈骗发案变化,a\n' +
    'solved,calls,count,cases,flow,neither,0,破案数,a\npatrols,calls,count,person-times,flow,neither,0,a,a\n' +
    'patrols-change,calls,change,percent,flow,neither,1,a,a\ncaptured,calls,count,persons,flow,neither,0,抓获嫌疑人,a\n' +
    'accidents,calls,count,accidents,flow,bad,0,a,a\ndisputes,calls,count,cases,flow,neither,0,纠纷调解,a\n',
  'observations/town.csv': [
    'id,source,adcode,measure,value,unit,comparator,period_start,period_end,qualifier,scope,published,paragraph,note',
    'thefts,town,370500,thefts,-34.2,percent,yoy,2024-01-01,2024-10-12,none,all,34.2%,2,',
    'frauds,town,370500,frauds,-33.9,percent,yoy,2024-01-01,2024-10-12,none,all,33.9%,2,',
    'solved,town,370500,solved,1192,cases,none,2024-01-01,2024-10-12,none,all,1192起,2,',
    'patrols,town,370500,patrols,77000,person-times,none,2024-01-01,2024-10-12,over,all,7.7万余人次,3,',
    'patrols-change,town,370500,patrols-change,15.5,percent,mom,2024-01-01,2024-10-12,none,all,15.5%,3,',
    'captured,town,370500,captured,186,persons,none,2024-01-01,2024-10-12,none,all,186名,3 4,',
    'accidents,town,370500,accidents,0,accidents,none,2024-01-01,2024-10-12,none,all,“零发生”,3,',
    'disputes,town,370500,disputes,118,cases,none,2024-01-01,2024-10-12,none,all,118起,3,',
  ].join('\n'),
  'comparability.csv': 'id,requires,zh,en\n',
  'definitions.csv': 'id,zh,en\n',
  'source-notes.csv': 'id,covers_zh,covers_en,note_zh,note_en\n',
  'named-places.csv': 'source,adcode,paragraphs\n',
  'contradictions.csv': 'source,observations,zh,en\n',
  'editions.csv': 'id,date,boundaries,figures\n1,2026-01-01,own,0123456789abcdef\n',
  'revisions.csv':
    'edition,change,id,source,adcode,measure,value,unit,comparator,period_start,period_end,qualifier,scope,published,paragraph,note\n',
  'themes.json': '{}',
  'not-figures.csv': 'source,paragraph,text,reason\ntown,2,10月12日,date\n,,进一步,idiom\n',
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'verify-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  mkdirSync(path.join(folder, 'tables/observations'), { recursive: true });
  rmSync(path.join(folder, 'documents'), { recursive: true, force: true });
  mkdirSync(path.join(folder, 'documents'));
  for (const [name, text] of Object.entries(tables)) writeFileSync(path.join(folder, 'tables', name), text);
  writeFileSync(path.join(folder, 'documents/any-name.txt'), document);
});

function run() {
  return verify(path.join(folder, 'tables'), path.join(folder, 'documents'));
}

function damage(file: string, from: string, to: string): void {
  const target = path.join(folder, 'tables', file);
  const text = readFileSync(target, 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${file}`);
  writeFileSync(target, text.replace(from, to));
}

describe('verify', () => {
  it('passes a record that is what its document says', async () => {
    expect(await run()).toEqual({
      lines: [
        'town: 8 figures, 12 numerals (any-name.txt)',
        '0 problems in the tables, 0 mismatches, 0 unaccounted numerals',
      ],
      exitCode: 0,
    });
  });

  it.each([
    ['a value ten times too large', ',1192,', ',11920,', ['wrong-value']],
    ['a flipped sign', '-33.9', '33.9', ['wrong-sign']],
    ['a negative count', ',1192,', ',-1192,', ['negative-count', 'unaccounted']],
    ['a dropped qualifier', 'over,all,7.7', 'none,all,7.7', ['wrong-qualifier']],
    ['a dropped qualifier and its word', 'over,all,7.7万余', 'none,all,7.7万', ['not-in-paragraph', 'unaccounted']],
    ['a wrong comparator', 'percent,mom', 'percent,yoy', ['wrong-comparator']],
    ['a wrong paragraph', '1192起,2', '1192起,3', ['not-in-paragraph', 'unaccounted']],
    ['a paragraph that is not there', '1192起,2', '1192起,9', ['not-in-paragraph', 'unaccounted']],
    ['a repetition left out', '186名,3 4', '186名,3', ['unaccounted']],
    ['a part of a number', ',118,cases', ',8,cases', ['wrong-value']],
    ['the end of another number', '118起', '18起', ['wrong-value', 'not-in-paragraph', 'unaccounted']],
    ['no paragraph', '1192起,2', '1192起,', ['no-evidence', 'unaccounted']],
    ['two figures in one print', '34.2%,2', '34.2%、33.9%,2', ['unreadable', 'unaccounted']],
  ])('tells of %s', async (_, from, to, codes) => {
    damage('observations/town.csv', from, to);
    const { lines, exitCode } = await run();
    expect(lines.slice(0, -2).map((line) => /\[(.+)\]$/.exec(line)?.[1])).toEqual(codes);
    expect(exitCode).toBe(1);
  });

  it('tells of a removed row with the words around its numeral', async () => {
    damage('observations/town.csv', 'accidents,town', '');
    expect((await run()).lines).toContainEqual(
      expect.stringContaining('the numeral 零 of paragraph 3 (…大事故保持“零发生”,11…)'),
    );
  });

  it('tells of a unit that the print does not count in', async () => {
    damage('observations/town.csv', '186,persons', '186,cases');
    damage('measures.csv', 'captured,calls,count,persons', 'captured,calls,count,cases');
    expect((await run()).lines[0]).toContain('[wrong-unit]');
  });

  it('tells of a measure that the sentence does not speak of', async () => {
    damage('measures.csv', '破案数', '消防检查');
    expect((await run()).lines[0]).toBe(
      'observations/town.csv:4: solved: the sentence of “1192起” names nothing of “消防检查” [wrong-measure]',
    );
  });

  it('reads names of measures in traditional characters too', async () => {
    const file = path.join(folder, 'documents/any-name.txt');
    writeFileSync(file, document.replace('进一步破案', '進一步偵破刑案'));
    damage('measures.csv', '破案数', '侦破案件');
    damage('not-figures.csv', '进一步', '進一步');
    expect((await run()).exitCode).toBe(0);
  });

  it('tells of a line that is counted as a paragraph and is none, and of one that is left out', async () => {
    damage('source-notes.csv', 'note_en\n', 'note_en,body\ntown,,,,,2 4-5\n');
    expect((await run()).lines.slice(0, 2)).toEqual([
      'town: line 3 of the document is a paragraph that is not counted [wrong-body]',
      'town: line 5 of the document is blank, and counted as a paragraph [wrong-body]',
    ]);
  });

  it('tells of a day of publication that the document does not print', async () => {
    damage('sources.csv', '2024-10-12', '2024-10-13');
    expect((await run()).lines[0]).toBe(
      'town: the document does not print the day on which it was published (2024-10-13) [wrong-date]',
    );
  });

  it('tells of a figure that is not as the frame of its paragraph, where there are frames', async () => {
    const frame = 'town,2 3 4,3 5 1,,370500,2024-01-01,2024-10-12,all,none,since January';
    const head = 'source,paragraphs,figures,of,adcode,start,end,scope,comparator,about';
    const file = path.join(folder, 'tables/frames.csv');
    writeFileSync(file, `${head}\n${frame}\n`);
    const { lines } = await run();
    rmSync(file);
    expect(lines).toContain(
      'observations/town.csv:2: the id "thefts" is not "town-thefts", which source, measure and place make [id-says-otherwise]',
    );
    expect(lines).toContain(
      'observations/town.csv:2: the column "comparator" has "yoy", but its frame (frames.csv:2) has "none" [not-as-framed]',
    );
  });

  it('tells of a listed text that accounts for nothing', async () => {
    damage('not-figures.csv', '进一步', '下一步');
    const { lines } = await run();
    expect(lines[0]).toContain('the numeral 一 of paragraph 2');
    expect(lines[1]).toBe('any: “下一步” accounts for no numeral (not-figures.csv:3) [unused-not-figure]');
  });

  it('tells of a document without a source, and of a source without a document', async () => {
    cpSync(path.join(folder, 'documents/any-name.txt'), path.join(folder, 'documents/copy.txt'));
    expect((await run()).lines[0]).toContain('[no-source]');
    rmSync(path.join(folder, 'documents/copy.txt'));
    writeFileSync(path.join(folder, 'documents/any-name.txt'), '别的文章');
    expect((await run()).lines.slice(0, 2)).toEqual([
      'town: no document holds its figures [no-document]',
      'any-name.txt: no source has its figures in this document [no-source]',
    ]);
  });

  it('counts a problem of the tables as a failure', async () => {
    damage('observations/town.csv', ',1192,', ',many,');
    const { lines, exitCode } = await run();
    expect(lines[0]).toContain('observations/town.csv:4: "many"');
    expect(exitCode).toBe(1);
  });

  it('asks for a list of what is no figure', async () => {
    rmSync(path.join(folder, 'tables/not-figures.csv'));
    expect((await run()).lines[0]).toBe('not-figures.csv: the file is missing or could not be read [missing-file]');
  });

  it('tells of a contradiction about a figure that is gone', async () => {
    writeFileSync(
      path.join(folder, 'tables/contradictions.csv'),
      'source,observations,zh,en\ntown,solved lost,零,Zero\n',
    );
    expect((await run()).lines[0]).toContain('contradictions.csv:2: no figure of the source "town" has the id "lost"');
  });
});

describe('the command', () => {
  const project = fileURLToPath(new URL('../../', import.meta.url));
  const command = (...folders: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/verify.ts', ...folders], {
      cwd: project,
      encoding: 'utf8',
    });

  it('checks the tables of the folder that it is given', () => {
    damage('observations/town.csv', ',1192,', ',11920,');
    const { status, stdout } = command(path.join(folder, 'documents'), path.join(folder, 'tables'));
    expect(stdout).toContain('observations/town.csv:4: solved: “1192起” says 1192, not 11920 [wrong-value]');
    expect(status).toBe(1);
  });

  it('asks for the documents', () => {
    const { status, stderr } = command();
    expect(stderr).toContain('usage: npm run verify -- <folder of documents> [folder of the tables]');
    expect(status).toBe(2);
  });
});
