import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asAuthored, READER_STATIONS } from '../../../src/core/overlays/choices';
import type { FileLayer, Roads, Stations } from '../../../src/core/overlays/files/fileLayer';
import type { FileOverlay } from '../../../src/core/overlays/files/fileOverlay';
import type { OverlayGeometry, OverlayPart } from '../../../src/core/overlays/geometry';
import { meshOf } from '../../../src/core/overlays/overlayMesh';
import { REACH_ENTRY, type Recipe } from '../../../src/core/overlays/recipe';
import type { OverlayChoice } from '../../../src/core/portrayal/mapState';
import { assembleAtlas } from '../../../src/data/assembleAtlas';
import { layOverlays, moveCamera } from '../../../src/state/actions';
import { createAtlas } from '../../../src/state/atlas';
import { DEFAULT_MAP_STATE } from '../../../src/state/mapState';
import type { Asked, OverlayQueue } from '../../../src/state/overlays/overlayQueue';
import { followOverlays } from '../../../src/state/overlays/overlayWork';
import { BELT, CIRCLES } from '../../core/overlays/smallRecipe';
import { data, session } from '../smallAtlas';

type Answer = Awaited<ReturnType<OverlayQueue['ask']>>;

/** What was asked, each with the way to answer it; `answerAll` answers at once what is asked from then on, but for undefined. */
const questions: { readonly name: string; readonly asked: Asked; readonly answer: (answer: Answer) => void }[] = [];
let answerAll: ((asked: Asked) => Answer | undefined) | null = null;

vi.mock('../../../src/state/overlays/overlayQueue', () => ({
  createOverlayQueue: (): OverlayQueue => ({
    ask: (name, asked) =>
      new Promise((resolve) => {
        questions.push({ name, asked, answer: resolve });
        const answer = answerAll?.(asked);
        if (answer !== undefined) resolve(answer);
      }),
  }),
}));

const RECIPES = new Map<string, Recipe>([CIRCLES, BELT].map((recipe) => [recipe.id, recipe]));
const withRecipes = assembleAtlas({ ...data.parts, recipes: RECIPES });

function follow(overlays: readonly OverlayChoice[], recipes = withRecipes) {
  const atlas = createAtlas(recipes, { ...DEFAULT_MAP_STATE, overlays }, session);
  return {
    atlas,
    work: followOverlays(atlas),
    lay: (next: readonly OverlayChoice[]) => atlas.getState().dispatch(layOverlays(next)),
  };
}

const belt = (width: number, change: Partial<OverlayChoice> = {}) => ({
  ...asAuthored('belt'),
  parameters: { width },
  ...change,
});
const circles = (speed: number) => ({ ...asAuthored('circles'), parameters: { speed } });
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Geometry that is told from others by its length. */
function geometryOf(km: number): Answer & { readonly ok: true } {
  const geometry: OverlayGeometry = { parts: [], districts: [], lengthsKm: { river: km } };
  return { ok: true, answer: { kind: 'geometry', geometry, meshes: [] } };
}

function circlesDrawn(...entries: readonly string[]): Answer & { readonly ok: true } {
  const parts = entries.map((entry): OverlayPart => {
    const shape = { positions: Float64Array.of(118.5, 37.4), minutes: Float64Array.of(1) };
    return { entry, certainty: 'schematic', names: null, type: 'discs', ...shape };
  });
  const geometry: OverlayGeometry = { parts, districts: [], lengthsKm: {} };
  return { ok: true, answer: { kind: 'geometry', geometry, meshes: [] } };
}

const widths = () => questions.map(({ asked }) => (asked.kind === 'geometry' ? asked.parameters.width : null));
const kinds = () => questions.map(({ name }) => name);
const kmOf = (atlas: ReturnType<typeof follow>['atlas']) =>
  atlas.getState().overlayResults.get('belt')?.geometry?.lengthsKm.river;

beforeEach(() => {
  questions.length = 0;
  answerAll = null;
});

