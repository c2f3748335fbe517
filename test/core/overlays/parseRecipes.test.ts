import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecipes } from '../../../src/core/overlays/parseRecipes';
import { observation, source } from '../../ui/atlasFixture';
import { BELT, CIRCLES } from './smallRecipe';

const record = {
  sources: new Map([['bulletin', source()]]),
  observations: [
    ...['one-minute', 'five-minute', 'officers', 'river-length'].map((id) => observation({ id })),
    observation({ id: 'of-the-province', adcode: '370000' }),
    observation({ id: 'of-a-district', adcode: '370502' }),
    observation({ id: 'of-dalian', adcode: '210200' }),
  ],
};

/** What becomes of a file beside one that is sound. */
function parse(text: string | null) {
  const files = { 'overlays/damaged.json': text, 'overlays/belt.json': JSON.stringify(BELT) };
  const { recipes, problems } = parseRecipes(files, record);
  expect(recipes, 'the others are kept').toContainEqual(BELT);
  expect(recipes.length + problems.length).toBe(2);
  return { recipe: recipes.find(({ id }) => id !== BELT.id) ?? null, problem: problems[0] ?? null };
}

const [parameter] = CIRCLES.parameters;
const [entry] = CIRCLES.entries;
const json = (change: object) => JSON.stringify({ ...CIRCLES, ...change });
const entryJson = (change: object) => json({ entries: [{ ...entry, ...change }] });
const dotsJson = (change: object) => json({ kind: 'site-dots', parameters: [], entries: [{ ...entry, ...change }] });
const beltJson = (change: object) => JSON.stringify({ ...BELT, entries: [{ ...BELT.entries[0], ...change }] });
const parameterJson = (change: object) => json({ parameters: [{ ...parameter, ...change }] });

