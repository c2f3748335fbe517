import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createAnswerer, loadResolver } from '../../scripts/resolve';

const project = fileURLToPath(new URL('../../', import.meta.url));
const answer = createAnswerer(loadResolver());

describe('an answer', () => {
  it('always has all fields', () => {
    expect(JSON.parse(answer('{"name":"濟南"}'))).toEqual({
      status: 'matched',
      adcode: '370100',
      how: 'traditional',
      candidates: [],
      suggestions: [],
    });
    const ambiguous = JSON.parse(answer('{"name":"吉林"}'));
    expect(ambiguous).toMatchObject({ status: 'ambiguous', adcode: null, how: null, suggestions: [] });
    expect(ambiguous.candidates[1]).toEqual({
      adcode: '220200',
      level: 'prefecture',
      names: { zh: '吉林市', hant: '吉林市', en: 'Jilin' },
      province: '220000',
    });
    expect(JSON.parse(answer('{"name":"东菅市","level":"prefecture"}'))).toMatchObject({
      status: 'unmatched',
      adcode: null,
      suggestions: [{ adcode: '370500' }],
    });
  });

  it.each(['nonsense', '[]', '"东营"', 'null', '{}', '{"name":"东营","level":"town"}', '{"name":'])(
    'to %s says what is wrong',
    (line) => {
      const parsed = JSON.parse(answer(line));
      expect(parsed).toMatchObject({ status: 'unmatched', adcode: null, candidates: [], suggestions: [] });
      expect(parsed.error).toMatch(/^(This line|The level) .+\.$/);
    },
  );

  it('says of a place that no map here can show what it lies in', () => {
    expect(JSON.parse(answer('{"name":"台北市"}'))).toEqual({
      status: 'unmatched',
      adcode: null,
      how: null,
      candidates: [],
      suggestions: [],
      undrawn: { within: '710000', names: { zh: '台北市', hant: '臺北市', en: 'Taipei' } },
    });
    expect(JSON.parse(answer('{"name":"沙田区"}'))).toMatchObject({ adcode: '810016', undrawn: { within: '810000' } });
  });

  it('takes a null name, level or context as not given', () => {
    expect(JSON.parse(answer('{"name":null}'))).not.toHaveProperty('error');
    expect(JSON.parse(answer('{"name":"东营","level":null,"province":null}')).adcode).toBe('370500');
  });
});

describe('a year', () => {
  it('of the command or of a line decides which divisions are meant, and what became of them is said', () => {
    const in2005 = createAnswerer(loadResolver(), 2005);
    expect(JSON.parse(in2005('{"name":"通州市"}'))).toEqual({
      status: 'matched',
      adcode: '320612',
      how: 'former',
      candidates: [],
      suggestions: [],
      former: [{ name: '通州市', adcode: '320683', since: '', until: '2009', change: 'former', became: ['320612'] }],
    });
    expect(JSON.parse(in2005('{"name":"襄阳市"}'))).toMatchObject({ adcode: '420600', since: '2010' });
    expect(JSON.parse(in2005('{"name":"襄阳市","at":2012}'))).not.toHaveProperty('since');
    expect(JSON.parse(answer('{"name":"巢湖市","at":"2005"}'))).toMatchObject({ status: 'unmatched' });
    expect(JSON.parse(answer('{"name":"巢湖市","at":1905}')).error).toMatch(/^The year 1905 is not one from 1980 to/);
  });
});

describe('the command', () => {
  it('answers line by line, passing over empty lines, whatever ends the last', () => {
    const input = '\uFEFF{"name":"恩施州"}\r\n\n  \nnonsense\n{"name":370500000000}';
    const output = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/resolve.ts'], {
      cwd: project,
      input,
      encoding: 'utf8',
    });
    const answers = output.split('\n');
    expect(answers.pop()).toBe('');
    expect(answers.map((line) => JSON.parse(line).adcode)).toEqual(['422800', null, '370500']);
  }, 30_000);
});