describe('geometry', () => {
  it('is asked for once for what lies on the map and is shown', async () => {
    const { atlas, lay } = follow([belt(1), { ...asAuthored('circles'), isShown: false }, asAuthored('own.roads')]);
    await settled();
    expect(kinds()).toEqual(['geometry belt']);
    expect(atlas.getState().overlays.map(({ isComputing }) => isComputing)).toEqual([true, false, false]);
    questions[0]?.answer(geometryOf(1));
    await settled();
    expect(atlas.getState().overlays[0]).toMatchObject({ isComputing: false, notices: [] });
    expect(atlas.getState().overlays[0]?.comparisons).toEqual([]);
    lay([belt(1, { opacity: 0.4 })]);
    atlas.getState().dispatch(moveCamera({ longitude: 118, latitude: 37, zoom: 8, bearing: 0, pitch: 0 }));
    await settled();
    expect(kinds(), 'nothing that is drawn anew has changed').toEqual(['geometry belt']);
  });

  it('is asked for anew with another width, not with another speed', async () => {
    const { lay } = follow([belt(1), circles(30)]);
    lay([belt(2), circles(40)]);
    lay([belt(3), circles(50)]);
    await settled();
    expect(kinds()).toEqual(['geometry belt', 'geometry circles', 'geometry belt', 'geometry belt']);
  });

  it('of what is no longer wanted does not take the place of what is', async () => {
    const { atlas, lay } = follow([belt(1)]);
    lay([belt(2)]);
    expect(widths()).toEqual([1, 2]);
    questions[1]?.answer(geometryOf(2));
    await settled();
    expect(kmOf(atlas)).toBe(2);
    questions[0]?.answer(geometryOf(1));
    await settled();
    expect(kmOf(atlas)).toBe(2);
  });

  it('that came late is not drawn before the one that is wanted has come', async () => {
    const { atlas, lay } = follow([belt(1)]);
    lay([belt(2)]);
    questions[0]?.answer(geometryOf(1));
    await settled();
    expect(kmOf(atlas)).toBeUndefined();
    questions[1]?.answer(geometryOf(2));
    await settled();
    expect(kmOf(atlas)).toBe(2);
  });

  it('is kept: a width that was drawn before is not asked for again', async () => {
    answerAll = (asked) => geometryOf(asked.kind === 'geometry' ? (asked.parameters.width ?? 0) : 0);
    const { atlas, lay } = follow([belt(1)]);
    await settled();
    lay([belt(2)]);
    await settled();
    lay([belt(1)]);
    await settled();
    expect(widths()).toEqual([1, 2]);
    expect(kmOf(atlas)).toBe(1);
  });

  it('is asked for with the figures that the recipe stands on, and no others', async () => {
    const [observation] = withRecipes.record.observations;
    const recipe: Recipe = {
      ...BELT,
      entries: BELT.entries.map((entry) => ({ ...entry, observation: observation!.id })),
    };
    follow([belt(1)], assembleAtlas({ ...data.parts, recipes: new Map([[recipe.id, recipe]]) }));
    await settled();
    expect(questions[0]?.asked).toMatchObject({ values: { [observation!.id]: observation!.value } });
    expect(questions[0]?.asked.kind === 'geometry' && Object.keys(questions[0].asked.values)).toEqual([
      observation!.id,
    ]);
  });

  it('can be prepared for what is not on the map', async () => {
    const { atlas, work } = follow([circles(30)]);
    work.prepare(BELT);
    work.prepare(CIRCLES);
    await settled();
    expect(kinds()).toEqual(['geometry circles', 'geometry belt']);
    expect(widths()).toEqual([undefined, 1]);
    questions[1]?.answer(geometryOf(1));
    await settled();
    expect(kmOf(atlas)).toBe(1);
  });
});

