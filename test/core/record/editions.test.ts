import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresDigest } from '../../../scripts/geodata/checkEditions';
import { figuresText } from '../../../src/core/record/authored/figuresText';
import { newestEdition } from '../../../src/core/record/authored/parseEditions';
import { type AtlasRecord, parseRecord } from '../../../src/core/record/authored/parseRecord';
import type { Revision } from '../../../src/core/record/authored/parseRevisions';
import type { Observation } from '../../../src/core/record/observation';
import { allFigures, recordAt } from '../../../src/core/record/recordAt';
import { revisedOnMap, revisedSince } from '../../../src/core/record/revisedSince';
import { cases, change, dalian, dongying, observe, recordOf, weinan } from './records';

const HEADER =
  'id,source,adcode,measure,value,unit,comparator,period_start,period_end,qualifier,scope,published,paragraph,note';
const row = (id: string, adcode: string, value: number) =>
  `${id},town,${adcode},thefts,${value},cases,none,2024-01-01,2024-10-12,none,all,${value}起,4,`;
const EDITIONS = `id,date,boundaries,figures
1,2025-01-01,b-1,0000000000000001
2,2025-06-01,b-1,0000000000000002
3,2026-01-01,b-2,0000000000000003
`;
/** Now: a (revised in 2 and 3), c (added in 3), d. b was withdrawn in 3; e came in 2 and went in 3. */
const REVISIONS = `edition,change,${HEADER}
2,revised,${row('a', '370500', 10)}
2,added,e,,,,,,,,,,,,,
3,revised,${row('a', '370500', 11)}
3,withdrawn,${row('b', '210200', 20)}
3,added,c,,,,,,,,,,,,,
3,withdrawn,${row('e', '370100', 50)}
`;
const tables = {
  'topics.csv': 'id,zh,en\ncalls,警情,Calls\n',
  'sources.csv':
    'id,kind,title_zh,title_en,publisher_zh,publisher_en,date,adcode,url,licence\n' +
    'town,bulletin,通报,Bulletin,局,Bureau,2024-10-12,,,\n',
  'measures.csv': 'id,topic,kind,unit,span,polarity,decimals,zh,en\nthefts,calls,count,cases,flow,bad,0,盗窃,Thefts\n',
  'comparability.csv': 'id,requires,zh,en\n',
  'observations/town.csv': `${[HEADER, row('a', '370500', 12), row('c', '370200', 30), row('d', '370300', 40)].join('\n')}\n`,
  'editions.csv': EDITIONS,
  'revisions.csv': REVISIONS,
};
const hasArea = (adcode: string) => /^(37|21)0\d00$/.test(adcode);
const parse = (changes: Record<string, string | null> = {}) => parseRecord({ ...tables, ...changes }, { hasArea });
const valuesAt = (record: AtlasRecord, edition: number) =>
  Object.fromEntries(recordAt(record, record.revisions, edition).observations.map(({ id, value }) => [id, value]));

describe('recordAt', () => {
  const { record, problems } = parse();

  it('gives the record as it was in each edition', () => {
    expect(problems).toEqual([]);
    expect(newestEdition(record)).toBe(3);
    expect(valuesAt(record, 3)).toEqual({ a: 12, c: 30, d: 40 });
    expect(valuesAt(record, 2)).toEqual({ a: 11, b: 20, d: 40, e: 50 });
    expect(valuesAt(record, 1)).toEqual({ a: 10, b: 20, d: 40 });
  });

  it('is the record itself where nothing was changed since, and one object for one edition', () => {
    expect(recordAt(record, record.revisions, 3)).toBe(record);
    expect(recordAt(record, record.revisions, 99)).toBe(record);
    expect(recordAt(record, record.revisions, 1)).toBe(recordAt(record, record.revisions, 1));
  });

  it('finds conflicts as they were', () => {
    const twice = parse({
      'observations/town.csv': `${[HEADER, row('a', '370500', 12), row('c', '370200', 30), row('d', '370200', 40)].join('\n')}\n`,
    }).record;
    expect(twice.conflicts.map(({ kept, other }) => [kept.id, other.id])).toEqual([['c', 'd']]);
    expect(allFigures(twice)).toHaveLength(3);
    // Before c was added, d stood alone.
    expect(recordAt(twice, twice.revisions, 2).conflicts).toEqual([]);
    expect(valuesAt(twice, 2)).toEqual({ a: 11, b: 20, d: 40, e: 50 });
  });

  it('brings back any history of figures, edition by edition', () => {
    const figure = fc.record({ id: fc.constantFrom('p', 'q', 'r', 's'), value: fc.nat(5) });
    const state = fc.uniqueArray(figure, { selector: ({ id }) => id });
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 5 }), (states) => {
        const editions = states.map((figures) => figures.map(observationOf));
        const revisions = editions.slice(1).flatMap((now, i) => revisionsBetween(i + 2, editions[i] ?? [], now));
        const record = { ...recordOf(), observations: editions.at(-1) ?? [] };
        for (const [i, figures] of editions.entries())
          expect(figuresText(recordAt(record, revisions, i + 1).observations)).toBe(figuresText(figures));
      }),
    );
  });
});

const AREAS = { p: dongying, q: dalian, r: weinan, s: dongying } as const;
function observationOf({ id, value }: { readonly id: string; readonly value: number }): Observation {
  const area = AREAS[id as keyof typeof AREAS];
  return observe(area, id === 's' ? change : cases, value, { id });
}