describe('parseRecipes', () => {
  it('reads what was written, in the order of the files', () => {
    const files = { 'overlays/b.json': JSON.stringify(CIRCLES), 'overlays/a.json': JSON.stringify(BELT) };
    expect(parseRecipes(files, record)).toEqual({ recipes: [CIRCLES, BELT], problems: [] });
  });

  it('looks at nothing but the files of overlays', () => {
    expect(parseRecipes({ 'themes.json': '{', 'overlay-themes.json': null }, record)).toEqual({
      recipes: [],
      problems: [],
    });
  });

  it.each([
    ['no JSON', '{"id":'],
    ['no text', null],
    ['an empty text', ''],
  ])('takes %s for a missing file', (_, text) => {
    expect(parse(text)).toEqual({
      recipe: null,
      problem: { file: 'overlays/damaged.json', line: 0, code: 'missing-file', values: {} },
    });
  });

  it.each<[damage: string, text: string, column: string]>([
    ['a list', '[]', 'id'],
    ['null', 'null', ''],
    ['a number', '12', ''],
    ['no title', json({ title: undefined }), 'title'],
    ['a title in one language', json({ title: { zh: '圈' } }), 'title.en'],
    ['no certainty', json({ certainty: undefined }), 'certainty'],
    ['an adcode of five digits', json({ place: '37050' }), 'place'],
    ['an adcode that is a number', json({ place: 370500 }), 'place'],
    ['an unknown kind', json({ kind: 'heat-map' }), 'kind'],
    ['the kind of a reader’s own file', json({ kind: 'own-file' }), 'kind'],
    ['an id that a link could not carry', json({ id: 'own.circles' }), 'id'],
    ['markup for an id', json({ id: '<script>' }), 'id'],
    ['an unknown ink', entryJson({ ink: 'mauve' }), 'entries.0.ink'],
    ['an entry without a name', entryJson({ name: undefined }), 'entries.0.name'],
    ['no minutes', entryJson({ minutes: 0 }), 'entries.0.minutes'],
    ['a null for minutes', entryJson({ minutes: null }), 'entries.0.minutes'],
    ['no minutes at all', entryJson({ minutes: undefined }), 'entries.0.minutes'],
    ['no zone', entryJson({ zone: undefined }), 'entries.0.zone'],
    ['half a site', dotsJson({ sitesPerDot: 0.5 }), 'entries.0.sitesPerDot'],
    ['a null for what may only be absent', dotsJson({ sitesPerDot: null }), 'entries.0.sitesPerDot'],
    ['a bad adcode in a zone', entryJson({ zone: { ...entry?.zone, seats: ['x'] } }), 'entries.0.zone.seats.0'],
    ['a reach below zero', entryJson({ zone: { ...entry?.zone, reachKm: -1 } }), 'entries.0.zone.reachKm'],
    [
      'a reach without end',
      entryJson({ zone: entry?.zone }).replace('"reachKm":0', '"reachKm":1e999'),
      'entries.0.zone.reachKm',
    ],
    ['an unknown line', beltJson({ line: 'railway' }), 'entries.0.line'],
    ['an unknown parameter', parameterJson({ id: 'height' }), 'parameters.0.id'],
    ['a parameter of another kind', parameterJson({ id: 'width' }), 'parameters.0.id'],
    ['a parameter without a step', parameterJson({ step: 0 }), 'parameters.0.step'],
    ['a default below its range', parameterJson({ default: 5 }), 'parameters.0'],
    ['a default above its range', parameterJson({ default: 90 }), 'parameters.0'],
    [
      'a comparison with no line',
      json({ comparisons: [{ ...BELT.comparisons[0], line: 'road' }] }),
      'comparisons.0.line',
    ],
  ])('leaves out one with %s, and names file and field', (_, text, column) => {
    const { recipe, problem } = parse(text);
    expect(recipe).toBeNull();
    expect(problem).toMatchObject({ file: 'overlays/damaged.json', line: 0, code: 'bad-choice', values: { column } });
    expect(Object.values(problem?.values ?? {}).every((value) => typeof value === 'string')).toBe(true);
  });

  it.each<[text: string, column: string, value: string, choices: string]>([
    [entryJson({ observation: 'nonesuch' }), 'entries.0.observation', 'nonesuch', 'observations/*.csv'],
    [json({ figures: ['officers', '__proto__'] }), 'figures.1', '__proto__', 'observations/*.csv'],
    [
      json({ comparisons: [{ ...BELT.comparisons[0], observation: 'x' }] }),
      'comparisons.0.observation',
      'x',
      'observations/*.csv',
    ],
    [json({ figures: ['of-dalian'] }), 'figures.0', 'of-dalian', '370500'],
    [json({ place: '370100' }), 'entries.0.observation', 'one-minute', '370100'],
  ])('leaves out one that stands on no figure of its place: %#', (text, column, value, choices) => {
    expect(parse(text)).toEqual({
      recipe: null,
      problem: { file: 'overlays/damaged.json', line: 0, code: 'bad-choice', values: { column, value, choices } },
    });
  });

  it('may stand on a source without a figure, which there has to be', () => {
    expect(parse(json({ source: 'bulletin' })).recipe?.source).toBe('bulletin');
    expect(parse(json({ source: undefined })).recipe?.source).toBeNull();
    expect(parse(json({ source: 'nonesuch' }))).toEqual({
      recipe: null,
      problem: { file: 'overlays/damaged.json', line: 0, code: 'unknown-source', values: { source: 'nonesuch' } },
    });
  });

  it('takes figures of places within and around its own, and entries without any', () => {
    const text = json({ entries: [{ ...entry, observation: null }], figures: ['of-the-province', 'of-a-district'] });
    expect(parse(text).recipe).toMatchObject({ id: 'circles', figures: ['of-the-province', 'of-a-district'] });
  });

  it('never throws, whatever JSON it is given', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => parse(text).problem !== null));
  });

  it('never throws, whatever stands in one place of a recipe', () => {
    const paths = pathsOf(CIRCLES);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const { recipe, problem } = parse(JSON.stringify(replaced(CIRCLES, path, value)));
        expect(recipe === null).toBe(problem !== null);
      }),
      { numRuns: 300 },
    );
  });
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]): readonly Path[] => [
    [key],
    ...pathsOf(child).map((path) => [key, ...path]),
  ]);
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((child, i) => (String(i) === String(key) ? replaced(child, rest, by) : child));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: replaced(fields[key], rest, by) };
}
