import type { Adcode } from '../../areas/area';
import type { Notice } from '../../text/notice';
import { sameInAll } from '../../text/text';
import type { OverlayGeometry, OverlayPart } from '../geometry';
import { readerFile } from '../kinds/readerFile';
import { type OverlayInk, REACH_ENTRY, type Recipe, type RecipeEntry } from '../recipe';
import type { Datum } from './datumOf';
import type { FileLayer, Roads, Stations } from './fileLayer';
import { fileId, passedOnName } from './passedOnName';
import { type PointChoice, possibleChoice } from './pointColumns';
import { pointParts } from './pointParts';
import { toWgs84Layer } from './toWgs84Layer';

/** A reader's file as an overlay. It is no part of MapState: a link names it, and cannot carry it. */
export interface FileOverlay {
  readonly recipe: Recipe;
  readonly geometry: OverlayGeometry;
  readonly source: FileSource;
  /** Whether GCJ-02 has been undone. */
  readonly isConverted: boolean;
  /** By which columns its points are drawn; null where it has none to choose from. */
  readonly points: PointChoice | null;
  /** Those that circles are drawn around; null where none are. */
  readonly stations: Stations | null;
  /** Lines that may be roads; null where there are none. */
  readonly roads: Roads | null;
}

/** A file as it was read. */
export interface FileSource {
  /** Without the stations outside the place. */
  readonly layer: FileLayer;
  readonly datum: Datum;
  /** The prefecture that most of its stations lie in; null for what has none. */
  readonly place: Adcode | null;
  readonly districts: OverlayGeometry['districts'];
  /** What was left out or changed. */
  readonly problems: readonly Notice[];
  /** What of the file is used (`carriedText`), so that it can travel in a link; null where it is too long. */
  readonly text: string | null;
}

/**
 * A file as it is drawn: stations with travel times as circles, all else as it is.
 *
 * @param waiting the atlas's recipe that stations fill; null where it could not be loaded.
 * @param chosen by which columns points are drawn; null: as guessed.
 */
export function fileOverlay(
  source: FileSource,
  waiting: Recipe | null,
  isConverted: boolean,
  chosen: PointChoice | null = null,
): FileOverlay {
  const layer = isConverted ? toWgs84Layer(source.layer) : source.layer;
  const { stations, roads, parts } = layer;
  const read = { source, isConverted, points: null, roads };
  if (stations === null || stations.minutes === null || source.place === null || waiting === null) {
    const { columns } = layer;
    if (columns.length > 0) return pointsOverlay(read, layer, possibleChoice(columns, chosen ?? layer.guessed));
    const geometry = { parts, districts: [], lengthsKm: {} };
    return { ...read, recipe: fileRecipe(layer), geometry, stations: null };
  }
  const others = parts.filter(({ type }) => type !== 'points');
  const geometry = { parts: [...others, ...stationParts(stations)], districts: source.districts, lengthsKm: {} };
  const recipe = stationsRecipe(waiting, stations, layer, source.place);
  return { ...read, recipe, geometry, stations };
}

/** A table of points by what it says of them. */
function pointsOverlay(
  read: Pick<FileOverlay, 'source' | 'isConverted' | 'roads'>,
  layer: FileLayer,
  points: PointChoice,
): FileOverlay {
  const [all] = layer.parts;
  const positions = all?.type === 'points' ? all.positions : new Float64Array();
  const names = all?.names ?? Array.from(positions.subarray(0, positions.length / 2), () => '');
  const { parts, entries, sizes } = pointParts({ positions, names }, layer.columns, points);
  const geometry = { parts, districts: [], lengthsKm: {}, ...(sizes === null ? {} : { sizes }) };
  return { ...read, points, recipe: { ...fileRecipe(layer), entries }, geometry, stations: null };
}

