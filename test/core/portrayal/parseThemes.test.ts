import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseThemes } from '../../../src/core/portrayal/parseThemes';
import { cases, change, recordOf, themeOf } from '../record/records';

const record = recordOf();
const topics = [{ id: 'calls', name: { zh: '警情', en: 'Calls' } }];
const good = themeOf(cases);

const parse = (...themes: readonly unknown[]) => parseThemes(JSON.stringify({ topics, themes }, null, 2), record);
const problemsOf = (fields: object, theme: object = good) => parse({ ...theme, ...fields }).problems;

describe('parseThemes', () => {
  it('reads topics and themes in their order', () => {
    const other = { ...themeOf(change), id: 'other' };
    const { themeList, problems } = parse(other, good);
    expect(problems).toEqual([]);
    expect(themeList).toEqual({ topics, themes: [other, good] });
  });

  it.each([null, '', '{', '[]', '"themes"'])('reports a file that is damaged: %j', (text) => {
    const { themeList, problems } = parseThemes(text, record);
    expect(themeList).toEqual({ topics: [], themes: [] });
    expect(problems).toEqual([{ file: 'themes.json', line: 0, code: 'missing-file', values: {} }]);
  });

  it.each([
    [{ measure: 'unheard-of' }, 'unknown-measure', { measure: 'unheard-of' }],
    [{ topic: 'gossip' }, 'unknown-topic', { topic: 'gossip' }],
    [{ ramp: 'rainbow' }, 'bad-choice', { column: 'ramp', value: 'rainbow' }],
    [{ ramp: 'blue-orange' }, 'bad-choice', { column: 'ramp' }],
    [
      { ramp: { day: ['#ffffff', 'red', '#000000'] } },
      'bad-choice',
      { column: 'ramp.day', choices: '[#rrggbb × 3–9]' },
    ],
    [{ ramp: { day: ['#ffffff', '#888888', '#000000'] } }, 'bad-choice', { column: 'ramp.night', value: '' }],
    [{ symbol: 'pie' }, 'bad-choice', { column: 'symbol', value: 'pie' }],
    [{ title: { zh: '题' } }, 'empty-cell', { column: 'title' }],
    [{ caption: undefined }, 'empty-cell', { column: 'caption' }],
    [{ normalisation: ['households'] }, 'bad-choice', { column: 'normalisation', value: 'households' }],
    [{ normalisation: ['day', 'day'] }, 'bad-choice', { column: 'normalisation' }],
    [{ normalisation: undefined }, 'missing-column', { column: 'normalisation' }],
    [{ classification: undefined }, 'missing-column', { column: 'classification' }],
    [{ classification: { method: 'symmetric', classCount: 4 } }, 'bad-choice', { column: 'classification.method' }],
    [{ classification: { method: 'quantile', classCount: 40 } }, 'bad-choice', { value: '40' }],
    [{ classification: { method: 'quantile', classCount: '4' } }, 'bad-choice', { value: '4' }],
    [{ classification: { method: 'manual', classCount: 2, breaks: [1, 'x', 3] } }, 'not-a-number', { value: '1,x,3' }],
    [{ id: 7 }, 'empty-cell', { column: 'themes[0].id' }],
  ])('leaves a theme out and says why: %j', (fields, code, values) => {
    const problems = problemsOf(fields);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'themes.json', code, values });
  });

  it('lets changes be drawn only as filled areas, about zero and undivided', () => {
    const ofChange = themeOf(change);
    expect(problemsOf({}, ofChange)).toEqual([]);
    expect(problemsOf({ symbol: 'proportionalSymbol' }, ofChange)).toMatchObject([{ values: { column: 'symbol' } }]);
    expect(problemsOf({ ramp: 'blues' }, ofChange)).toMatchObject([{ values: { choices: 'blue-orange' } }]);
    expect(problemsOf({ normalisation: ['day'] }, ofChange)).toMatchObject([{ values: { choices: '[]' } }]);
  });

  it('takes a ramp of the publisher’s own, of changes with two sides', () => {
    const stops = ['#ffffff', '#888888', '#000000'];
    const rampOf = (list: ReturnType<typeof parse>) => list.themeList.themes[0]?.ramp;
    expect(rampOf(parse({ ...good, ramp: { day: stops, night: stops } }))).toEqual({
      kind: 'sequential',
      day: stops,
      night: stops,
    });
    const sides = { falls: stops, zero: '#eeeeee', rises: stops };
    expect(rampOf(parse(themeOf(change, { ramp: { day: sides, night: sides } as never })))).toMatchObject({
      kind: 'diverging',
      day: sides,
    });
    expect(problemsOf({ ramp: { day: { ...sides, zero: 'white' }, night: sides } }, themeOf(change))).toMatchObject([
      { values: { column: 'ramp.day.zero', value: '"white"' } },
    ]);
  });

  it('keeps the others, and names the line of the one that is wrong', () => {
    const { themeList, problems } = parse(good, { ...good, id: 'wrong', measure: 'none' }, { ...good, id: 'last' });
    expect(themeList.themes.map(({ id }) => id)).toEqual([good.id, 'last']);
    const text = JSON.stringify({ topics, themes: [good, { ...good, id: 'wrong' }] }, null, 2);
    const line = text.split('\n').findIndex((row) => row.includes('"wrong"')) + 1;
    expect(problems).toMatchObject([{ line, code: 'unknown-measure' }]);
  });

  it('keeps the first of two with the same id', () => {
    const { themeList, problems } = parse(good, { ...good, ramp: 'teals' });
    expect(themeList.themes).toEqual([good]);
    expect(problems).toMatchObject([{ code: 'duplicate-id', values: { id: good.id } }]);
  });
});

describe('the themes of the atlas', () => {
  const text = readFileSync(new URL('../../../geodata/themes.json', import.meta.url), 'utf8');
  const listed: unknown = JSON.parse(text);

  it('say all that they say in both languages, in a sentence at most', () => {
    const { themes } = listed as { themes: readonly { title: object; caption: { zh: string; en: string } }[] };
    for (const { title, caption } of themes) {
      expect(Object.keys(title)).toEqual(['zh', 'en']);
      expect(caption.zh.match(/。/g) ?? []).toHaveLength(1);
      expect(caption.en.match(/\.(\s|$)/g) ?? []).toHaveLength(1);
    }
  });
});
