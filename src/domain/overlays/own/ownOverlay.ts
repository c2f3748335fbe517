import type { Adcode } from '../../area';
import type { Notice } from '../../notice';
import type { OverlayGeometry, OverlayPart } from '../geometry';
import type { OverlayInk, Recipe, RecipeEntry } from '../recipe';
import type { Datum } from './datumOf';
import type { OwnLayer, Stations } from './ownLayer';

/** A reader's file as an overlay. It is no part of MapState: a link names it, and cannot carry it. */
export interface OwnOverlay {
  readonly recipe: Recipe;
  readonly geometry: OverlayGeometry;
  /** As the file has it, before any conversion. */
  readonly layer: OwnLayer;
  readonly datum: Datum;
  /** Those that circles are drawn around; null where none are. */
  readonly stations: Stations | null;
  /** Whether GCJ-02 has been undone. */
  readonly isConverted: boolean;
  /** What was left out or changed. */
  readonly problems: readonly Notice[];
}

/** Id of the overlay of a file; that of stations is the recipe's which waits for them. */
export const OWN_STATIONS = 'own-stations';

/** The same for the same file name, so that a file which is opened again takes its place in a link. */
export function ownId(fileName: string): string {
  const stem = fileName.replace(/\.[^.]*$/, '').toLowerCase();
  const slug = stem.replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/g, '');
  // By characters: half of one could not stand in a link.
  return `own.${[...slug].slice(0, 60).join('') || 'file'}`;
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
export function ownRecipe(layer: OwnLayer): Recipe {
  const shown = (['points', 'lines', 'areas'] as const).filter((id) => layer.parts.some(({ entry }) => entry === id));
  return {
    ...EMPTY,
    id: ownId(layer.name),
    kind: 'own-file',
    title: { zh: layer.name, en: layer.name },
    entries: shown.map((id) => ({ id, name: ENTRY_NAMES[id], ink: ENTRY_INKS[id], observation: null })),
  };
}

export function ownGeometry(parts: readonly OverlayPart[]): OverlayGeometry {
  return { parts, districts: [], lengthsKm: {} };
}

/**
 * The recipe of a reader's stations, with a circle for each travel time.
 *
 * @param waiting the atlas's recipe that the stations fill.
 * @param place that they lie in.
 */
export function stationsRecipe(waiting: Recipe, { minutes }: Stations, fileName: string, place: Adcode): Recipe {
  return {
    ...waiting,
    place,
    title: { zh: fileName, en: fileName },
    placing: PLACING,
    entries: [...tiersOf(minutes).map(tierEntry), REACH],
  };
}

/** What the roads allow within the time; drawn where a road network is open too. */
export const REACH: RecipeEntry = {
  id: 'reach',
  name: { zh: '沿路网可达', en: 'Reached along the roads' },
  ink: 'leaf',
  observation: null,
};

/** Larger circles lie below smaller ones. */
export function stationParts({ positions, minutes, names }: Stations): readonly OverlayPart[] {
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
    minutes,
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
    zh: '来自打开的文件，图谱只画不改；文件不离开浏览器。',
    en: 'From the file that was opened; the atlas draws it as it is. It does not leave the browser.',
  },
  parameters: [],
  figures: [],
  comparisons: [],
  tiers: [],
} as const;
