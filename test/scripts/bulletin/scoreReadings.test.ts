import { describe, expect, it } from 'vitest';
import type { KeyFigure } from '../../../scripts/bulletin/answerKey';
import type { FigureLine } from '../../../scripts/bulletin/readingLines';
import { scoreReadings } from '../../../scripts/bulletin/scoreReadings';
import { scoreTable } from '../../../scripts/bulletin/scoreTable';

const key: KeyFigure = {
  doc: 'a.txt',
  adcode: '330600',
  metric_zh: '盗窃警情同比',
  value: -28,
  unit: '%',
  kind: 'change',
  comparator: 'yoy',
  period: '2024-01-01..2024-06-30',
  period_alt: ['..2024-06-30'],
  qualifier: '余',
  scope: 'all',
  published: '两成八',
  span: [3, 4, 7],
  also_accept: [{ value: -2.8, unit: '成' }],
};

const line: FigureLine = {
  doc: 'a.txt',
  paragraph: 3,
  start: 4,
  end: 7,
  printed: '两成八',
  reading: 'figure',
  place: '330600',
  value: -28,
  unit: '%',
  comparator: 'yoy',
  period: '2024-01-01..2024-06-30',
  qualifier: '多',
  scope: 'all',
  subject: '盗窃警情',
  certainty: 'sure',
  reasons: {},
  doubts: [],
};

const score = (...lines: FigureLine[]) => scoreReadings({ figures: [key], others: [] }, lines);

describe('a figure that was read', () => {
  it('is right in all fields', () => {
    expect(score(line)).toMatchObject({ strict: 1, core: 1, sure: 1, wrongSure: 0, fields: { subject: 1, scope: 1 } });
  });

  it('may be read in another way that the key accepts', () => {
    expect(score({ ...line, value: -2.8, unit: '成' }).strict).toBe(1);
    expect(score({ ...line, period: '2024-06-30' }).strict).toBe(1);
  });

  it.each([
    { value: 28 },
    { unit: '起' },
    { comparator: 'mom' },
    { qualifier: null },
    { place: '330602' },
    { period: null },
  ])('is wrong with %j', (change) => {
    expect(score({ ...line, ...change })).toMatchObject({ strict: 0, wrongSure: 1 });
  });

  it('is one too many on a numeral that has one already, or on none of the key', () => {
    expect(score(line, { ...line }).extra).toHaveLength(1);
    expect(score(line, { ...line, paragraph: 9 }).precision).toBe(0.5);
    expect(score().recall).toBe(0);
  });

  it('stands in the table of its document', () => {
    expect(scoreTable(score(line))).toContain('| a.txt | 1 | 1 | 0 | 0 | 0 |');
  });
});