describe('geometry that fails', () => {
  const failure: Answer = { ok: false, reason: 'no ground' };

  it('is told, and asked for again only when the reader has done something', async () => {
    answerAll = () => (questions.length > 20 ? geometryOf(0) : failure);
    const { atlas, lay } = follow([belt(1), circles(30)]);
    for (let i = 0; i < 5; i++) await settled();
    expect(kinds(), 'once each').toEqual(['geometry belt', 'geometry circles']);
    expect(atlas.getState().overlays.map(({ notices }) => notices[0]?.values.reason)).toEqual([
      'no ground',
      'no ground',
    ]);
    answerAll = () => geometryOf(7);
    lay([belt(1, { opacity: 0.5 }), circles(30)]);
    await settled();
    expect(kmOf(atlas)).toBe(7);
    expect(atlas.getState().overlays[0]?.notices).toEqual([]);
  });

  it('says nothing where something else is wanted by then', async () => {
    const { atlas, lay } = follow([belt(1)]);
    lay([belt(2)]);
    questions[0]?.answer(failure);
    await settled();
    expect(atlas.getState().overlays[0]?.notices).toEqual([]);
    expect(widths(), 'nor is that asked for twice').toEqual([1, 2]);
    questions[1]?.answer(geometryOf(2));
    await settled();
    expect(kmOf(atlas)).toBe(2);
  });
});

describe('coverage', () => {
  const covered = (km2: number): Answer => {
    const row = { landKm2: km2, tiers: [], all: { onceKm2: 0, twiceKm2: 0 }, gapKm2: km2 };
    return { ok: true, answer: { kind: 'coverage', coverage: { tiers: [], districts: [], total: row } } };
  };
  const asked = () => questions.flatMap((question) => (question.asked.kind === 'coverage' ? [question.asked] : []));
  const speeds = () => asked().map(({ metresPerMinute }) => metresPerMinute);
  /** Answers geometry alone. */
  const drawsCircles = (...entries: readonly string[]) => {
    answerAll = ({ kind }) => (kind === 'geometry' ? circlesDrawn(...entries) : undefined);
  };

  it('is measured of the circles that are shown once they are there, and anew for others or another speed', async () => {
    answerAll = (question) =>
      question.kind === 'coverage' ? covered(question.metresPerMinute) : circlesDrawn('one', 'five');
    const { atlas, lay } = follow([circles(30)]);
    const coverage = () => atlas.getState().overlays[0]?.coverage;
    await settled();
    expect(asked()).toMatchObject([
      {
        place: CIRCLES.place,
        positions: Float64Array.of(118.5, 37.4, 118.5, 37.4),
        minutes: Float64Array.of(1, 1),
        metresPerMinute: 500,
      },
    ]);
    lay([circles(60)]);
    await settled();
    expect(speeds()).toEqual([500, 1000]);
    expect(coverage()).toMatchObject({ metresPerMinute: 1000, coverage: { total: { landKm2: 1000 } } });
    lay([{ ...circles(60), opacity: 0.5 }]);
    await settled();
    expect(speeds(), 'not for how they are drawn').toEqual([500, 1000]);
    lay([{ ...circles(60), hidden: ['one'] }]);
    expect(coverage(), 'that of all says nothing of some').toBeNull();
    await settled();
    expect(asked()[2]?.minutes).toEqual(Float64Array.of(1));
    expect(coverage()?.discs.map(({ entry }) => entry)).toEqual(['five']);
  });

  it('says of which speed it is while that of another is being measured', async () => {
    drawsCircles('one');
    const { atlas, lay } = follow([circles(30)]);
    await settled();
    lay([circles(60)]);
    lay([circles(66)]);
    await settled();
    expect(speeds()).toEqual([500, 1000, 1100]);
    questions.at(-2)?.answer(covered(1));
    await settled();
    expect(atlas.getState().overlays[0]?.coverage).toMatchObject({ metresPerMinute: 1000 });
    questions.at(-1)?.answer(covered(2));
    await settled();
    expect(atlas.getState().overlays[0]?.coverage).toMatchObject({ metresPerMinute: 1100 });
  });

  it('that fails is told, and asked for again only when the reader has done something', async () => {
    const fails: Answer = { ok: false, reason: 'no room' };
    answerAll = ({ kind }) => (kind === 'geometry' ? circlesDrawn('one') : questions.length > 20 ? undefined : fails);
    const { atlas, lay } = follow([circles(30)]);
    for (let i = 0; i < 5; i++) await settled();
    expect(speeds()).toEqual([500]);
    expect(atlas.getState().overlays[0]?.notices[0]?.values.reason).toBe('no room');
    lay([{ ...circles(30), opacity: 0.5 }]);
    await settled();
    expect(speeds()).toEqual([500, 500]);
  });

  it('is not asked for where there are no circles', async () => {
    answerAll = () => geometryOf(1);
    follow([belt(1)]);
    await settled();
    expect(kinds()).toEqual(['geometry belt']);
  });
});