const ENTRY_NAMES = {
  points: { zh: '点', en: 'Points' },
  lines: { zh: '线', en: 'Lines' },
  areas: { zh: '面', en: 'Areas' },
} as const;
const ENTRY_INKS: Readonly<Record<keyof typeof ENTRY_NAMES, OverlayInk>> = {
  points: 'rust',
  lines: 'violet',
  areas: 'teal',
};
/** Of circles, from the shortest time up; the first again where there are more. */
const TIER_INKS: readonly OverlayInk[] = ['rust', 'blue', 'amber', 'teal', 'violet', 'leaf', 'earth'];

/** The recipe of a file that is drawn as it is. */
function fileRecipe(layer: FileLayer): Recipe {
  return {
    ...EMPTY,
    id: fileId(layer.name),
    kind: readerFile.id,
    title: sameInAll(passedOnName(layer.name)),
    entries: entriesOf(layer, ['points', 'lines', 'areas']),
  };
}

function entriesOf({ parts }: FileLayer, ids: readonly (keyof typeof ENTRY_NAMES)[]): readonly RecipeEntry[] {
  return ids
    .filter((id) => parts.some(({ entry }) => entry === id))
    .map((id) => ({ id, name: ENTRY_NAMES[id], ink: ENTRY_INKS[id], observation: null }));
}

/**
 * The recipe of a reader's stations, with a circle for each travel time.
 *
 * @param waiting the atlas's recipe that the stations fill.
 * @param place that they lie in.
 */
function stationsRecipe(waiting: Recipe, { minutes }: Stations, layer: FileLayer, place: Adcode): Recipe {
  return {
    ...waiting,
    place,
    title: sameInAll(passedOnName(layer.name)),
    placing: PLACING,
    entries: [...tiersOf(minutes).map(tierEntry), REACH, ...entriesOf(layer, ['lines', 'areas'])],
  };
}

/** What the roads allow within the time; drawn where a road network is open too. */
const REACH: RecipeEntry = {
  id: REACH_ENTRY,
  name: { zh: '沿路网可达', en: 'Reached along the roads' },
  ink: 'leaf',
  observation: null,
};

/** Larger circles lie below smaller ones. */
function stationParts({ positions, minutes, names }: Stations): readonly OverlayPart[] {
  return tiersOf(minutes)
    .toReversed()
    .map((tier) => {
      const members = names.map((_, index) => index).filter((index) => (minutes?.[index] ?? tier) === tier);
      return {
        entry: tierId(tier),
        certainty: 'surveyed',
        names: members.map((index) => names[index] ?? ''),
        type: 'discs',
        positions: Float64Array.from(members.flatMap((index) => [...positions.subarray(2 * index, 2 * index + 2)])),
        minutes: new Float64Array(members.length).fill(tier),
      };
    });
}

function tierEntry(minutes: number, index: number): RecipeEntry {
  return {
    id: tierId(minutes),
    name: { zh: `${minutes} 分钟圈`, en: `${minutes}-minute circle` },
    ink: TIER_INKS[index % TIER_INKS.length] as OverlayInk,
    observation: null,
  };
}

function tierId(minutes: number): string {
  return `tier-${minutes}`;
}

function tiersOf(minutes: Float64Array | null): readonly number[] {
  return [...new Set(minutes ?? [])].sort((a, b) => a - b);
}

const PLACING = {
  zh: '站点坐标来自打开的文件。圆半径等于分钟数乘以假定车速，按直线计；打开道路文件后，另画沿路网可达的路段。',
  en: 'The stations are those of the file. A circle is the minutes times an assumed speed, as the crow flies; once a file of roads is open, what is reached along them is drawn too.',
} as const;

const EMPTY = {
  place: '100000',
  certainty: 'surveyed',
  placing: {
    zh: '位置以打开的文件为准；略去、修复或转换之处另列。文件不离开浏览器。',
    en: 'Positions are as the file gives them; what was left out, repaired or converted is listed. It does not leave the browser.',
  },
  parameters: [],
  source: null,
  figures: [],
  comparisons: [],
  tiers: [],
} as const;