function revisionsBetween(edition: number, before: readonly Observation[], now: readonly Observation[]): Revision[] {
  const [old, current] = [before, now].map((list) => new Map(list.map((each) => [each.id, each])));
  const changed = before.flatMap((earlier): Revision[] => {
    const later = current?.get(earlier.id);
    if (later?.value === earlier.value) return [];
    return [{ edition, id: earlier.id, change: later === undefined ? 'withdrawn' : 'revised', earlier }];
  });
  const added = now.filter(({ id }) => !old?.has(id));
  return [...changed, ...added.map(({ id }): Revision => ({ edition, id, change: 'added', earlier: null }))];
}

describe('revisedSince', () => {
  const { record } = parse();
  const since = (edition: number) =>
    revisedSince(record, record.revisions, edition).map(({ id, change: what, figure }) => [id, what, figure.value]);

  it('tells each figure once, with what it was', () => {
    expect(since(3)).toEqual([]);
    expect(since(2)).toEqual([
      ['a', 'revised', 11],
      ['b', 'withdrawn', 20],
      ['c', 'added', 30],
      ['e', 'withdrawn', 50],
    ]);
    // What came and went meanwhile is not told.
    expect(since(1)).toEqual([
      ['a', 'revised', 10],
      ['b', 'withdrawn', 20],
      ['c', 'added', 30],
    ]);
  });

  it('knows those that a map shows, divides by, or draws overlays of', () => {
    const revised = revisedSince(record, record.revisions, 1);
    const theme = { measure: 'thefts', alongside: [], normalisation: [] };
    const areas = new Set(['370500', '370200']);
    const ids = (change: object) =>
      revisedOnMap(revised, { theme, areas, overlayFigures: new Set(), ...change }).map(({ id }) => id);
    expect(ids({})).toEqual(['a', 'c']);
    expect(ids({ theme: { ...theme, measure: 'other' } })).toEqual([]);
    expect(ids({ theme: { ...theme, measure: 'other', alongside: ['thefts'] } })).toEqual(['a', 'c']);
    expect(ids({ areas: new Set(), overlayFigures: new Set(['b']) })).toEqual(['b']);
    const population = revised.map((each) => ({ ...each, figure: { ...each.figure, measure: 'resident-population' } }));
    const divided = {
      theme: { ...theme, normalisation: ['residents'] as const },
      areas,
      overlayFigures: new Set<string>(),
    };
    expect(revisedOnMap(population, divided)).toHaveLength(2);
  });
});

describe('the tables of editions and revisions', () => {
  it.each([
    ['bad-edition', 2, 'id,date,boundaries,figures\n2,2025-01-01,b-1,0000000000000001\n'],
    ['bad-date', 2, 'id,date,boundaries,figures\n1,2025-02-30,b-1,0000000000000001\n'],
    ['bad-digest', 2, 'id,date,boundaries,figures\n1,2025-01-01,b-1,xyz\n'],
    ['empty-cell', 2, 'id,date,boundaries,figures\n1,2025-01-01,,0000000000000001\n'],
    ['missing-file', 0, null],
  ])('name %s', (code, line, text) => {
    const { record, problems } = parse({ 'editions.csv': text, 'revisions.csv': `edition,change,${HEADER}\n` });
    expect(problems).toMatchObject([{ file: 'editions.csv', line, code }]);
    expect(newestEdition(record)).toBe(1);
  });

  it.each([
    ['unknown-edition', `9,revised,${row('a', '370500', 1)}`],
    ['unknown-edition', `1,revised,${row('a', '370500', 1)}`],
    ['bad-choice', `2,changed,${row('a', '370500', 1)}`],
    ['unknown-revised', `2,revised,${row('nobody', '370500', 1)}`],
    ['unknown-revised', '2,added,nobody,,,,,,,,,,,,,'],
    ['unknown-measure', `2,revised,${row('a', '370500', 1).replace('thefts', 'x')}`],
    ['unknown-adcode', `2,revised,${row('a', '999999', 1)}`],
    ['duplicate-revision', `2,revised,${row('a', '370500', 1)}\n2,revised,${row('a', '370500', 2)}`],
  ])('name %s and leave the row out', (code, rows) => {
    const { record, problems } = parse({ 'revisions.csv': `edition,change,${HEADER}\n${rows}\n` });
    expect(problems.map((problem) => [problem.file, problem.code])).toEqual([['revisions.csv', code]]);
    expect(record.revisions.length).toBe(code === 'duplicate-revision' ? 1 : 0);
  });

  it('may not be there: the record is then of the first edition', () => {
    const { 'editions.csv': _, 'revisions.csv': __, ...others } = tables;
    const { record, problems } = parseRecord(others, { hasArea });
    expect(problems).toEqual([]);
    expect(newestEdition(record)).toBe(1);
  });
});

describe('the digest of figures', () => {
  const { record } = parse();

  it('is that of the cells, in whatever order and wherever they stand', () => {
    const { observations } = record;
    const moved = observations.toReversed().map((figure) => ({ ...figure, file: 'elsewhere.csv', line: 99 }));
    expect(figuresDigest(moved)).toBe(figuresDigest(observations));
    expect(figuresDigest(observations)).toMatch(/^[\da-f]{16}$/);
  });

  it('is another one as soon as a cell is', () => {
    const [first, ...others] = record.observations;
    if (first === undefined) throw new Error('no figures');
    const changes: readonly Partial<Observation>[] = [
      { id: 'z' },
      { value: 12.5 },
      { qualifier: 'over' },
      { period: { start: '2024-01-01', end: '2024-10-13' } },
      { published: '12 起' },
      { paragraphs: [4, 5] },
      { note: 'x' },
    ];
    const digests = changes.map((change) => figuresDigest([{ ...first, ...change }, ...others]));
    expect(new Set([figuresDigest(record.observations), ...digests]).size).toBe(changes.length + 1);
  });
});