describe('reach', () => {
  const stations: Stations = { positions: Float64Array.of(118.5, 37.4), minutes: Float64Array.of(5), names: ['A'] };
  const roads: Roads = {
    file: 'roads.geojson',
    names: [''],
    lines: [Float64Array.of(118, 37, 119, 38)],
    speeds: [null],
  };
  const layer: FileLayer = {
    name: 'stations.csv',
    format: 'table',
    kind: 'points',
    parts: [],
    counts: { points: 1, lines: 0, areas: 0, vertices: 1 },
    bounds: [118, 37, 119, 38],
    stations,
    roads: null,
    columns: [],
    guessed: { sizeBy: null, colourBy: null },
  };
  const waiting: Recipe = { ...CIRCLES, id: READER_STATIONS, kind: 'own-stations', entries: [] };
  const source: FileOverlay['source'] = {
    layer,
    datum: 'unknown',
    place: '370500',
    districts: [],
    problems: [],
    text: null,
  };
  const own = (change: Partial<FileOverlay>): FileOverlay => ({
    recipe: { ...waiting, entries: CIRCLES.entries },
    geometry: { parts: [], districts: [], lengthsKm: {} },
    source,
    points: null,
    stations: null,
    roads: null,
    isConverted: false,
    ...change,
  });
  const ofStations = own({ stations });
  const ofRoads = own({ recipe: { ...waiting, id: 'own.roads', kind: 'own-file' }, roads });
  const part: OverlayPart = { entry: REACH_ENTRY, certainty: 'derived', names: null, type: 'lines', lines: [] };
  const reach = { file: 'roads.geojson', part, roadKm: 10, reachedKm: 7, problems: [] };
  const speeds = () => questions.flatMap(({ asked }) => (asked.kind === 'reach' ? [asked.kmPerHour] : []));
  const atSpeed = (speed: number, isShown = true) => [
    { ...asAuthored(READER_STATIONS), parameters: { speed } },
    { ...asAuthored('own.roads'), isShown },
  ];
  const reached = (reachedKm: number): Answer => ({
    ok: true,
    answer: { kind: 'reach', mesh: meshOf(part), reach: { ...reach, reachedKm } },
  });

  it.each([
    ['stations, then roads', [ofStations, ofRoads]],
    ['roads, then stations', [ofRoads, ofStations]],
  ])('is measured once there are %s, and anew for another speed', async (_, files) => {
    answerAll = () => reached(7);
    const { atlas, lay } = follow(atSpeed(30));
    for (const file of files) {
      atlas.getState().openFile(file);
      await settled();
    }
    expect(speeds()).toEqual([30]);
    expect(atlas.getState().overlays[0]).toMatchObject({ reach, parts: [part] });
    lay(atSpeed(60));
    await settled();
    expect(speeds()).toEqual([30, 60]);
  });

  it('goes with its roads, and comes back with them', async () => {
    answerAll = () => reached(7);
    const { atlas, lay } = follow(atSpeed(30));
    for (const file of [ofStations, ofRoads]) atlas.getState().openFile(file);
    await settled();
    lay(atSpeed(30, false));
    await settled();
    expect(atlas.getState().overlays[0]).toMatchObject({ reach: null, parts: [] });
    lay(atSpeed(30));
    await settled();
    expect(atlas.getState().overlays[0]).toMatchObject({ reach, parts: [part] });
  });

  it('that comes late does not take the place of what is wanted', async () => {
    const { atlas, lay } = follow(atSpeed(30));
    for (const file of [ofStations, ofRoads]) atlas.getState().openFile(file);
    lay(atSpeed(60));
    const [early, late] = questions.filter(({ name }) => name === 'reach');
    late?.answer(reached(9));
    await settled();
    early?.answer(reached(7));
    await settled();
    expect(atlas.getState().overlays[0]?.reach?.reachedKm).toBe(9);
  });
});
