import { describe, expect, it } from 'vitest';
import type { Legend } from '../../../src/core/portrayal/portrayal';
import { createLanguages } from '../../../src/i18n/createLanguages';
import { dateText, publisherText } from '../../../src/ui/wording/sourceWords';
import { wordsIn } from '../../../src/ui/wording/useWords';
import { hedgeText, perText, portrayedText, printedText, unitText, valueText } from '../../../src/ui/wording/values';
import { CASES, CHANGE, GEOGRAPHIES, observation, source } from '../atlasFixture';

const english = wordsIn(createLanguages('en').t, 'en', { geographies: GEOGRAPHIES, measures: new Map() });
const chinese = wordsIn(createLanguages('zh').t, 'zh', { geographies: GEOGRAPHIES, measures: new Map() });
const legend = { measure: CHANGE, normalisation: [] } as unknown as Legend;
const drawn = {
  unread: null,
  adcode: '370500',
  classIndex: 0,
  fill: null,
  isGap: false,
  radiusPixels: 0,
};

describe('values in words', () => {
  it('says a rank as a place in an order', () => {
    const rank = { ...CASES, kind: 'index', unit: 'rank', decimals: 0 } as const;
    expect(valueText(english, 1, rank)).toBe('rank 1');
    expect(valueText(chinese, 1, rank)).toBe('第 1 名');
  });

  it('writes a percentage without a space and other units with one', () => {
    expect(valueText(english, -34.2, CHANGE)).toBe('−34.2%');
    expect(valueText(english, 1192, CASES)).toBe('1,192 cases');
    expect(valueText(chinese, 1192, CASES)).toBe('1,192 起');
  });

  it('names what a figure was divided by', () => {
    expect(unitText(english, CASES, ['residents', 'day'])).toBe('cases per million residents per day');
    expect(unitText(chinese, CASES, ['residents', 'day'])).toBe('起（每百万常住人口每日）');
    expect(unitText(english, CHANGE)).toBe('% change');
  });

  it('tells zero, not published and not comparable apart', () => {
    const zero = observation({ value: 0 });
    expect(portrayedText(english, { ...drawn, value: 0, observation: zero }, legend)).toBe('0%');
    expect(portrayedText(english, { ...drawn, value: null, observation: null }, legend)).toBe('not published');
    expect(portrayedText(english, { ...drawn, value: null, observation: zero }, legend)).toBe(
      'published, not comparable here',
    );
    const unread = { adcode: '370100', period: null, text: '3-5', row: 2, column: 2 };
    expect(portrayedText(english, { ...drawn, value: null, observation: null, unread }, legend)).toBe(
      'published, but not read: 3-5',
    );
    expect(portrayedText(chinese, { ...drawn, value: null, observation: null, unread }, legend)).toBe(
      '已公布，未能读取：3-5',
    );
  });

  it('keeps the hedge of the source as a mark and in words', () => {
    const hedged = observation({ value: 95, qualifier: 'or-more', comparator: 'none' });
    expect(portrayedText(english, { ...drawn, value: 95, observation: hedged }, legend)).toMatch(/^≥ /);
    expect(hedgeText(chinese, hedged)).toBe('以上');
    expect(hedgeText(chinese, observation({}))).toBe('同比');
    expect(hedgeText(english, observation({ comparator: 'none' }))).toBeNull();
  });

  it('calls computed only what the atlas computed', () => {
    expect(printedText(english, observation({}), source())).toBe('34.2%');
    expect(printedText(english, observation({ published: '' }), source({ kind: 'census' }))).toBeNull();
    expect(printedText(english, observation({ published: '' }), source({ kind: 'boundaries' }))).toBe(
      'computed by the atlas',
    );
  });

  it('names what the reader’s own figures were divided by', () => {
    const vehicles = { ...CASES, id: 'own-vehicles', name: { zh: '机动车', en: 'vehicles' } };
    const named = { geographies: GEOGRAPHIES, measures: new Map([[vehicles.id, vehicles]]) };
    const [zh, en] = [wordsIn(createLanguages('zh').t, 'zh', named), wordsIn(createLanguages('en').t, 'en', named)];
    const per = (count: number) => ({ ...CASES, divisor: { measure: vehicles.id, per: count } });
    expect(unitText(en, per(10_000), ['own'])).toBe('cases per 10,000 vehicles');
    expect(unitText(zh, per(10_000), ['own'])).toBe('起（每万机动车）');
    expect(unitText(en, per(1), ['day', 'own'])).toBe('cases per day per vehicles');
    expect(unitText(zh, per(1000), ['own'])).toBe('起（每 1,000 机动车）');
    expect(perText(en, 'own', { ...CASES, divisor: { measure: 'own-gone', per: 1 } }, ['own'])).toBe('per own-gone');
  });

  it('writes a unit of the reader’s own as it is, names of JavaScript included', () => {
    for (const unit of ['辆车', 'constructor', '__proto__', ''])
      expect(unitText(english, { ...CASES, unit })).toBe(unit);
  });

  it('says where an own figure stands, and that nobody named who published it', () => {
    const own = source({ kind: 'own', publisher: { zh: '', en: '' }, date: '' });
    expect([publisherText(english, own), dateText(english, own)]).toEqual(['publisher not stated', 'date not stated']);
    expect([publisherText(chinese, source()), dateText(chinese, source())]).toEqual(['某局', '2024-10-12']);
  });
});
